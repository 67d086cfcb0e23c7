import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct PlanReviewRouteTests {
    private func paper() throws -> [UInt8] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../EndToEnd/papers/suoi-mo-2026.txt")
        return Array(try Data(contentsOf: file))
    }

    private func uploaded(_ clerk: SiteClient, name: String = "suoi-mo.txt") async throws -> String {
        let reply = try await clerk.upload("/movement/plan", file: (name, try paper()))
        let address = try #require(reply.location)
        #expect(address.hasPrefix("/movement/reviews/"))
        return address
    }

    private func revision(_ clerk: SiteClient, _ review: String) async throws -> String {
        try #require(try await clerk.get(review).field("revision"))
    }

    private func fill(_ clerk: SiteClient, _ review: String) async throws {
        let title = "Phát động phong trào thi đua \"Suối Mơ chung sức chuyển đổi số\" giai đoạn 2026 - 2030"
        let fields = [
            ("agency", "Ủy ban nhân dân xã Suối Mơ"), ("level", "commune"), ("symbol", "KH-UBND"),
            ("place", "Suối Mơ"), ("date", "2026-05-12"), ("signer", "Trần Thị Mẫu"), ("signer-title", "Chủ tịch"),
            ("title", title), ("movement", "Suối Mơ chung sức chuyển đổi số"), ("first", "15/5/2026"),
            ("last", "2030-12-31"), ("revision", try await revision(clerk, review)),
        ]
        #expect(try await clerk.post("\(review)/entries/identity/r0", fields).status == .seeOther)
        let purpose = [("text", "Khơi dậy thi đua."), ("source", "I"), ("revision", try await revision(clerk, review))]
        #expect(try await clerk.post("\(review)/entries/purposes/new", purpose).status == .seeOther)
        for part in PlanPart.allCases where !part.isBesidePlan {
            let seen = try await revision(clerk, review)
            try await clerk.post("\(review)/acceptance", [("place", part.rawValue), ("revision", seen)])
        }
    }

    @Test func `an uploaded paper is shown beside what was understood, its markup harmless`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let page = try await clerk.get(try await uploaded(clerk))
        #expect(page.status == .ok && page.contains("cần xác nhận") && page.contains("chưa tìm thấy"))
        #expect(page.contains("&lt;script&gt;document.title") && !page.contains("<script>document"))
        #expect(page.contains("id=\"L4\"") && page.contains("href=\"#L4\""))
        let list = try await clerk.get("/movement/reviews")
        #expect(list.contains("suoi-mo.txt") && list.contains("đang rà soát"))
    }

    @Test func `one press makes a phase of the whole time, and a second one is refused`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let text = """
            UBND XÃ SUỐI MẪU
            KẾ HOẠCH
            Phát động phong trào thi đua "Xã xanh" năm 2026
            I. THỜI GIAN: Từ ngày 15/01/2026 đến ngày 30/11/2026.
            II. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            """
        let reply = try await clerk.upload("/movement/plan", file: ("xanh.txt", Array(text.utf8)))
        let review = try #require(reply.location)
        #expect(try await clerk.get(review).contains("/whole-period\""))
        let press = { [("revision", try await revision(clerk, review))] }
        #expect(try await clerk.post("\(review)/whole-period", try await press()).status == .seeOther)
        let page = try await clerk.get(review)
        #expect(page.contains("Cả thời gian phong trào") && page.contains("người rà soát bổ sung"))
        #expect(!page.contains("/whole-period\""))
        #expect(try await clerk.post("\(review)/whole-period", try await press()).status == .conflict)
    }

    @Test func `an empty file is said to hold no text`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let reply = try await clerk.upload("/movement/plan", file: ("trong.txt", []))
        #expect(reply.contains("Tệp không có chữ nào."))
    }

    @Test func `a paper of another sort is refused in words at the form, and nothing is kept`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let regulation = Array("QUY CHẾ\nThi đua, khen thưởng\n\nĐiều 1. Phạm vi\n".utf8)
        let reply = try await clerk.upload("/movement/plan", file: ("quy-che.txt", regulation))
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("Đây không phải kế hoạch phong trào thi đua") && reply.contains("href=\"#field-file\""))
        #expect(try await world.office.listPlanReviews(by: Person.clerk.persona) == [])
    }

    @Test func `a paper that seems to be another is opened when somebody says so`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let paper = (
            "don-duong.txt", Array("THÔNG BÁO\nCùng nhau dọn đường\n\nI. NỘI DUNG THI ĐUA\n1. Quét ngõ.\n".utf8)
        )
        #expect(!(try await clerk.get("/movement/plan").contains("Vẫn mở văn bản này")))
        let refused = try await clerk.upload("/movement/plan", file: paper)
        #expect(refused.status == .unprocessableContent && refused.contains("Vẫn mở văn bản này"))
        let opened = try await clerk.upload("/movement/plan", [("anyway", "yes")], file: paper)
        #expect(try await clerk.get(try #require(opened.location)).contains("Quét ngõ."))
        let picture = try await clerk.upload("/movement/plan", [("anyway", "yes")], file: ("a.txt", [0, 1, 2]))
        #expect(picture.status == .unprocessableContent && !picture.contains("Vẫn mở văn bản này"))
    }

    @Test func `what is open blocks the launch with every reason, by form and by hand`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let review = try await uploaded(clerk)
        let look = try await clerk.get("\(review)/launch")
        #expect(look.contains("Chưa phát động được") && look.contains("Kế hoạch phải xác định mục đích (mục tiêu)."))
        let forced = try await clerk.post("\(review)/launch", [("revision", "1")])
        #expect(forced.status == .unprocessableContent && forced.contains("Chưa phát động được"))
        #expect(try await world.office.readPlan(by: Person.clerk.persona).plan == SamplePlan.caoMinhLike)
    }

    @Test func `filled in and confirmed it is launched, and the paper can be had from the plan`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let review = try await uploaded(clerk, name: "..\\ke hoach <b>.html.txt")
        try await fill(clerk, review)
        let look = try await clerk.get("\(review)/launch")
        #expect(look.contains("Sơ kết năm 2028") && look.contains("Khác với kế hoạch đang dùng"))
        let seen = try await revision(clerk, review)
        // Another agency's plan is launched by nobody who has not said so, nor in place of a plan nobody compared it with.
        let against = ("against", look.field("against") ?? "")
        #expect(look.contains("Kế hoạch này do “Ủy ban nhân dân xã Suối Mơ” ban hành"))
        let unread = try await clerk.post("\(review)/launch", [("revision", seen), against])
        #expect(unread.status == .unprocessableContent && unread.contains("Chưa xác nhận."))
        let other = try await clerk.post(
            "\(review)/launch", [("revision", seen), ("against", "plan-x"), ("read", "yes")])
        #expect(other.status == .conflict)
        let reply = try await clerk.post("\(review)/launch", [("revision", seen), against, ("read", "yes")])
        #expect(reply.location == "/movement")
        let movement = try await world.client(.school).get("/movement")
        #expect(
            movement.contains("<h1>Suối Mơ chung sức chuyển đổi số</h1>") && movement.contains("\(review)/original"))
        let original = try await world.client(.school).get("\(review)/original")
        let sent = try paper()
        #expect(original.bytes == sent)
        #expect(original.headers[.contentType] == "application/octet-stream")
        #expect(original.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
        #expect(original.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        #expect(try await world.client(.school).get(review).status == .forbidden)
        #expect(try await clerk.get("\(review)/entries/quotas/r0").status == .unprocessableContent)
    }

    @Test func `a form with mistakes comes back with what was typed and every reason`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let review = try await uploaded(clerk)
        let seen = try await revision(clerk, review)
        let fields = [("maximum", "bảy"), ("award", "x"), ("revision", seen)]
        let reply = try await clerk.post("\(review)/entries/quotas/r1", fields)
        #expect(reply.status == .unprocessableContent && reply.contains("value=\"bảy\""))
        #expect(reply.contains("id=\"error-maximum\"") && reply.contains("id=\"error-award\""))
        #expect(try await revision(clerk, review) == seen)
    }

    @Test func `of two people at one value the second keeps what they typed and sees what stands there`() async throws {
        let world = try await SiteWorld()
        let (clerk, other) = (try await world.client(.clerk), try await world.client(.administrator))
        let review = try await uploaded(clerk)
        let seen = try await revision(clerk, review)
        let first = [("text", "Của người thứ nhất"), ("source", "I.1"), ("revision", seen)]
        let second = [("text", "Của người thứ hai"), ("source", "I.1"), ("revision", seen)]
        #expect(try await clerk.post("\(review)/entries/requirements/r0", first).status == .seeOther)
        let reply = try await other.post("\(review)/entries/requirements/r0", second)
        #expect(reply.status == .conflict && reply.contains("Của người thứ hai"))
        #expect(reply.contains("Người khác vừa sửa chỗ này: Của người thứ nhất."))
        let now = try #require(reply.field("revision"))
        let again = [("text", "Của người thứ hai"), ("source", "I.1"), ("revision", now)]
        #expect(try await other.post("\(review)/entries/requirements/r0", again).status == .seeOther)
        #expect(try await clerk.get(review).contains("Của người thứ hai"))
    }

    @Test func `an occasion added without a code can be chosen for a number`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let review = try await uploaded(clerk)
        let form = try await clerk.get("\(review)/entries/occasions/new")
        #expect(!form.contains("name=\"code\""))
        #expect(try await clerk.get("\(review)/entries/themes/new").contains("Để trống thì phần mềm tự đánh số tiếp."))
        let fields = [
            ("kind", "interim"), ("year", "2029"), ("name", "Sơ kết thêm"), ("source", "x"),
            ("revision", try await revision(clerk, review)),
        ]
        #expect(try await clerk.post("\(review)/entries/occasions/new", fields).status == .seeOther)
        #expect(
            try await clerk.get("\(review)/entries/quotas/new").contains("value=\"interim-2029\">Sơ kết thêm</option>"))
    }

    @Test func `an entry is added, taken out and put back`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let review = try await uploaded(clerk)
        let added = [("text", "Trạm Y tế xã"), ("source", "Nơi nhận"), ("revision", try await revision(clerk, review))]
        #expect(try await clerk.post("\(review)/entries/recipients/new", added).status == .seeOther)
        #expect(try await clerk.get(review).contains("Trạm Y tế xã"))
        let seen = try await revision(clerk, review)
        #expect(
            try await clerk.post("\(review)/entries/recipients/n1/removal", [("revision", seen)]).status == .seeOther)
        #expect(try await clerk.get(review).contains("Đã bỏ bởi"))
        let now = try await revision(clerk, review)
        #expect(try await clerk.post("\(review)/undoing", [("number", "4"), ("revision", now)]).status == .seeOther)
        #expect(try await !clerk.get(review).contains("Đã bỏ bởi"))
    }

    @Test func `the draft can be saved as a plan file and discarded and taken up again`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let review = try await uploaded(clerk)
        let draft = try await clerk.get("\(review)/plan.yaml")
        #expect(draft.contains("cần xác nhận") && draft.contains("chưa tìm thấy"))
        #expect(try await clerk.post("\(review)/discard").location == "/movement/reviews")
        #expect(try await clerk.get("/movement/reviews").contains("đã bỏ"))
        #expect(try await clerk.get(review).contains("Bản rà soát này không còn sửa được."))
        try await clerk.post("\(review)/restoring")
        #expect(try await clerk.get("/movement/reviews").contains("đang rà soát"))
    }

    @Test func `places that do not exist are not found`() async throws {
        let clerk = try await SiteWorld().client(.clerk)
        let review = try await uploaded(clerk)
        for path in ["entries/nothing/r0", "entries/bases/r99", "entries/identity/new", "entries/findings/r0"] {
            #expect(try await clerk.get("\(review)/\(path)").status == .notFound, "\(path)")
        }
    }
}
