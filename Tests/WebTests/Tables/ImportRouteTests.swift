import Domain
import HTTPTypes
import Operations
import Paperwork
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct ImportRouteTests {
    private static let titles = "Tên,Chức vụ,Loại,Đơn vị,Công việc"
    private let file =
        ImportRouteTests.titles
        + "\nĐỗ Thị Ánh,Giáo viên,cá nhân,Trường THCS Mẫu,trực tiếp\n=1+1,,tập thể,Thôn Đông,"

    @Test func `a file is previewed, confirmed, written once, and the same file says that all is there`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let sent = try await clerk.upload("/participants/import", file: ("C:\\ds\\lớp <1>.csv", Array(file.utf8)))
        #expect(sent.location == "/participants/import/preview")
        let preview = try await clerk.settled("/participants/import/preview")
        #expect(preview.contains("Ghi 2 dòng") && preview.contains("lớp &lt;1&gt;.csv, 2 dòng"))
        #expect(try await world.test.store.everyParticipant(of: Sample.agency.id, unit: nil) == [])
        let digest = try #require(preview.field("digest"))
        #expect(try await clerk.post("/participants/import/confirmation", [("digest", "x")]).contains("không còn"))
        try await clerk.post("/participants/import/confirmation", [("digest", digest)])
        let done = try await clerk.settled("/participants/import/preview")
        #expect(done.contains("Thêm mới 2, cập nhật 0, đã có sẵn 0."))
        let repeated = try await clerk.post("/participants/import/confirmation", [("digest", digest)])
        #expect(repeated.status == .unprocessableContent)
        #expect(try await world.test.store.everyParticipant(of: Sample.agency.id, unit: nil).count == 2)
        try await clerk.upload("/participants/import", file: ("ds.csv", Array(file.utf8)))
        #expect(try await clerk.settled("/participants/import/preview").contains("Mọi dòng đều đã có"))
        let list = try await clerk.get("/participants?q=do+thi+anh")
        #expect(list.contains("Đỗ Thị Ánh") && list.contains("href=\"/participants/import\""))
    }

    @Test func `every wrong row is told before anything is written`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let bad = ImportRouteTests.titles + "\nAn,,cá nhân,Trường Lạ,\nBình,,người máy,Thôn Đông,"
        try await clerk.upload("/participants/import", file: ("ds.csv", Array(bad.utf8)))
        let preview = try await clerk.settled("/participants/import/preview")
        #expect(preview.contains("Trường Lạ") && preview.contains("người máy"))
        #expect(preview.contains("Hãy ghi một trong") && preview.field("digest") == nil)
        #expect(try await world.test.store.everyParticipant(of: Sample.agency.id, unit: nil) == [])
    }

    @Test func `a file that is no table is refused in a sentence, and its preview can be dropped`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        #expect(try await clerk.post("/participants/import").contains("id=\"error-file\""))
        try await clerk.upload("/participants/import", file: ("ds.xls", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4]))
        let refused = try await clerk.settled("/participants/import/preview")
        #expect(refused.status == .unprocessableContent && refused.contains("Excel 97–2003"))
        #expect(try await clerk.post("/participants/import/removal").location == "/participants/import")
        #expect(try await clerk.get("/participants/import/preview").contains("Chưa có tệp nào"))
    }

    @Test func `a preview is its person's, and ends`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        try await clerk.upload("/participants/import", file: ("ds.csv", Array(file.utf8)))
        #expect(try await clerk.settled("/participants/import/preview").contains("Đỗ Thị Ánh"))
        #expect(try await world.client(.school).get("/participants/import/preview").contains("Chưa có tệp nào"))
        world.test.clock.advance(seconds: Int64(TableDesk.minutes * 60) + 1)
        let later = try await world.client(.clerk)
        #expect(try await later.get("/participants/import/preview").contains("Chưa có tệp nào"))
    }

    @Test func `a unit's template offers its own unit, and its file is for its own people`() async throws {
        let world = try await SiteWorld()
        let school = try await world.client(.school)
        let template = try await school.get("/participants/import/template.xlsx")
        #expect(template.headers[.contentType] == TableKind.xlsx.type)
        let lists = try TableFile.read(template.bytes, sheet: "Danh mục").rows.flatMap(\.cells)
        #expect(lists.contains(.text("Trường THCS Mẫu")) && !lists.contains(.text("Thôn Đông")))
        try await school.upload(
            "/participants/import", file: ("ds.csv", Array("Tên;Loại;Đơn vị\nAn;tập thể;Thôn Đông\n".utf8)))
        #expect(try await school.settled("/participants/import/preview").contains("Không có trong danh mục"))
        try await school.upload("/participants/import", file: ("ds.csv", Array("Tên;Loại\nTổ Toán;tập thể\n".utf8)))
        #expect(try await school.settled("/participants/import/preview").contains("Ghi 1 dòng"))
    }

    @Test func `lists come as workbooks with the filters of their pages, and no cell is a formula`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        try await world.test.put(.addParticipant(Sample.participant("f", "=1+1", unit: Sample.village)))
        let clerk = try await world.client(.clerk)
        let reply = try await clerk.get("/participants.xlsx?unit=unit-village")
        #expect(reply.headers[.contentDisposition]?.contains("doi-tuong-thi-dua.xlsx") == true)
        let rows = try TableFile.read(reply.bytes).rows
        #expect(rows.count == 2 && rows[1].cells.first == .text("=1+1"))
        let awards = try TableFile.read(try await clerk.get("/awards.xlsx").bytes).rows
        #expect(awards.count == 2 && awards[1].cells[5] == .text("01/QĐ-UBND"))
        #expect(try await clerk.get("/awards.csv?year=2025").text.split(separator: "\r\n").count == 1)
        #expect(try await clerk.get("/decisions").contains("href=\"/awards.xlsx\""))
    }
}
