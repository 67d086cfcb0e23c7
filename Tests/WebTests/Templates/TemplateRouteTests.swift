import Domain
import HTTPTypes
import Operations
import Paperwork
import TestSupport
import Testing

@testable import Web

@Suite struct TemplateRouteTests {
    @Test func `the administrator takes a template, brings it back, and papers are made from it`() async throws {
        let setting = try await CouncilWorld()
        let draft = try await setting.draft()
        let administrator = try await setting.world.client(.administrator)
        let list = try await administrator.get("/templates")
        #expect(
            list.status == .ok && list.contains("Mẫu của phần mềm") && list.contains("href=\"/templates/decision\""))
        let own = try await administrator.get("/templates/decision/own.docx")
        #expect(own.status == .ok && TemplateCheck.faults(own.bytes, for: .decision) == [])
        let sent = try await administrator.upload(
            "/templates/decision", file: ("../mau <b>.docx", own.bytes))
        #expect(sent.location == "/templates/decision")
        let page = try await administrator.get("/templates/decision")
        #expect(page.contains("Bản 1,") && !page.contains("mau <b>") && page.contains("{Dòng: Thành tích}"))
        #expect(page.contains("Cách làm") && page.contains("Lỗi thường gặp") && page.contains("<ol><li>Tải mẫu"))
        #expect(try await !setting.world.client(.clerk).get("/templates/decision").contains("Lỗi thường gặp"))
        #expect(try await administrator.get("/templates/decision/template.docx").bytes == own.bytes)
        #expect(try await administrator.get("/templates/decision/versions/1").bytes == own.bytes)
        let clerk = try await setting.world.client(.clerk)
        let word = try await clerk.get("/official-papers/decision/\(draft.id)/docx")
        #expect(word.status == .ok && word.bytes.starts(with: Array("PK".utf8)) && word.bytes != own.bytes)
        let pdf = try await clerk.get("/official-papers/decision/\(draft.id)/pdf")
        #expect(pdf.status != .ok && pdf.contains("chỉ ra tệp Word"))
        #expect(try await clerk.get("/official-papers/submission/\(draft.id)/pdf").status == .ok)
        let back = try await administrator.post("/templates/decision/own", [])
        #expect(back.location == "/templates/decision")
        #expect(try await clerk.get("/official-papers/decision/\(draft.id)/pdf").status == .ok)
    }

    @Test func `a broken template is refused on the page with the place of the fault, and nothing is kept`()
        async throws
    {
        let setting = try await CouncilWorld()
        let administrator = try await setting.world.client(.administrator)
        let own = try await administrator.get("/templates/minutes/own.docx")
        // The template of minutes names fields a notice has not.
        let refused = try await administrator.upload(
            "/templates/notice", file: ("mau.docx", own.bytes))
        #expect(refused.status == .unprocessableContent)
        #expect(refused.contains("Chưa dùng được mẫu này") && refused.contains("CHỨC VỤ NGƯỜI KÝ BÊN TRÁI"))
        let ballot = try await administrator.get("/templates/ballot/own.docx")
        let other = try await administrator.upload("/templates/guidance", file: ("mau.docx", ballot.bytes))
        #expect(other.status == .unprocessableContent && other.contains("Thiếu trường {Căn cứ}"))
        #expect(other.contains("Tệp này lập từ mẫu của loại “Phiếu biểu quyết”"))
        #expect(try await administrator.get("/templates/guidance").contains("Bắt buộc phải có"))
        let none = try await administrator.upload("/templates/notice", file: ("mau.docx", []))
        #expect(none.contains("Chưa chọn tệp nào"))
        #expect(try await administrator.get("/templates/notice").contains("Chưa có mẫu nào được tải lên"))
        #expect(try await administrator.get("/templates/nothing").status == .notFound)
        #expect(try await administrator.get("/templates/notice/versions/9").status == .notFound)
    }
}
