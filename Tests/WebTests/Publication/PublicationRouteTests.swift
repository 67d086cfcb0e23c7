import Domain
import Foundation
import HTTPTypes
import Operations
import Pages
import TestSupport
import Testing

@testable import Web

@Suite struct PublicationRouteTests {
    @Test func `nothing of an issued decision is public until it is published`() async throws {
        let setting = try await CouncilWorld()
        let decision = try await setting.issue()
        let office = setting.world.office
        let certificates = try await office.readCertificates(of: decision.id, by: Person.clerk.persona)
        let code = try #require(certificates.first { $0.name == "Nguyễn Văn Đức" }).code
        let visitor = setting.world.visitor()
        #expect(try await visitor.get("/publication").contains("Chưa có quyết định nào được công bố"))
        #expect(try await visitor.get("/publication/\(decision.id)").status == .notFound)
        let hidden = try await visitor.get("/lookup?code=\(code)")
        #expect(hidden.status == .notFound && !hidden.contains("Nguyễn Văn Đức"))

        let clerk = try await setting.world.client(.clerk)
        let path = "/decisions/\(decision.id)/publication"
        #expect(try await clerk.get(path).contains("Việc công bố không rút lại được."))
        let revision = ("revision", String(decision.revision.number))
        #expect(try await clerk.post(path, [revision]).location == "/decisions/\(decision.id)")
        let list = try await visitor.get("/publication?year=2026")
        #expect(list.contains("Quyết định số 01/QĐ-UBND ngày 22/11/2026") && list.contains("Nguyễn Văn Đức"))
        #expect(list.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;"))
        // The report, the money and the unit's own number are nobody's business here.
        #expect(!list.contains("HS-2026-") && !list.contains("760.000") && !list.contains("href=\"/nominations"))
        #expect(try await visitor.get("/publication?year=2025").contains("Năm này chưa có danh sách nào"))
        #expect(try await visitor.get("/publication/\(decision.id)").contains("Nguyễn Văn Đức"))
        let typed = code.lowercased().replacing("-", with: "")
        let found = try await visitor.get("/lookup/\(typed)")
        #expect(found.status == .ok && found.contains("Giấy khen này còn hiệu lực") && found.contains(code))
    }

    @Test func `a code nobody has is answered with hints, the typed text escaped`() async throws {
        let visitor = try await SiteWorld().visitor()
        #expect(try await visitor.get("/lookup").status == .ok)
        let page = try await visitor.get("/lookup?code=%3Cb%3E%22")
        #expect(page.status == .notFound)
        #expect(page.contains("mã có đúng 12 chữ và số") && page.contains("value=\"&lt;b&gt;&quot;\""))
    }

    @Test func `an award taken back is said plainly and leaves the public list`() async throws {
        let setting = try await CouncilWorld()
        let office = setting.world.office
        let (clerk, chairman) = (Person.clerk.persona, Person.chairman.persona)
        let decision = try await setting.issue()
        try await office.publishDecision(decision.id, at: decision.revision, by: clerk)
        let certificates = try await office.readCertificates(of: decision.id, by: clerk)
        let gone = try #require(certificates.first { $0.name == "Nguyễn Văn Đức" })
        let draft = try await office.draftCancellation(
            of: decision.id, items: [gone.nomination], because: "Kê khai không đúng", by: clerk)
        try await office.presentDecision(draft.id, at: draft.revision, by: clerk)
        _ = try await office.issueDecision(draft.id, refusing: [], at: draft.revision.next, by: chairman)
        let visitor = setting.world.visitor()
        let list = try await visitor.get("/publication")
        #expect(!list.contains("Nguyễn Văn Đức") && list.contains("Trường THCS Mẫu"))
        #expect(list.contains("1 khen thưởng trong danh sách ban đầu đã bị hủy bỏ"))
        let answer = try await visitor.get("/lookup?code=\(gone.code)")
        #expect(answer.contains("Giấy khen này đã bị hủy bỏ, không còn giá trị"))
    }

    @Test func `the auditor reads the journal page by page, a unit does not`() async throws {
        let setting = try await CouncilWorld()
        try await setting.hold()
        let auditor = try await setting.world.client(.auditor)
        let page = try await auditor.get("/journal")
        #expect(page.contains("Ký biên bản phiên họp") && page.contains("Vũ Thị Lan"))
        #expect(page.contains("thidua journal verify"))
        let newest = try await setting.world.office.readJournal(before: nil, limit: 1, by: Person.auditor.persona)
        #expect(page.contains(try #require(newest.first).hash))
        let older = try await auditor.get("/journal?before=3")
        #expect(older.contains("Về các mục mới nhất") && !older.contains("Ký biên bản phiên họp"))
        #expect(try await setting.world.client(.school).get("/journal").status == .forbidden)
    }
}
