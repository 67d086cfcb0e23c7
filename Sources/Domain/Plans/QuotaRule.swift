/// "Tối đa": at most `maximum` awards of one form, on some occasions, to some kinds, counted over a scope (IV).
///
/// A rule, not a cell of a table: `kinds` with several members is one number for all of them together ("tập thể hoặc
/// cá nhân"), and a rule with `competence == .upper` is a cap of a higher level, shown here as information only.
package struct QuotaRule: Hashable, Sendable, Codable {
    package var award: String
    package var occasion: QuotaOccasion
    package var kinds: Set<AwardKind>
    package var scope: QuotaScope
    /// Of a rule with a share 0 until it is resolved: nobody is placed by a number that was not counted.
    package var maximum: Int
    /// Set where the plan gives a percentage in place of a number.
    package var share: QuotaShare?
    package var competence: Competence
    package var source: String

    package init(
        award: String, occasion: QuotaOccasion, kinds: Set<AwardKind>, scope: QuotaScope, maximum: Int,
        share: QuotaShare? = nil, competence: Competence, source: String
    ) {
        self.award = award
        self.occasion = occasion
        self.kinds = kinds
        self.scope = scope
        self.maximum = maximum
        self.share = share
        self.competence = competence
        self.source = source
    }

    package func applies(to planned: PlannedOccasion) -> Bool {
        switch occasion {
        case .every(let kind): kind == planned.kind
        case .one(let code): code == planned.code
        }
    }

    /// Whether it ever lets somebody in: a number above zero, or a share of something.
    package var givesPlaces: Bool { share.map { $0.percent.count > 0 } ?? (maximum > 0) }
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
    /// The recipients of all units of one kind together.
    case unitKind(OrgUnitKind)
    /// The recipients of each unit of one kind: "01 cá nhân/01 thôn".
    case each(OrgUnitKind)

    /// As a plan file spells it: `programme`, `unit`, `unit-kind:school`, `each:school`.
    package var code: String {
        switch self {
        case .programme: "programme"
        case .unit: "unit"
        case .unitKind(let kind): "unit-kind:\(kind.rawValue)"
        case .each(let kind): "each:\(kind.rawValue)"
        }
    }

    package init?(code: String) {
        let all: [QuotaScope] =
            [.programme, .unit] + OrgUnitKind.allCases.flatMap { [QuotaScope.unitKind($0), .each($0)] }
        guard let scope = all.first(where: { $0.code == code }) else { return nil }
        self = scope
    }

    /// Whether units of this kind are counted.
    package func covers(_ unitKind: OrgUnitKind) -> Bool {
        switch self {
        case .programme, .unit: true
        case .unitKind(let kind), .each(let kind): kind == unitKind
        }
    }

    /// Whether each unit has a number of its own.
    package var isPerUnit: Bool {
        switch self {
        case .unit, .each: true
        case .programme, .unitKind: false
        }
    }
}
