import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct SignedPaperRouteTests {
    private let page = "/official-papers/decision/decision-first/signed"

    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        return world
    }

    @Test func `a signed file is uploaded, its signature told as found, and comes back as it was`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let done = try await clerk.upload(page, file: ("<b>ký.pdf", Sample.signedPDF))
        #expect(done.location?.hasPrefix(page) == true)
        let shown = try await clerk.get(page)
        #expect(shown.contains("Trần Văn Mẫu") && shown.contains("CA Mẫu") && shown.contains("Khớp (SHA-256)"))
        #expect(shown.contains("Toàn bộ tệp") && shown.contains("nguyên vẹn văn bản đã ban hành"))
        #expect(!shown.contains("<b>ký"))
        let kept = try await world.office.readSignedPapers(.decision, "decision-first", by: Person.clerk.persona)
        let last = try #require(kept.papers.last)
        #expect(try await clerk.get("\(page)/\(last.id)").bytes == Sample.signedPDF)
    }

    @Test func `two signatures, and a change after signing, are said plainly`() async throws {
        let clerk = try await world().client(.clerk)
        try await clerk.upload(page, file: ("hai.pdf", Sample.twiceSignedPDF))
        let twice = try await clerk.get(page)
        #expect(twice.contains("Chữ ký 2") && twice.contains("sau đó tệp được ghi thêm"))
        var changed = Sample.signedPDF
        changed[6] = UInt8(ascii: "7")
        try await clerk.upload(page, file: ("sua.pdf", changed))
        let page = try await clerk.get(page)
        #expect(page.contains("Không khớp: nội dung đã đổi sau khi ký"))
    }

    @Test func `a file without a signature and one that is no PDF are refused at the field`() async throws {
        let clerk = try await world().client(.clerk)
        let unsigned = try await clerk.upload(page, file: ("a.pdf", Sample.pdf))
        #expect(unsigned.status == .unprocessableContent && unsigned.contains("không có chữ ký số nào"))
        let other = try await clerk.upload(page, file: ("a.exe", Array("MZ nothing".utf8)))
        #expect(other.status == .unprocessableContent && other.contains("href=\"#field-file\""))
        let chairman = try await world().client(.chairman)
        #expect(!(try await chairman.get(page)).contains("type=\"file\""))
    }

    @Test func `the register is searched without marks, filtered, and saved as files and as a book`() async throws {
        let clerk = try await world().client(.clerk)
        let all = try await clerk.get("/official-papers")
        #expect(all.contains("01/QĐ-UBND") && all.contains("liền nhau từ 1 đến 1"))
        #expect(try await clerk.get("/official-papers?q=giay+khen").contains("01/QĐ-UBND"))
        #expect(!(try await clerk.get("/official-papers?q=khongco").contains("01/QĐ-UBND")))
        #expect(!(try await clerk.get("/official-papers?kind=minutes").contains("01/QĐ-UBND")))
        #expect(try await clerk.get("/official-papers.csv").text.contains("01/QĐ-UBND"))
        let year = Sample.now.day.year
        let word = try await clerk.get("/official-papers/book/\(year)/docx")
        #expect(word.bytes.starts(with: Array("PK".utf8)))
        #expect(try await clerk.get("/official-papers/book/abc/docx").status == .notFound)
    }
}
