import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct OfficialPaperRouteTests {
    @Test func `a draft's papers are made when asked for, an issued one gives the bytes it was issued with`()
        async throws
    {
        let setting = try await CouncilWorld()
        let draft = try await setting.draft()
        let clerk = try await setting.world.client(.clerk)
        let page = try await clerk.get("/decisions/\(draft.id)")
        let word = OfficialPaperPathSample.file(.decision, draft.id.text, .docx)
        #expect(page.contains("href=\"\(word)\"") && page.contains("Tờ trình"))
        let made = try await clerk.get(word)
        #expect(made.status == .ok && made.bytes.starts(with: Array("PK".utf8)))
        let printed = try await clerk.get(OfficialPaperPathSample.file(.submission, draft.id.text, .pdf))
        #expect(printed.status == .ok && printed.bytes.starts(with: Array("%PDF".utf8)))
    }

    @Test func `the Chairman issues under the number and day of the office's register`() async throws {
        let setting = try await CouncilWorld()
        let draft = try await setting.draft()
        let path = "/decisions/\(draft.id)"
        let clerk = try await setting.world.client(.clerk)
        try await clerk.post("\(path)/presentation", [("revision", "1")])
        let chairman = try await setting.world.client(.chairman)
        #expect(try await chairman.get(path).contains("name=\"registered\""))
        let wrong = try await chairman.post("\(path)/issue", [("revision", "2"), ("registered", "12a")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("href=\"#field-registered\""))
        let ahead = try await chairman.post("\(path)/issue", [("revision", "2"), ("day", "2027-01-01")])
        #expect(ahead.contains("href=\"#field-day\""))
        let done = try await chairman.post("\(path)/issue", [("revision", "2"), ("registered", "125")])
        #expect(done.location == path)
        let page = try await clerk.get(path)
        #expect(page.contains("Quyết định số 125/QĐ-UBND") && page.contains("Số thứ tự trong phần mềm"))
    }

    @Test func `there is no notice of an award, and a petition that waits has a draft of its answer`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/official-papers/notice/nomination-duc/pdf").status == .notFound)
        #expect(try await clerk.get("/official-papers/answer/check-petition/pdf").status == .ok)
        #expect(try await clerk.get("/official-papers/decision/nobody/pdf").status == .notFound)
    }
}

private enum OfficialPaperPathSample {
    static func file(_ kind: PaperKind, _ id: String, _ format: PaperFileFormat) -> String {
        "/official-papers/\(kind.rawValue)/\(id)/\(format.rawValue)"
    }
}
