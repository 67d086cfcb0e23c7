import Domain
import Foundation
import HTTPTypes
import Operations
import Paperwork
import TestSupport
import Testing

@testable import Web

@Suite struct EarlierAwardRouteTests {
    private static let address = "/earlier-awards/import"
    private static let titles = "Họ và tên,Chức vụ,Hình thức khen thưởng,Số QĐ,Ngày ký,Thành tích,Từ ngày,Đến ngày\n"
    private static let row =
        "Ông NGUYỄN VĂN ĐỨC,,Giấy khen <xã>,12/QĐ-UBND,15/12/2024,<b>Số hóa</b>,1/1/2024,30/11/2024\n"

    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(.addParticipant(Sample.participant("duc")))
        return world
    }

    private func send(_ client: SiteClient, _ text: String) async throws -> SiteReply {
        try await client.upload(Self.address, [], file: ("cu <1>.csv", Array(text.utf8)))
    }

    @Test func `a file is previewed, confirmed, listed once, and there the second time`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/participants").contains("href=\"/earlier-awards\""))
        #expect(try await clerk.get("/earlier-awards").contains("Chưa nhập khen thưởng nào"))
        _ = try await clerk.get(Self.address)
        // As another office's spreadsheet has it: decomposed letters.
        let file = (Self.titles + Self.row).decomposedStringWithCanonicalMapping
        #expect(try await send(clerk, file).location == "\(Self.address)/preview")
        let preview = try await clerk.settled("\(Self.address)/preview")
        #expect(preview.contains("cu &lt;1&gt;.csv, 1 dòng") && preview.contains("&lt;b&gt;Số hóa&lt;/b&gt;"))
        #expect(preview.contains("Ghi 1 dòng"))
        #expect(try await clerk.get("/earlier-awards").contains("Chưa nhập khen thưởng nào"))
        let digest = try #require(preview.field("digest"))
        #expect(try await clerk.post("\(Self.address)/confirmation", [("digest", "x")]).contains("không còn"))
        let done = try await clerk.post("\(Self.address)/confirmation", [("digest", digest)])
        #expect(done.location == "\(Self.address)/preview")
        #expect(try await clerk.settled("\(Self.address)/preview").contains("Thêm mới 1, cập nhật 0, đã có sẵn 0."))
        let list = try await clerk.get("/earlier-awards")
        #expect(list.contains("Giấy khen &lt;xã&gt;") && list.contains("12/QĐ-UBND, 15/12/2024"))
        _ = try await send(clerk, file)
        #expect(try await clerk.settled("\(Self.address)/preview").contains("Mọi dòng đều đã có"))
        #expect(try await clerk.get("/earlier-awards.csv").contains("12/QĐ-UBND"))
        #expect(try await world.office.store.checkInvariants() == [])
    }

    @Test func `every problem is told by row and column, and there is nothing to confirm`() async throws {
        let clerk = try await world().client(.clerk)
        _ = try await clerk.get(Self.address)
        _ = try await send(
            clerk,
            Self.titles + Self.row + "Nguyễn Văn Lạ <x>,,,14/QĐ,32/13/2024,Việc,,\n,,Giấy khen,1/QĐ,1/1/2024,,,\n")
        let preview = try await clerk.settled("\(Self.address)/preview")
        #expect(preview.contains("Nguyễn Văn Lạ &lt;x&gt;") && preview.field("digest") == nil)
        for words in [
            "Hình thức khen thưởng", "Ngày quyết định", "Đơn vị chưa có đối tượng thi đua tên này", "32/13/2024",
        ] {
            #expect(preview.contains(words), "\(words)")
        }
        _ = try await send(clerk, "a,b\n1,2\n")
        let bad = try await clerk.settled("\(Self.address)/preview")
        #expect(bad.status == .unprocessableContent && bad.contains("Không nhập được tệp cu &lt;1&gt;.csv"))
        let none = try await clerk.upload(Self.address, [], file: ("x.csv", []))
        #expect(none.contains("id=\"error-file\""))
    }

    @Test func `a wrong one is taken out on a page of its own`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        _ = try await clerk.get(Self.address)
        _ = try await send(clerk, Self.titles + Self.row)
        let digest = try #require(try await clerk.settled("\(Self.address)/preview").field("digest"))
        try await clerk.post("\(Self.address)/confirmation", [("digest", digest)])
        #expect(try await clerk.settled("\(Self.address)/preview").contains("Thêm mới 1"))
        let award = try #require(
            try await world.office.listEarlierAwards(by: Person.clerk.persona).rows.first?.award)
        let path = "/earlier-awards/\(award.id)/cancellation"
        #expect(try await clerk.get(path).contains("Giấy khen &lt;xã&gt;, 12/QĐ-UBND"))
        #expect(try await clerk.post(path, [("revision", "1"), ("reason", "")]).contains("id=\"error-reason\""))
        #expect(
            try await clerk.post(path, [("revision", "1"), ("reason", "Nhầm <người>")]).location == "/earlier-awards")
        #expect(try await world.client(.auditor).get("/earlier-awards").contains("Nhầm &lt;người&gt;"))
        #expect(try await world.client(.auditor).get(Self.address).status == .forbidden)
    }
}
