import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ParticipantRouteTests {
    @Test func `the kind is asked first, then only a person is asked for work and gender`() async throws {
        let school = try await SiteWorld().client(.school)
        #expect(try await school.get("/participants/new").contains("href=\"/participants/new?kind=individual\""))
        let person = try await school.get("/participants/new?kind=individual")
        #expect(person.contains("name=\"work\""))
        #expect(person.contains("name=\"gender\""))
        #expect(person.contains("Cán bộ, công chức"))
        let collective = try await school.get("/participants/new?kind=collective")
        #expect(!collective.contains("name=\"work\""))
        #expect(!collective.contains("Cán bộ, công chức"))
    }

    @Test func `a representative adds to the own unit and finds the name without marks`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let reply = try await school.post(
            "/participants",
            [
                ("kind", "individual"), ("unit", Sample.school.id.text), ("group", "officials"),
                ("name", "Đỗ Thị <b>\"&' Ánh"), ("work", "direct"), ("gender", "woman"),
            ])
        let path = try #require(reply.location)
        #expect(try await school.get(path).contains("<h1>Đỗ Thị &lt;b&gt;&quot;&amp;&#39; Ánh</h1>"))
        #expect(try await school.get("/participants?q=do+thi+anh").contains(path))
        #expect(try await school.get("/participants?q=khong+co+ai").contains("Không tìm thấy kết quả phù hợp"))
    }

    @Test func `a form refused comes back with all reasons and all that was typed`() async throws {
        let school = try await SiteWorld().client(.school)
        let reply = try await school.post(
            "/participants",
            [
                ("kind", "individual"), ("unit", Sample.school.id.text), ("group", "officials"), ("name", " "),
                ("detail", "Giáo viên <Toán>"),
            ])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-name\""))
        #expect(reply.contains("id=\"error-work\""))
        #expect(reply.contains("value=\"Giáo viên &lt;Toán&gt;\""))
    }

    @Test func `another unit's and another agency's participants do not exist for a representative`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        let foreignUnit = Sample.unit("khac", "Trường Khác", .school, agency: Sample.otherAgency)
        let foreign = Sample.participant("foreign", unit: foreignUnit, agency: Sample.otherAgency)
        try await world.test.put(
            .addParticipant(teacher), .addAgency(Sample.otherAgency), .addUnit(foreignUnit), .addParticipant(foreign))
        let village = try await world.client(.village)
        #expect(try await village.get("/participants/\(teacher.id)").status == .notFound)
        #expect(try await village.get("/participants/\(teacher.id)/edit").status == .notFound)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/participants/\(teacher.id)").status == .ok)
        #expect(try await clerk.get("/participants/\(foreign.id)").status == .notFound)
    }

    @Test func `a representative can not move a participant into another unit`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        try await world.test.put(.addParticipant(teacher))
        let school = try await world.client(.school)
        let reply = try await school.post(
            "/participants/\(teacher.id)",
            [
                ("revision", "1"), ("unit", Sample.village.id.text), ("group", "officials"), ("name", teacher.name),
                ("work", "direct"),
            ])
        #expect(reply.status == .forbidden)
        let kept = try await world.office.readParticipant(teacher.id, by: Person.clerk.persona).participant
        #expect(kept.unit == Sample.school.id)
    }

    @Test func `two who change the same record: the second is told, and keeps the text`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        try await world.test.put(.addParticipant(teacher))
        let clerk = try await world.client(.clerk)
        func save(_ name: String) async throws -> SiteReply {
            try await clerk.post(
                "/participants/\(teacher.id)",
                [
                    ("revision", "1"), ("unit", teacher.unit.text), ("group", "officials"), ("name", name),
                    ("work", "direct"),
                ])
        }
        #expect(try await save("Nguyễn Văn Đức Anh").location == "/participants/\(teacher.id)")
        let second = try await save("Nguyễn Văn Đức Em")
        #expect(second.status == .conflict)
        #expect(second.contains("value=\"Nguyễn Văn Đức Em\""))
    }

    @Test func `the record shows registration, nomination and award of a season`() async throws {
        let world = try await SiteWorld()
        let season = TestSeason()
        try await world.test.put(season.writes)
        let page = try await world.client(.auditor).get("/participants/\(season.participant.id)")
        #expect(page.contains("href=\"/nominations/\(season.nomination.id)\">HS-2026-001</a>"))
        #expect(page.contains(season.certificate.decisionNumber))
        #expect(page.contains("2026: Nội dung a; Nội dung b"))
        #expect(!page.contains("/edit"))
    }
}
