/// "Không quá 10% tổng số tập thể": a maximum that is a share of a number counted when places are given.
///
/// A maximum rounds down. That is the program's own choice, because the plan says "không quá": one more would be over.
package struct QuotaShare: Hashable, Sendable, Codable {
    package var percent: Hundredths
    package var base: QuotaBase

    package init(percent: Hundredths, base: QuotaBase) { (self.percent, self.base) = (percent, base) }

    package func places(of count: Int) -> Int { count * percent.count / 10_000 }
}

/// What the share is taken of.
package enum QuotaBase: String, CaseIterable, Sendable, Codable {
    /// Who takes part: all participants of the kind at the agency.
    case participants
    /// Who registered for the year of the occasion.
    case registered
    /// Who was put forward for this award on the occasion.
    case nominated
}

/// How many there are of what shares are taken of, as the caller counted them for one award on one occasion.
package struct QuotaHeads: Hashable, Sendable {
    package static let none = QuotaHeads()

    private struct Heading: Hashable {
        let base: QuotaBase
        let kind: AwardKind
        let unit: ID<OrgUnit>
        let unitKind: OrgUnitKind
    }

    private var counts: [Heading: Int] = [:]

    package init() {}

    package mutating func add(
        _ count: Int, _ base: QuotaBase, _ kind: AwardKind, unit: ID<OrgUnit>, _ unitKind: OrgUnitKind
    ) {
        counts[Heading(base: base, kind: kind, unit: unit, unitKind: unitKind), default: 0] += count
    }

    /// Those a share of `rule` is taken of: of `unit` alone where the rule counts each unit apart.
    func count(for rule: QuotaRule, of base: QuotaBase, unit: ID<OrgUnit>?) -> Int {
        counts.filter { heading, _ in
            heading.base == base && rule.kinds.contains(heading.kind) && rule.scope.covers(heading.unitKind)
                && (!rule.scope.isPerUnit || heading.unit == unit)
        }.values.reduce(0, +)
    }
}

extension QuotaRule {
    /// The rule with its number: a share becomes the places it gives, everything else stays as it is.
    ///
    /// A rule that counts each unit apart has a number only for one unit; without one its share gives no place.
    package func resolved(by heads: QuotaHeads, unit: ID<OrgUnit>? = nil) -> QuotaRule {
        guard let share else { return self }
        var rule = self
        rule.maximum = share.places(of: heads.count(for: self, of: share.base, unit: unit))
        return rule
    }
}
