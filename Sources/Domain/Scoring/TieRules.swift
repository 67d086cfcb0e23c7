/// The rules by which equals are parted, in their order: the measured steps of one chain of the plan, then, where the
/// office asks for it, the law's rule, and a vote last.
package struct TieRules: Hashable, Sendable {
    package let rules: [TieRule]

    /// - Parameters:
    ///   - chain: `nil` when the table has none.
    ///   - women: the law's rule as it counts on the day; `nil` when the office does not ask for it.
    package init(_ chain: TieChain?, women: WomenRule? = nil) {
        let steps = chain.map { chain in
            chain.steps.enumerated().map { TieRule.step($1, key: chain.key($0)) }
        }
        let measured = (steps ?? []).filter { !$0.isVote }
        rules = measured + (women.map { [.women($0)] } ?? []) + (steps ?? []).filter(\.isVote)
    }

    /// What `Ranking` compares, of one participant: more is better.
    package func values(of answers: ScoreAnswers, _ kind: ParticipantKind, _ gender: Gender?) -> [Int?] {
        rules.map { rule in
            switch rule {
            case .step(let step, let key):
                answers.quantities[key].map { step.prefer == .lower ? -$0.count : $0.count }
            case .women(let rule):
                rule.prefers(kind.countsAs, gender, women: answers.women, of: answers.members).map { $0 ? 1 : 0 }
            }
        }
    }
}

package enum TieRule: Hashable, Sendable {
    /// A step of the plan; of a vote, the votes each one got.
    case step(TieStep, key: String)
    case women(WomenRule)

    package var isVote: Bool { if case .step(let step, _) = self { step.prefer == .vote } else { false } }
}
