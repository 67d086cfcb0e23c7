import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct OccasionRouteTests {
    private let open = "/occasions/occasion-yearly-2026"
    private let planned = "/occasions/occasion-yearly-2027"

    private func guidance(_ changes: [String: String] = [:]) -> [(String, String)] {
        let fields = [
            ("revision", "1"), ("papers", "2"), ("deadline", "2027-11-30"), ("time", "16:30"),
            ("place", "Bộ phận Một cửa"), ("notes", ""), ("decisionDay", "2027-12-15"), ("paper-1-code", ""),
            ("paper-1-name", "Tờ trình kèm danh sách"), ("paper-1-award", SamplePlan.certificate),
            ("paper-1-kinds", ""),
            ("paper-1-required", "yes"), ("paper-1-sets", "2"), ("paper-2-code", ""), ("paper-2-name", " "),
            ("paper-2-award", SamplePlan.certificate), ("paper-2-kinds", ""), ("paper-2-sets", "1"),
        ]
        return fields.map { ($0.0, changes[$0.0] ?? $0.1) }
    }

    private func occasion(_ world: SiteWorld, _ code: String) async throws -> Occasion {
        try #require(try await world.office.store.occasion(Sample.id("occasion-\(code)"), agency: Sample.agency.id))
    }

    @Test func `the list stands in the order of the movement`() async throws {
        let page = try await SiteWorld().client(.school).get("/occasions").text
        let places = ["yearly-2026", "yearly-2027", "interim-2027", "final-2030"].map {
            page.range(of: "/occasions/occasion-\($0)")?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func `the clerk opens a planned one; blank rows are left out`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("\(planned)/guidance")
        #expect(page.contains("Biên bản bình xét") && page.contains("chưa đối chiếu"))
        let reply = try await clerk.post("\(planned)/guidance", guidance())
        #expect(reply.location == planned)
        let next = try await occasion(world, "yearly-2027")
        #expect(next.status == .open)
        #expect(next.guidance?.deadline == Moment(Sample.day(2027, 11, 30), hour: 16, minute: 30))
        #expect(
            next.guidance?.papers == [
                RequiredPaper(
                    code: "to-trinh-kem-danh-sach", name: "Tờ trình kèm danh sách", award: SamplePlan.certificate,
                    sets: 2)
            ])
    }

    @Test func `a refused guidance comes back as typed with every reason`() async throws {
        let world = try await SiteWorld()
        let reply = try await world.client(.clerk).post(
            "\(planned)/guidance", guidance(["deadline": "2026-11-01", "place": "", "paper-1-sets": "2"]))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-deadline\"") && reply.contains("id=\"error-place\""))
        #expect(reply.contains("value=\"2026-11-01\" id=\"field-deadline\""))
        #expect(reply.field("paper-1-name") == "Tờ trình kèm danh sách")
        #expect(try await occasion(world, "yearly-2027").status == .planned)
    }

    @Test func `the deadline of an open one moves later only`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let earlier = guidance(["deadline": "2026-11-25", "decisionDay": ""])
        #expect(try await clerk.post("\(open)/guidance", earlier).contains("id=\"error-deadline\""))
        let later = guidance(["deadline": "2026-12-05", "decisionDay": ""])
        #expect(try await clerk.post("\(open)/guidance", later).location == open)
    }

    @Test func `one unit is given more time`() async throws {
        let world = try await SiteWorld()
        let form = [
            ("revision", "1"), ("unit", "unit-school"), ("until", "2026-12-03"), ("time", "17:00"),
            ("reason", "Bão lũ"),
        ]
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.post("\(open)/extensions", form).location == open)
        let page = try await clerk.get(open)
        #expect(page.contains("Trường THCS Mẫu") && page.contains("17:00 ngày 03/12/2026") && page.contains("Bão lũ"))
        let empty = try await clerk.post("\(open)/extensions", [("revision", "2")])
        #expect(empty.contains("id=\"error-unit\""))
    }

    @Test func `intake closes after the deadline and opens again`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let early = try await clerk.post("\(open)/closing", [("revision", "1")])
        #expect(early.status == .unprocessableContent)
        world.test.clock.move(to: Moment(Sample.day(2026, 12, 1), hour: 9))
        let late = try await world.client(.clerk)
        for _ in 1...2 {
            #expect(try await late.post("\(open)/closing", [("revision", "1")]).location == open)
        }
        #expect(try await occasion(world, "yearly-2026").status == .closed)
        #expect(try await late.post("\(open)/reopening", [("revision", "2")]).location == open)
        #expect(try await occasion(world, "yearly-2026").status == .open)
    }

    @Test func `an unscheduled one is added by name`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.post("/occasions", [("name", " ")]).contains("id=\"error-name\""))
        let reply = try await clerk.post("/occasions", [("name", "Khen đột xuất chống bão")])
        let page = try await clerk.get(try #require(reply.location))
        #expect(page.contains("<h1>Khen đột xuất chống bão</h1>"))
        #expect(page.contains("không có trong kế hoạch") && !page.contains("Có trong kế hoạch"))
    }

    @Test(arguments: [Person.school, .appraiser, .chairman, .auditor, .administrator])
    func `only the clerk runs an occasion`(person: Person) async throws {
        let world = try await SiteWorld()
        let client = try await world.client(person)
        #expect(try await client.get(open).status == .ok)
        for act in ["guidance", "extensions", "closing", "reopening", "archiving"] {
            #expect(try await client.get("\(open)/\(act)").status == .forbidden, "\(act)")
            #expect(try await client.post("\(open)/\(act)", [("revision", "1")]).status == .forbidden, "\(act)")
        }
        #expect(try await client.post("/occasions", [("name", "x")]).status == .forbidden)
        #expect(try await occasion(world, "yearly-2026").revision == .first)
    }
}
