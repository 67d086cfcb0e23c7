/// The agencies of an installation as they stand above each other. A province stands above its communes; the State
/// stands above by name only.
package struct AgencyTree: Sendable {
    package let agencies: [Agency]

    package init(_ agencies: [Agency]) { self.agencies = agencies }

    package func agency(_ id: ID<Agency>) -> Agency? { agencies.first { $0.id == id } }

    /// Those without an agency above them here, in the order of their names. Every agency that is in a ring by damage
    /// counts as one of them, so that a list leaves nobody out.
    package var roots: [Agency] {
        sorted(agencies.filter { agency in agency.parent.flatMap(self.agency) == nil || isBelow(agency.id, agency.id) })
    }

    package func children(of id: ID<Agency>) -> [Agency] { sorted(agencies.filter { $0.parent == id }) }

    /// Every agency once, each after the one above it, with how deep it stands; 0 for a root.
    package var lines: [(agency: Agency, depth: Int)] {
        var seen: Set<ID<Agency>> = []
        return roots.flatMap { lines(from: $0, depth: 0, &seen) }
    }

    /// Why `child` can not stand below `parent`; empty when it can. There is no limit to the depth.
    package func refusals(ofPlacing child: Agency, below parent: ID<Agency>) -> [Reason] {
        guard let above = agency(parent) else { return [Reason(.choiceUnknown, field: "parent")] }
        if above.id == child.id || isBelow(parent, child.id) {
            return [Reason(.agencyBelowItself, field: "parent", ["agency": child.name])]
        }
        let ranks = AgencyLevel.allCases
        let isLower = (ranks.firstIndex(of: above.level) ?? 0) > (ranks.firstIndex(of: child.level) ?? 0)
        return isLower ? [Reason(.agencyLevelReversed, field: "level", ["agency": above.name])] : []
    }

    /// Whether `id` stands somewhere below `other`.
    package func isBelow(_ id: ID<Agency>, _ other: ID<Agency>) -> Bool {
        var seen: Set<ID<Agency>> = []
        var next = agency(id)?.parent
        while let above = next, seen.insert(above).inserted {
            if above == other { return true }
            next = agency(above)?.parent
        }
        return false
    }

    private func lines(from agency: Agency, depth: Int, _ seen: inout Set<ID<Agency>>) -> [(Agency, Int)] {
        guard seen.insert(agency.id).inserted else { return [] }
        var result = [(agency, depth)]
        for child in children(of: agency.id) { result += lines(from: child, depth: depth + 1, &seen) }
        return result
    }

    private func sorted(_ some: [Agency]) -> [Agency] { some.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
}
