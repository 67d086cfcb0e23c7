import Domain
import Testing

@Suite("A plan as data")
struct PlanTests {
    private let yearly = PlannedOccasion(code: "yearly-2026", kind: .yearly, year: 2026, name: "2026", source: "IV")
    private let final = PlannedOccasion(code: "final-2030", kind: .final, year: 2030, name: "2030", source: "IV")

    @Test("a rule for a kind of occasion binds every one of that kind and no other")
    func everyOccasion() {
        let rule = rule(.every(.yearly))
        #expect(rule.applies(to: yearly))
        #expect(!rule.applies(to: final))
    }

    @Test("a rule for one occasion binds that one only")
    func oneOccasion() {
        let rule = rule(.one("final-2030"))
        #expect(rule.applies(to: final))
        #expect(!rule.applies(to: yearly))
    }

    @Test("quotas are found by award and occasion together")
    func quotas() throws {
        let day = try #require(Day(2026, 3, 27))
        let period = try #require(Period(day, day))
        let identity = PlanIdentity(
            agency: "A", level: .commune, symbol: "KH", place: "B", date: day, signer: "C", signerTitle: "D",
            title: "E", movement: "F", period: period, source: "G")
        let rules = [rule(.every(.yearly)), rule(.one("final-2030")), rule(.every(.yearly), award: "flag")]
        let plan = Plan(identity: identity, quotas: rules)
        #expect(plan.quotas(award: "certificate", occasion: yearly) == [rules[0]])
        #expect(plan.quotas(award: "certificate", occasion: final) == [rules[1]])
        #expect(plan.quotas(award: "flag", occasion: yearly) == [rules[2]])
        #expect(plan.quotas(award: "flag", occasion: final) == [])
    }

    @Test("organisations and enterprises count as collectives")
    func countsAs() {
        #expect(
            ParticipantKind.allCases.map(\.countsAs) == [
                .collective, .collective, .collective, .household, .individual,
            ])
    }

    @Test("only what the law wants of a plan, a time that runs backward and two numbers for one thing block it")
    func strengths() {
        #expect(
            PlanFindingCode.allCases.filter { $0.strength == .block } == [
                .noPurposes, .noParticipants, .noThemes, .noCriteria, .noPeriod, .noResponsibilities, .periodReversed,
                .quotaContradicts,
            ])
        #expect(
            PlanFindingCode.allCases.filter { $0.citation == .movementFields }.map(\.rawValue) == [
                "noPurposes", "noScope", "noParticipants", "participantsUnlisted", "noThemes", "noCriteria", "noPeriod",
                "noResponsibilities", "noMeasures", "periodUnstated",
            ])
    }

    private func rule(_ occasion: QuotaOccasion, award: String = "certificate") -> QuotaRule {
        QuotaRule(
            award: award, occasion: occasion, kinds: [.collective], scope: .programme, maximum: 2, competence: .own,
            source: "IV.4")
    }
}
