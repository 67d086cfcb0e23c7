/// "Tối đa": at most `maximum` awards of one form, on some occasions, to some kinds, counted over a scope (IV).
///
/// A rule, not a cell of a table: `kinds` with several members is one number for all of them together ("tập thể hoặc
/// cá nhân"), and a rule with `competence == .upper` is a cap of a higher level, shown here as information only.
package struct QuotaRule: Hashable, Sendable, Codable {
    package var award: String
    package var occasion: QuotaOccasion
    package var kinds: Set<AwardKind>
    package var scope: QuotaScope
    package var maximum: Int
    package var competence: Competence
    package var source: String

    package init(
        award: String, occasion: QuotaOccasion, kinds: Set<AwardKind>, scope: QuotaScope, maximum: Int,
        competence: Competence, source: String
    ) {
        self.award = award
        self.occasion = occasion
        self.kinds = kinds
        self.scope = scope
        self.maximum = maximum
        self.competence = competence
        self.source = source
    }

    package func applies(to planned: PlannedOccasion) -> Bool {
        switch occasion {
        case .every(let kind): kind == planned.kind
        case .one(let code): code == planned.code
        }
    }
}

/// Which occasions a quota binds, each one on its own.
package enum QuotaOccasion: Hashable, Sendable, Codable {
    /// Every occasion of that kind: `yearly` binds each year anew.
    case every(OccasionKind)
    /// The one occasion with that code.
    case one(String)
}

/// What the number counts over.
package enum QuotaScope: Hashable, Sendable, Codable {
    /// All recipients of the occasion together.
    case programme
    /// The recipients put forward by each nominating unit.
    case unit
    /// The recipients of all units of one kind together, or of each unit of that kind.
    case unitKind(OrgUnitKind)
}
