import Domain
import Testing
import Wording

@testable import Paperwork

/// The same defects as on paper, in the values of a plan file.
@Suite("What a plan file leaves open")
struct PlanFileFindingTests {
    /// The sample has no purposes, no responsibilities and no recipients.
    private static let bare = ["0 noPurposes", "0 noResponsibilities", "0 noRecipients"]

    @Test("the sample itself lacks what it leaves empty and nothing else")
    func sample() {
        #expect(PlanSample.findings(PlanSample.read(PlanSample.text)) == PlanFileFindingTests.bare)
    }

    @Test("is told with its code, line and section", arguments: spoilings)
    func spoiling(_ spoiling: PlanSpoiling) {
        let text = PlanSample.spoiled(spoiling.old, spoiling.new)
        #expect(text != PlanSample.text)
        let reading = PlanSample.read(text)
        #expect(reading.plan != nil)
        #expect(PlanSample.findings(reading).filter { !PlanFileFindingTests.bare.contains($0) } == spoiling.problems)
        for finding in reading.findings {
            let words = [finding.words.sentence, finding.words.why, finding.words.action]
            #expect(words.allSatisfy { !$0.vietnamese.contains("{") && !$0.english.contains("{") })
        }
    }

    @Test("a file with a mistake has problems, and nothing is judged")
    func mistake() {
        let reading = PlanSample.read(PlanSample.spoiled("maximum: 2", "maximum: many"))
        #expect(reading.findings == [])
        #expect(reading.problems.map(\.code) == [.notANumber])
    }
}

private let spoilings = [
    PlanSpoiling("number: \"15\"", "number:", "4 numberBlank"),
    PlanSpoiling("date: 2022-06-15", "date: 2026-06-15", "19 basisAfterPlan căn cứ"),
    PlanSpoiling("number: 06/2022/QH15", "number: 98/2023/NĐ-CP", "18 basisNotInForce căn cứ"),
    PlanSpoiling(
        "phases:", "  - {code: III.3, groups: [school], text: Học tốt, source: III.3}\nphases:",
        "40 numberSkipped III.3"),
    PlanSpoiling(
        "criteria:", "  - {code: other, kind: individual, name: Người khác, source: II.1}\ncriteria:",
        "35 groupWithoutCriteria II.1"),
    PlanSpoiling("{first: 2026-03-27, last", "{first: 2026-03-26, last", "43 phaseOutsidePeriod VI.1"),
    PlanSpoiling(
        "occasions:",
        "  - {code: two, name: Hai, period: {first: 2027-12-31, last: 2027-12-31}, source: VI}\noccasions:",
        "45 phasesOverlap VI"),
    PlanSpoiling(
        "awards:", "  - {code: again-2026, kind: yearly, year: 2026, name: Lại, source: IV}\nawards:",
        "64 occasionsShareYear IV"),
    PlanSpoiling(
        "awards:", "  - {code: end, kind: final, year: 2027, name: Cuối, source: IV}\nawards:",
        "51 occasionWithoutQuota IV"),
    PlanSpoiling(
        "quotas:",
        "  - {code: flag, name: Cờ, level: province, competence: upper, kinds: collective, source: IV}\nquotas:",
        "58 awardWithoutQuota IV"),
    PlanSpoiling(
        "quotas:\n",
        """
          - {code: flag, name: Cờ, level: province, competence: upper, kinds: [collective], source: IV}
        quotas:
          - {award: flag, occasion: final, kind: collective, scope: unit, maximum: 1, competence: upper, source: IV}

        """, "60 quotaOfUpperLevel IV", "60 quotaNeverApplies IV"),
    PlanSpoiling("text: Dạy tốt", "text: Phân đấu dạy tốt", "38 misspelling III.1"),
    PlanSpoiling(
        "responsibilities: []",
        "responsibilities:\n  - {body: Phòng Mẫu, task: Làm theo hướng dẫn của Phòng Mẫu, source: VI.1}",
        "67 ownGuidance VI.1"),
    PlanSpoiling("recipients: []", "recipients:\n  - {text: Công an xã, source: nơi nhận}", "33 recipientMissing II.1"),
]
