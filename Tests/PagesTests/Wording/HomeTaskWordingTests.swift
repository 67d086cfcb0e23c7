import Testing
import Wording

@Suite struct HomeTaskWordingTests {
    @Test func `every kind of task of the first page has its line`() throws {
        let source = try Repository.text("Sources/Operations/Home/ReadHome.swift")
        let body = try #require(source.split(separator: "enum HomeTaskKind").last?.split(separator: "}").first)
        let kinds = body.split(separator: "\n").filter { $0.contains("case ") }.flatMap {
            $0.split(separator: "case ")[$0.split(separator: "case ").count - 1].split(separator: ", ").map(String.init)
        }
        let words = try Repository.text("Sources/Wording/Home/HomeTaskWording.swift")
        #expect(kinds.count == 49)
        #expect(kinds.filter { !words.contains("let task\($0.prefix(1).uppercased())\($0.dropFirst()) =") } == [])
    }

    @Test(arguments: [Phrase.taskCheckSubmitted, .taskAppraise, .taskIssueDecision, .taskSupplement, .taskForward])
    func `a task leaves no blank open`(phrase: Phrase) {
        let filled = phrase.filled(["name": "Đợt 2026", "count": "3"])
        #expect(!filled.vietnamese.contains("{") && !filled.english.contains("{"))
        #expect(filled.vietnamese.contains("Đợt 2026") && filled.english.contains("Đợt 2026"))
    }
}
