import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct IndicatorRouteTests {
    private func world() async throws -> SiteWorld {
        var plan = SamplePlan.caoMinhLike
        plan.themes[1].name = "Hạ tầng"
        return try await SiteWorld(TestOffice(plan: plan))
    }

    private func fields(_ more: [(String, String)] = []) -> [(String, String)] {
        [
            ("theme", "b"), ("kind", "number"), ("name", "Hạng mục <số>"), ("measure", "hạng mục"),
            ("direction", "higher"), ("reporters", "school"), ("reporters", "village"), ("cadence", "quarterly"),
            ("due", "10"), ("baseline", "1,5"), ("targets", "mọi kỳ: 5\nquý IV/2026: 1.234,5"), ("from", "2026-07-01"),
        ] + more
    }

    @Test func `the clerk adopts a suggestion, gives it targets, changes and retires it`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/indicators").contains("suggestion=infrastructure-items"))
        let form = try await clerk.get("/indicators/new?suggestion=infrastructure-items")
        #expect(form.contains("<option value=\"sum\" selected") && form.contains("Đề xuất: Cộng các kỳ"))
        #expect(form.contains("Hạng mục hạ tầng số") && form.contains("name=\"origin\" value=\"infrastructure-items\""))
        let added = try await clerk.post(
            "/indicators", fields([("origin", "infrastructure-items"), ("combining", "sum")]))
        let path = try #require(added.location)
        let page = try await clerk.get(path)
        #expect(page.contains("Hạng mục &lt;số&gt;") && page.contains("Quý IV/2026: 1.234,5"))
        #expect(page.contains("Cộng các kỳ"))
        #expect(!(try await clerk.get("/indicators")).contains("suggestion=infrastructure-items"))
        #expect(try await clerk.get("/indicators/new?suggestion=infrastructure-items").status == .unprocessableContent)

        #expect(try await clerk.get("\(path)/change").contains("mọi kỳ: 5\nQuý IV/2026: 1.234,5</textarea>"))
        let bare = try await clerk.post("\(path)/change", fields([("revision", "1")]))
        #expect(bare.status == .unprocessableContent && bare.contains("phải sau ngày 01/7/2026"))
        let changed = fields([("revision", "1"), ("reason", "Đặt lại mục tiêu")]).filter { $0.0 != "from" }
        let saved = try await clerk.post(
            "\(path)/change", changed.filter { $0.0 != "targets" } + [("from", "2026-10-01"), ("targets", "*: 9")])
        #expect(saved.location == path)
        #expect(try await clerk.get(path).contains("Đặt lại mục tiêu"))

        #expect(
            try await clerk.post("\(path)/retirement", [("revision", "2"), ("from", "2027-01-01")]).contains("lý do"))
        let retired = try await clerk.post(
            "\(path)/retirement", [("revision", "2"), ("from", "2027-01-01"), ("reason", "Không đo nữa")])
        #expect(retired.location == path)
        #expect(try await world.client(.school).get(path).contains("Thôi dùng từ 01/01/2027"))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `a way of putting periods together that does not fit the kind is refused at its field`() async throws {
        let clerk = try await world().client(.clerk)
        _ = try await clerk.get("/indicators/new")
        let wrong = try await clerk.post("/indicators", fields([("combining", "pooled")]))
        #expect(wrong.status == .unprocessableContent && wrong.contains("id=\"error-combining\""))
        let plain = try await clerk.post("/indicators", fields([("combining", "")]))
        #expect(try await clerk.get(try #require(plain.location)).contains("Chưa nêu"))
    }

    @Test func `a ready group is adopted in one act, with what it shares said once`() async throws {
        var plan = SamplePlan.caoMinhLike
        plan.themes[2].text = "Phát triển xã hội số"
        let world = try await SiteWorld(TestOffice(plan: plan))
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/indicators").contains("href=\"/indicators/groups/digital-skills\""))
        let path = "/indicators/groups/digital-skills"
        #expect(try await clerk.get(path).contains("Người học bình dân học vụ số"))
        let bare = try await clerk.post(path, [("from", "")])
        for field in ["reporters", "cadence", "due", "from"] {
            #expect(bare.contains("id=\"error-\(field)\""), "\(field)")
        }
        let fields = [("reporters", "school"), ("cadence", "quarterly"), ("due", "10"), ("from", "2026-07-01")]
        #expect(try await clerk.post(path, fields).location == "/indicators")
        let kept = try await world.office.store.indicators(of: Sample.agency.id)
        #expect(kept.map(\.origin) == ["digital-skill-classes", "digital-skill-learners"])
        #expect(kept.allSatisfy { $0.latest.definition.combining == .sum && $0.latest.definition.targets.isEmpty })
        #expect(try await clerk.get(path).status == .unprocessableContent)
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `everything wrong is said at once, and comes back as it was typed`() async throws {
        let clerk = try await world().client(.clerk)
        _ = try await clerk.get("/indicators/new")
        let wrong = try await clerk.post(
            "/indicators",
            [
                ("name", "Tên <x>"), ("theme", ""), ("kind", ""), ("cadence", ""), ("due", "mười"),
                ("baseline", "12.5"), ("targets", "quý V/2026: 5"), ("from", "32/13/2026"),
            ])
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"Tên &lt;x&gt;\""))
        for field in ["theme", "kind", "cadence", "due", "baseline", "targets", "from"] {
            #expect(wrong.contains("id=\"error-\(field)\""), "\(field)")
        }
    }
}
