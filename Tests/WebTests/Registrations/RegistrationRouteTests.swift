import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct RegistrationRouteTests {
    private let teacher = Sample.participant("duc")

    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(.addParticipant(teacher))
        return world
    }

    private func row(_ number: Int, theme: String = "a", _ text: String, due: String = "") -> [(String, String)] {
        [
            ("theme-\(number)", theme), ("text-\(number)", text), ("measure-\(number)", ""), ("target-\(number)", ""),
            ("due-\(number)", due),
        ]
    }

    private var head: [(String, String)] { [("participant", teacher.id.text), ("year", "2026")] }

    @Test func `the form has five boxes and says that nothing depends on it`() async throws {
        let school = try await world().client(.school)
        let page = try await school.get("/registrations/new?participant=\(teacher.id)")
        #expect(page.contains("name=\"text-5\""))
        #expect(!page.contains("name=\"text-6\""))
        #expect(page.contains("Đăng ký là tự nguyện."))
    }

    @Test func `a new registration begins with the choice of a participant one may register`() async throws {
        let world = try await world()
        let farmer = Sample.participant("binh", "Lê Văn Bình", unit: Sample.village)
        try await world.test.put(.addParticipant(farmer))
        let school = try await world.client(.school).get("/registrations/new")
        #expect(school.contains("/registrations/new?participant=\(teacher.id)") && !school.contains("Lê Văn Bình"))
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/registrations").contains("href=\"/registrations/new\""))
        #expect(try await clerk.get("/registrations/new?q=le%20van").contains("Lê Văn Bình"))
        #expect(try await world.client(.auditor).get("/registrations/new").status == .forbidden)
        #expect(!(try await world.client(.auditor).get("/registrations")).contains("href=\"/registrations/new\""))
    }

    @Test func `written boxes are kept, empty ones are not`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        let reply = try await school.post(
            "/registrations",
            head + [("themes", "a"), ("themes", "b")] + row(1, "Số hóa học bạ", due: "2026-12-31")
                + row(2, theme: "", "")
                + row(3, theme: "b", "Dạy 20 buổi"))
        let path = try #require(reply.location)
        let kept = try await world.office.store.registrations(of: teacher.id)
        #expect(kept.map(\.themes) == [["a", "b"]])
        #expect(kept.first?.commitments.map(\.text) == ["Số hóa học bạ", "Dạy 20 buổi"])
        #expect(kept.first?.commitments.first?.due == Sample.day(2026, 12, 31))
        #expect(try await school.get(path).contains("name=\"text-5\""))
        #expect(try await school.get("/registrations").contains(path))
    }

    @Test func `all that is wrong comes back at once with what was typed`() async throws {
        let school = try await world().client(.school)
        let reply = try await school.post(
            "/registrations", head + [("themes", "a")] + row(1, theme: "b", "Một <việc>", due: "32/13/2026"))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-due-1\""))
        #expect(reply.contains("Một &lt;việc&gt;</textarea>"))
        let outside = try await school.post("/registrations", head + [("themes", "a")] + row(1, theme: "b", "Việc"))
        #expect(outside.contains("href=\"#field-commitments\""))
        #expect(outside.contains("id=\"field-commitments\""))
    }

    @Test func `a second registration for the same year is refused`() async throws {
        let world = try await world()
        try await world.test.put(.addRegistration(Sample.registration("duc", of: teacher)))
        let reply = try await world.client(.school).post("/registrations", head + [("themes", "a")] + row(1, "Việc"))
        #expect(reply.status == .unprocessableContent)
        #expect(try await world.office.store.registrations(of: teacher.id).count == 1)
    }

    @Test func `taking back asks first, and then only reads`() async throws {
        let world = try await world()
        let registration = Sample.registration("duc", of: teacher)
        try await world.test.put(.addRegistration(registration))
        let school = try await world.client(.school)
        let path = "/registrations/\(registration.id)"
        #expect(try await school.get("\(path)/withdrawal").contains("Hồ sơ khen thưởng không bị ảnh hưởng."))
        #expect(try await school.post("\(path)/withdrawal", [("revision", "1")]).location == path)
        let page = try await school.get(path)
        #expect(page.contains("Đăng ký này đã rút"))
        #expect(!page.contains("name=\"text-1\""))
    }

    @Test func `another unit finds neither the form nor the registration`() async throws {
        let world = try await world()
        let registration = Sample.registration("duc", of: teacher)
        try await world.test.put(.addRegistration(registration))
        let village = try await world.client(.village)
        #expect(try await village.get("/registrations/new?participant=\(teacher.id)").status == .notFound)
        #expect(try await village.get("/registrations/\(registration.id)").status == .notFound)
        let reply = try await village.post("/registrations/\(registration.id)/withdrawal", [("revision", "1")])
        #expect(reply.status == .notFound)
        #expect(try await world.office.store.registrations(of: teacher.id).map(\.status) == [.registered])
    }
}
