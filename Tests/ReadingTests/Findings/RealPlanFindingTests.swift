import Domain
import Testing

@testable import Reading

/// Three published plans, with what a person found in them before the rules were written.
@Suite("The findings of three published plans")
struct RealPlanFindingTests {
    private func found(_ name: String) throws -> [String] {
        try PlanReader.read(try AnswerKey.plan(name)).facts.found.map { "\($0.place.line ?? 0) \($0.code.rawValue)" }
    }

    @Test("a commune's plan: every defect of its text, and nothing else")
    func caoMinh() throws {
        #expect(
            try found("cao-minh-2026") == [
                "0 noDeadline", "0 noPapers", "0 noScoring", "0 noThreshold", "0 noMoney", "3 numberBlank",
                "13 sentenceScrambled", "33 misspelling", "49 groupWithoutCriteria", "49 recipientMissing",
                "49 recipientMissing", "67 misspelling", "89 misspelling", "95 numberSkipped", "103 awardWithoutQuota",
                "109 quotaOfUpperLevel", "113 quotaOfUpperLevel", "120 occasionsShareYear", "121 occasionsShareYear",
                "147 phasesOverlap", "153 numberRestarted", "157 ownGuidance", "159 throughItself", "163 itemOutOfRow",
            ])
    }

    @Test("a city's plan with a scoring table whose bands meet")
    func canTho() throws {
        #expect(
            try found("can-tho-157-2025") == [
                "0 noDeadline", "0 noPapers", "0 noThreshold", "51 recipientMissing", "170 misspelling",
                "259 bandsOverlap", "259 bandsOverlap",
            ])
    }

    @Test("a province's plan without numbers, whose end is an event")
    func ngheAn() throws {
        #expect(
            try found("nghe-an-982-2025") == [
                "0 participantsUnlisted", "0 noDeadline", "0 noPapers", "0 noScoring", "0 noThreshold", "0 noMoney",
                "55 recipientMissing", "71 misspelling", "75 recipientMissing", "93 awardWithoutQuota",
                "95 awardWithoutQuota", "97 awardWithoutQuota", "99 awardWithoutQuota", "117 periodOpen",
                "121 misspelling",
            ])
    }
}
