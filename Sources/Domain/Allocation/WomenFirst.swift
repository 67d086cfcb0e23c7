/// The law's only tie-break (Law art. 5(3), Decree 152/2025/NĐ-CP art. 4(6); law.md P4): of equals the woman, or the
/// collective with enough women. Offered with its citation, and applied only when somebody confirms it.
package enum WomenFirst {
    /// One of the equals, as far as the rule looks at it.
    package struct Member: Hashable, Sendable {
        package let nomination: ID<Nomination>
        package let kind: AwardKind
        /// Only where it is recorded; it is never guessed.
        package let gender: Gender?
        /// Women and all members of a collective, as the clerk states them.
        package let women: Int?
        package let members: Int?

        package init(
            nomination: ID<Nomination>, kind: AwardKind, gender: Gender?, women: Int? = nil, members: Int? = nil
        ) {
            (self.nomination, self.kind, self.gender) = (nomination, kind, gender)
            (self.women, self.members) = (women, members)
        }
    }

    package enum Answer: Hashable, Sendable {
        /// In this order, those the law prefers first; `preferred` of them get the free places.
        case order([ID<Nomination>])
        /// Nothing is recorded of these.
        case unknown([ID<Nomination>])
        /// The border lies among those it prefers, or among the others: the council decides.
        case stillEqual
    }

    /// - Parameter share: of women a collective needs, as the registry has it.
    package static func answer(_ members: [Member], free: Int, share: Fraction?) -> Answer {
        let known = members.map { ($0.nomination, isPreferred($0, share)) }
        let unknown = known.filter { $0.1 == nil }.map(\.0)
        if !unknown.isEmpty { return .unknown(unknown) }
        let preferred = known.filter { $0.1 == true }.map(\.0)
        guard preferred.count == free, free > 0 else { return .stillEqual }
        return .order(preferred + known.filter { $0.1 == false }.map(\.0))
    }

    private static func isPreferred(_ member: Member, _ share: Fraction?) -> Bool? {
        switch member.kind {
        case .individual: return member.gender.map { $0 == .woman }
        case .household: return nil
        case .collective:
            guard let women = member.women, let all = member.members, let share, all > 0, (0...all).contains(women)
            else { return nil }
            return Int64(women) * share.denominator >= share.numerator * Int64(all)
        }
    }
}
