/// A body within the commune that nominates and reports: a school, a village, an office, an enterprise, an association.
package struct OrgUnit: Hashable, Sendable {
    package let id: ID<OrgUnit>
    package let agency: ID<Agency>
    package var name: String
    package var kind: OrgUnitKind
    /// The standing agency of the movement (VI.2.1: Phòng Văn hóa – Xã hội): it receives and appraises.
    package var isStanding: Bool
    /// The agency below that proposes as this unit; `nil` for a unit of the agency's own.
    package var standsFor: ID<Agency>?

    package init(
        id: ID<OrgUnit>, agency: ID<Agency>, name: String, kind: OrgUnitKind, isStanding: Bool = false,
        standsFor: ID<Agency>? = nil
    ) {
        self.id = id
        self.agency = agency
        self.name = name
        self.kind = kind
        self.isStanding = isStanding
        self.standsFor = standsFor
    }
}

extension OrgUnit {
    /// The place of each in the Vietnamese order of their names.
    package static func places(_ units: [OrgUnit]) -> [ID<OrgUnit>: Int] {
        let keyed = units.map { (VietnameseSortKey(title: $0.name), $0.id) }.sorted { $0 < $1 }
        return Dictionary(keyed.enumerated().map { ($0.element.1, $0.offset) }) { first, _ in first }
    }
}

/// Kinds of unit that a quota may be counted over ("01 cá nhân/01 ban", "mỗi đơn vị").
package enum OrgUnitKind: String, CaseIterable, Sendable, Codable {
    case office, front, association, school, village, police, military, health, enterprise, cooperative, other
}
