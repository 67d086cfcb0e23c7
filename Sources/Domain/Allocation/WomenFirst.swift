/// What the law's preference for women (`WomenRule`) says of equals at a border. Offered with its citation, and applied
/// only when somebody confirms it.
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

    /// - Parameter rule: as the registry has it; without one nobody is preferred.
    package static func answer(_ members: [Member], free: Int, by rule: WomenRule?) -> Answer {
        guard let rule else { return .stillEqual }
        let known = members.map {
            ($0.nomination, rule.prefers($0.kind, $0.gender, women: $0.women, of: $0.members))
        }
        let unknown = known.filter { $0.1 == nil }.map(\.0)
        if !unknown.isEmpty { return .unknown(unknown) }
        let preferred = known.filter { $0.1 == true }.map(\.0)
        guard preferred.count == free, free > 0 else { return .stillEqual }
        return .order(preferred + known.filter { $0.1 == false }.map(\.0))
    }
}
