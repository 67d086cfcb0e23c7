package import Domain
package import Wording

/// The recipients of decisions, one a row, as the papers name them.
package struct AwardRows: Sendable {
    private let decisions: [Decision]
    private let plan: Plan

    /// - Parameter decisions: in the order wanted; those not in force are passed over.
    package init(decisions: [Decision], plan: Plan) {
        self.decisions = decisions.filter { DecisionStatus.inForce.contains($0.status) && $0.kind != .cancellation }
        self.plan = plan
    }

    package static let titles: [Phrase] = [
        .awardsName, .awardsDetail, .awardsKind, .awardsForm, .awardsAchievement, .awardsDecision, .awardsDay,
        .awardsGoldBook, .awardsMoney,
    ]
    package static let widths: [Double] = [32, 36, 16, 30, 48, 18, 12, 10, 14]

    package var count: Int { decisions.reduce(0) { $0 + $1.items.count } }

    package func cells(in say: Language) -> [[OutTable.Cell]] {
        decisions.flatMap { decision in
            decision.items.map { item in
                [
                    .text(item.name), .text(item.detail), .text(say(item.kind.phrase)),
                    .text(plan.award(decision.award)?.name ?? decision.award), .text(item.achievement),
                    .text(decision.issue?.text ?? ""), decision.issue.map { .day($0.day) } ?? .text(""),
                    .number(item.goldBook), .number(Int(item.money.amount)),
                ]
            }
        }
    }
}
