import Domain
import HTTPTypes
import Operations
import Paperwork
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct NominationImportRouteTests {
    private static let address = "/nominations/import"
    private static let titles = "Tên,Hình thức,Thành tích,Từ ngày,Đến ngày,Nội dung thi đua\n"
    private let file = titles + "Nguyễn Văn Đức,commune-certificate,<b>Số hóa</b>,5/1/2026,30/6/2026,a\n"

    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(.addParticipant(Sample.participant("duc")))
        return world
    }

    @discardableResult
    private func send(_ client: SiteClient, _ text: String, occasion: String = "occasion-yearly-2026") async throws
        -> SiteReply
    {
        try await client.upload(Self.address, [("occasion", occasion)], file: ("dn <1>.csv", Array(text.utf8)))
    }

    private func drafts(_ world: SiteWorld) async throws -> [Nomination] {
        try await world.test.store.nominations(
            occasion: Sample.yearly2026, agency: Sample.agency.id, statuses: Set(NominationStatus.allCases))
    }

    @Test func `a unit's file is previewed, confirmed, drafted once, and said to be there the second time`()
        async throws
    {
        let world = try await world()
        let school = try await world.client(.school)
        #expect(try await school.get("/nominations").contains("href=\"\(Self.address)\""))
        #expect(try await school.get(Self.address).contains("Khen thưởng năm 2026"))
        #expect(try await send(school, file).location == "\(Self.address)/preview")
        let preview = try await school.settled("\(Self.address)/preview")
        #expect(preview.contains("Lập 1 hồ sơ nháp") && preview.contains("dn &lt;1&gt;.csv, 1 dòng"))
        #expect(preview.contains("&lt;b&gt;Số hóa&lt;/b&gt;") && preview.contains("Đơn vị: Trường THCS Mẫu."))
        #expect(try await drafts(world) == [])
        let digest = try #require(preview.field("digest"))
        #expect(try await school.post("\(Self.address)/confirmation", [("digest", "x")]).contains("không còn"))
        try await school.post("\(Self.address)/confirmation", [("digest", digest)])
        let done = try await school.settled("\(Self.address)/preview")
        #expect(done.contains("Đã lập 1 hồ sơ nháp; 0 đề nghị đã có từ trước."))
        #expect(done.contains("/nominations?occasion=occasion-yearly-2026&amp;status=draft"))
        #expect(
            try await school.post("\(Self.address)/confirmation", [("digest", digest)]).status == .unprocessableContent)
        #expect(try await drafts(world).map(\.status) == [.draft])
        try await send(school, file)
        let again = try await school.settled("\(Self.address)/preview")
        #expect(again.contains("Mọi dòng đều đã có") && again.contains("Đã có hồ sơ, giữ nguyên"))
        #expect(again.field("digest") == nil)
    }

    @Test func `every wrong row is told before anything is written`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        let bad = Self.titles + "Người Lạ,commune-certificate,,,,\nNguyễn Văn Đức,Huân chương,x,32/1/2026,,\n"
        try await send(school, bad)
        let preview = try await school.settled("\(Self.address)/preview")
        #expect(preview.contains("Đơn vị chưa có đối tượng thi đua tên này") && preview.contains("32/1/2026"))
        #expect(preview.contains("Huân chương") && preview.field("digest") == nil)
        #expect(try await drafts(world) == [])
    }

    @Test func `a form without occasion or file, a file that is no table, and dropping a preview`() async throws {
        let school = try await world().client(.school)
        let empty = try await school.post(Self.address)
        #expect(empty.contains("id=\"error-file\"") && empty.contains("id=\"error-occasion\""))
        try await school.upload(
            Self.address, [("occasion", "occasion-yearly-2026")],
            file: ("dn.xls", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4]))
        let refused = try await school.settled("\(Self.address)/preview")
        #expect(refused.status == .unprocessableContent && refused.contains("Excel 97–2003"))
        try await send(school, file, occasion: "occasion-yearly-2027")
        #expect(try await school.settled("\(Self.address)/preview").status != .ok, "it takes nothing yet")
        #expect(try await school.post("\(Self.address)/removal").location == Self.address)
        #expect(try await school.settled("\(Self.address)/preview").contains("Chưa có tệp nào"))
    }

    @Test func `a preview is its person's, and ends; the clerk brings no nominations`() async throws {
        let world = try await world()
        let school = try await world.client(.school)
        try await send(school, file)
        #expect(try await world.client(.village).get("\(Self.address)/preview").contains("Chưa có tệp nào"))
        #expect(try await world.client(.clerk).get(Self.address).status == .forbidden)
        #expect(try await !world.client(.clerk).get("/nominations").contains(Self.address))
        world.test.clock.advance(seconds: Int64(TableDesk.minutes * 60) + 1)
        #expect(try await world.client(.school).get("\(Self.address)/preview").contains("Chưa có tệp nào"))
    }

    @Test func `the template comes as a workbook with the plan's forms`() async throws {
        let template = try await world().client(.school).get("\(Self.address)/template.xlsx")
        #expect(template.headers[.contentType] == TableKind.xlsx.type)
        let lists = try TableFile.read(template.bytes, sheet: "Danh mục").rows.flatMap(\.cells)
        #expect(lists.contains(.text("Giấy khen của Chủ tịch Ủy ban nhân dân xã")))
    }
}
