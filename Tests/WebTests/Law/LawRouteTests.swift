import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct LawRouteTests {
    @Test(arguments: Person.allCases)
    func `everybody logged in reads the law and finds it in the menu`(person: Person) async throws {
        let client = try await SiteWorld().client(person)
        let page = try await client.get("/law")
        #expect(page.status == .ok)
        #expect(page.contains("href=\"/law\"") && page.contains("Mức lương cơ sở"))
        // Subject by subject, folded; what was looked for is open.
        #expect(page.contains("<details class=\"fold\"><summary><h2>"))
        #expect(try await client.get("/law?subject=money").contains("<details class=\"fold\" open><summary><h2>"))
        #expect(page.contains("<strong>2.530.000 đồng</strong>") && !page.contains("<strong>2.340.000 đồng</strong>"))
        #expect(page.contains("Đã đối chiếu") && page.contains("Chưa đối chiếu"))
        #expect(!page.contains("{day}") && !page.contains("{all}"))
    }

    @Test func `the day picks the versions, the words and the subject pick the rules`() async throws {
        let client = try await SiteWorld().client(.school)
        let before = try await client.get("/law?on=2026-06-30&q=luong+co+so&subject=money")
        #expect(before.contains("2.340.000 đồng") && !before.contains("2.530.000 đồng"))
        #expect(!before.contains("Một thành tích chỉ khen thưởng một lần"))
        let none = try await client.get("/law?q=khongcogi")
        #expect(none.status == .ok && none.contains("Không tìm thấy quy định nào"))
        #expect(try await client.get("/law?on=hom-nay").status == .unprocessableContent)
        let old = try await client.get("/law?q=98/2023")
        #expect(old.contains("Hết hiệu lực từ 01/7/2025, thay bằng Nghị định 152/2025/NĐ-CP"))
    }

    @Test func `a rule shows its versions, and no form to who may not change it`() async throws {
        let client = try await SiteWorld().client(.clerk)
        let page = try await client.get("/law/base-salary")
        #expect(page.contains("từ 01/7/2024 đến 30/6/2026") && page.contains("từ 01/7/2026"))
        #expect(page.contains("Nghị định 161/2026/NĐ-CP, Điều 3 khoản 2"))
        #expect(!page.contains("/law/base-salary/versions"))
        #expect(try await client.get("/law/base-salary/versions").status == .forbidden)
        #expect(try await client.get("/law/luong").status == .notFound)
    }

    @Test func `the administrator's form says everything that is wrong and keeps what was typed`() async throws {
        let client = try await SiteWorld().client(.administrator)
        let page = try await client.post(
            "/law/base-salary/versions",
            [("value", "nhiều <b>"), ("from", ""), ("readPlace", "Công báo"), ("reason", "")])
        #expect(page.status == .unprocessableContent)
        for field in ["value", "from", "instrument", "readBy", "readOn", "reason"] {
            #expect(page.contains("href=\"#field-\(field)\""), "\(field)")
        }
        #expect(page.contains("value=\"nhiều &lt;b&gt;\"") && page.contains("value=\"Công báo\""))
    }

    @Test func `a version entered is shown with its reason and taken back again`() async throws {
        let world = try await SiteWorld()
        let client = try await world.client(.administrator)
        let reply = try await client.post(
            "/law/base-salary/versions",
            [
                ("value", "2.700.000"), ("from", "2026-01-01"), ("instrument", "99/2026/NĐ-CP"),
                ("article", "Điều 3"), ("reason", "Nghị định mới"),
            ])
        #expect(reply.location == "/law/base-salary")
        let page = try await client.get("/law/base-salary")
        #expect(page.contains("2.700.000 đồng") && page.contains("lý do: Nghị định mới"))
        let record = try #require(try await world.office.store.lawRecords(of: Sample.agency.id).first)
        let question = try await client.get("/law/base-salary/withdrawal?record=\(record.id)")
        #expect(question.contains("Bản của cơ quan: 2.700.000 đồng, từ 01/01/2026"))
        let fields = [("record", record.id.text), ("revision", "1")]
        let refused = try await client.post("/law/base-salary/withdrawal", fields + [("reason", "")])
        #expect(refused.status == .unprocessableContent && refused.contains("href=\"#field-reason\""))
        _ = try await client.post("/law/base-salary/withdrawal", fields + [("reason", "nhập nhầm")])
        let after = try await client.get("/law/base-salary")
        #expect(after.contains("lý do: nhập nhầm") && !after.contains("Rút bản ghi này"))
        #expect(try await client.get("/law?q=luong+co+so").contains("2.530.000 đồng"))
    }

    @Test func `comparing is noted with where the text was read`() async throws {
        let client = try await SiteWorld().client(.administrator)
        let form = try await client.get("/law/fund-share-lowland/comparison")
        #expect(form.contains("value=\"2025-07-01\""))
        let reply = try await client.post(
            "/law/fund-share-lowland/comparison",
            [
                ("version", "2025-07-01"), ("readPlace", "Công báo <b>"), ("readBy", "Người Đọc"),
                ("readOn", "2026-11-20"), ("reason", "đã đọc"),
            ])
        #expect(reply.location == "/law/fund-share-lowland")
        let page = try await client.get("/law/fund-share-lowland")
        #expect(page.contains("Người Đọc đối chiếu ngày 20/11/2026, tại: Công báo &lt;b&gt;"))
        #expect(try await client.get("/law/fund-share-lowland/comparison").status == .unprocessableContent)
    }
}
