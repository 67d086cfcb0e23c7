/// In which year an award counts: that of the decision that gave it first. A replacement puts names and posts right and
/// gives nothing anew, so that correcting one post moves no award into another year (docs/decisions/0073).
package struct AwardYears: Sendable {
    private let byID: [ID<Decision>: Decision]
    /// Taken back one by one, by decision.
    private let takenBack: [ID<Decision>: Set<ID<Nomination>>]

    /// - Parameter decisions: with those that were replaced.
    package init(_ decisions: [Decision]) {
        byID = Dictionary(decisions.map { ($0.id, $0) }) { first, _ in first }
        var takenBack: [ID<Decision>: Set<ID<Nomination>>] = [:]
        for decision in decisions where decision.kind == .cancellation && decision.issue != nil {
            guard let target = decision.target else { continue }
            takenBack[target, default: []].formUnion(decision.items.map(\.nomination))
        }
        self.takenBack = takenBack
    }

    /// The decision that gave the award of `nomination` which `decision` has in its list; itself where it replaces nothing.
    package func first(of nomination: ID<Nomination>, in decision: Decision) -> Decision {
        var (found, seen): (Decision, Set<ID<Decision>>) = (decision, [decision.id])
        while found.kind == .replacement, let target = found.target.flatMap({ byID[$0] }), target.issue != nil,
            target.items.contains(where: { $0.nomination == nomination }), seen.insert(target.id).inserted
        {
            found = target
        }
        return found
    }

    /// What stands of a list.
    package func standing(_ decision: Decision) -> [DecisionItem] {
        decision.items.filter { !(takenBack[decision.id]?.contains($0.nomination) ?? false) }
    }
}
