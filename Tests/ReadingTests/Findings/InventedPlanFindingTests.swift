import Domain
import Testing

@testable import Reading

/// Plans of many sorts of office, invented, each in its own way to write one; what is not listed is not wrong with them.
@Suite("The findings of nine invented plans")
struct InventedPlanFindingTests {
    static let closed = [
        "invented-countryside", "invented-health", "invented-ward", "invented-party", "invented-province",
    ]

    private func found(_ name: String) throws -> [PlanFinding] {
        let paper = try PlanReader.read(try AnswerKey.plan(name))
        #expect(paper.kind.verdict == .emulationPlan)
        return paper.facts.found
    }

    @Test("nothing is found in a plan that leaves nothing open", arguments: closed)
    func whole(_ name: String) throws {
        #expect(try found(name).map(\.code) == [])
    }

    @Test(
        "a plan without a rule of votes, or points, is reminded of it and of nothing else",
        arguments: [
            ("invented-school", [PlanFindingCode.noThreshold]), ("invented-union", [.noScoring, .noThreshold]),
        ])
    func reminded(_ name: String, _ codes: [PlanFindingCode]) throws {
        #expect(try found(name).map(\.code) == codes)
    }

    @Test("a company's sum of money and its day of each quarter are told with their lines")
    func company() throws {
        let found = try found("invented-company")
        #expect(found.map(\.code) == [.noThreshold, .figureUnread, .figureUnread])
        #expect(found.map { $0.values["quote"] } == [nil, "500.000 đồng", "trước ngày 05 tháng đầu quý"])
    }

    @Test("half a page is told everything it lacks")
    func sparse() throws {
        #expect(
            try found("invented-sparse").map(\.code) == [
                .noPurposes, .noParticipants, .noCriteria, .noResponsibilities, .noScope, .noMeasures, .signerMissing,
                .noAwards, .noDeadline, .noPapers, .noScoring, .noThreshold, .noMoney, .noRecipients, .noBases,
                .numberBlank, .dateMissing,
            ])
    }

    @Test("a finding stands on the line of its quote", arguments: AnswerKeyTests.plans + closed + ["invented-school"])
    func places(_ name: String) throws {
        let source = try SourceText(try AnswerKey.plan(name))
        for finding in try found(name) {
            guard let line = finding.place.line, let quote = finding.place.quote else { continue }
            let first = WordScanner.words(of: quote).first { !$0.isMark }?.key
            let keys = Set(WordScanner.words(of: source.lines[line - 1].text).map(\.key))
            #expect(first.map(keys.contains) ?? true, "line \(line): \(quote)")
        }
    }
}
