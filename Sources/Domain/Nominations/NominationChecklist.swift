/// One line of the completeness check (kiểm tra thành phần hồ sơ).
package struct ChecklistLine: Hashable, Sendable {
    package let item: ChecklistItem
    package let passed: Bool
    package let strength: CheckStrength
    /// What is missing or what was found, for the sentence.
    package let values: [String: String]

    package init(_ item: ChecklistItem, passed: Bool, strength: CheckStrength, _ values: [String: String] = [:]) {
        (self.item, self.passed, self.strength, self.values) = (item, passed, strength, values)
    }
}

package enum ChecklistItem: String, CaseIterable, Sendable {
    case report, achievement, theme, criterion, achievementInPeriod, achievementNotRewarded, quotaExists, paper
    case evidence, registration
}

/// chặn, cảnh báo, nhắc.
package enum CheckStrength: String, CaseIterable, Sendable, Codable { case block, warn, remind }

/// The facts around a nomination that the checks look at.
package struct NominationFacts: Sendable {
    package let plan: Plan
    package let occasion: Occasion
    package let participant: Participant
    package let evidence: [Evidence]
    /// Achievements of this nomination already rewarded by a decision in force, with that decision's number.
    package let rewarded: [ID<Achievement>: String]
    package let isRegistered: Bool

    package init(
        plan: Plan, occasion: Occasion, participant: Participant, evidence: [Evidence],
        rewarded: [ID<Achievement>: String], isRegistered: Bool
    ) {
        self.plan = plan
        self.occasion = occasion
        self.participant = participant
        self.evidence = evidence
        self.rewarded = rewarded
        self.isRegistered = isRegistered
    }
}

extension Nomination {
    /// Runs every check of completeness and returns all lines, passed or not, in the order of the page.
    package func checklist(_ facts: NominationFacts) -> [ChecklistLine] {
        [
            ChecklistLine(
                .report, passed: report.count >= Nomination.shortestReport, strength: .block,
                ["minimum": "\(Nomination.shortestReport)", "count": "\(report.count)"]),
            ChecklistLine(.achievement, passed: !achievements.isEmpty, strength: .block),
            ChecklistLine(
                .theme, passed: !themes.isEmpty && themes.allSatisfy { facts.plan.theme($0) != nil }, strength: .block),
        ] + criterionLines(facts) + achievements.flatMap { lines(of: $0, facts) } + [quotaLine(facts)]
            + papers(facts) + [
                evidenceLine(facts),
                ChecklistLine(.registration, passed: facts.isRegistered, strength: .remind),
            ]
    }

    /// A report shorter than this can not say what was achieved.
    package static let shortestReport = 50
    package static let longestReport = 50_000

    /// A plan may name no criteria for a kind it awards (Cao Minh's III jumps from 2 to 4): then there is nothing to
    /// answer and no line that says it was answered.
    private func criterionLines(_ facts: NominationFacts) -> [ChecklistLine] {
        let offered = facts.plan.criteria(forGroup: facts.participant.group)
        if offered.isEmpty { return [] }
        let answered = criteria.contains { code in offered.contains { $0.code == code } }
        return [ChecklistLine(.criterion, passed: answered, strength: .block)]
    }

    private func lines(of achievement: Achievement, _ facts: NominationFacts) -> [ChecklistLine] {
        let inPlan = facts.plan.identity.period.overlaps(achievement.period)
        let decision = facts.rewarded[achievement.id]
        return [
            ChecklistLine(.achievementInPeriod, passed: inPlan, strength: .block, ["title": achievement.title]),
            ChecklistLine(
                .achievementNotRewarded, passed: decision == nil, strength: .block,
                ["title": achievement.title, "decision": decision ?? ""]),
        ]
    }

    private func quotaLine(_ facts: NominationFacts) -> ChecklistLine {
        let form = facts.plan.award(award)
        let rules = facts.plan.quotas(award: award, occasion: facts.occasion.planned)
        let covered = rules.contains { $0.kinds.contains(kind.countsAs) && $0.givesPlaces }
        let without = form?.level == .state || facts.occasion.kind == .unscheduled
        let offered = form?.kinds.contains(kind.countsAs) ?? false
        return ChecklistLine(
            .quotaExists, passed: offered && (covered || without), strength: .block, ["award": form?.name ?? award])
    }

    /// What shows the achievement besides the papers everybody hands in. The same bytes count once, and a required paper
    /// sent a second time shows nothing more.
    private func evidenceLine(_ facts: NominationFacts) -> ChecklistLine {
        let papers = facts.occasion.guidance?.papers(award: award, kind: kind) ?? []
        let required = Set(papers.filter(\.required).map(\.code))
        let asked = Set(facts.evidence.filter { $0.paper.map(required.contains) ?? false }.map(\.digest))
        let further = Set(facts.evidence.map(\.digest)).subtracting(asked)
        return ChecklistLine(.evidence, passed: !further.isEmpty, strength: .warn, ["count": "\(further.count)"])
    }

    private func papers(_ facts: NominationFacts) -> [ChecklistLine] {
        (facts.occasion.guidance?.papers(award: award, kind: kind) ?? []).map { paper in
            ChecklistLine(
                .paper, passed: facts.evidence.contains { $0.paper == paper.code },
                strength: paper.required ? .block : .remind, ["paper": paper.name])
        }
    }
}
