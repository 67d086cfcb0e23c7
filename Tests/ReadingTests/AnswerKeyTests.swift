import Testing

@testable import Reading

@Suite("The plans with an answer key")
struct AnswerKeyTests {
    static let plans = ["cao-minh-2026", "nghe-an-982-2025", "can-tho-157-2025"]

    @Test("nothing is called sure that the text does not say", arguments: plans)
    func precision(_ name: String) throws {
        let paper = try PlanReader.read(try AnswerKey.plan(name))
        let scores = try AnswerKey(name).score(paper.facts).filter { $0.section != "findings" }
        print("\n\(name)\n" + scores.filter { $0.wanted + $0.sure > 0 }.map(\.line).joined(separator: "\n"))
        #expect(scores.flatMap { score in score.wrong.map { "\(score.section): \($0)" } } == [])
    }

    @Test("nearly everything in the plan of Cao Minh is found")
    func recall() throws {
        let paper = try PlanReader.read(try AnswerKey.plan("cao-minh-2026"))
        let scores = try AnswerKey("cao-minh-2026").score(paper.facts)
        let wanted = scores.reduce(0) { $0 + $1.wanted }
        let found = scores.reduce(0) { $0 + $1.found }
        let missed = scores.flatMap { score in score.missed.map { "\(score.section): \($0)" } }
        #expect(found * 100 >= wanted * 95, "\(missed)")
    }

    @Test(
        "what the plans of two provinces say is found but for a few facts",
        arguments: ["nghe-an-982-2025", "can-tho-157-2025"])
    func recallElsewhere(_ name: String) throws {
        let paper = try PlanReader.read(try AnswerKey.plan(name))
        let scores = try AnswerKey(name).score(paper.facts)
        let wanted = scores.reduce(0) { $0 + $1.wanted }
        let found = scores.reduce(0) { $0 + $1.found }
        let missed = scores.flatMap { score in score.missed.map { "\(score.section): \($0)" } }
        #expect(found * 100 >= wanted * 95, "\(missed)")
    }

    @Test("every value stands where it says it stands", arguments: plans)
    func quotes(_ name: String) throws {
        let bytes = try AnswerKey.plan(name)
        let source = try SourceText(bytes)
        let facts = try PlanReader.read(bytes).facts
        let all = [facts.identity] + FactSection.allCases.flatMap { facts[$0] }
        for fact in all.flatMap({ record in record.keys.map { record[$0] } }) {
            guard let line = fact.line, let quote = fact.quote else { continue }
            let first = WordScanner.words(of: quote).first { !$0.isMark }?.key
            let keys = Set(WordScanner.words(of: source.lines[line - 1].text).map(\.key))
            #expect(first.map(keys.contains) ?? true, "line \(line): \(quote)")
        }
    }
}
