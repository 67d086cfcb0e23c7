/// How one unit stands in what was found, for whom its head answers (V.5).
package struct UnitInspections: Hashable, Sendable {
    package let unit: ID<OrgUnit>
    /// As the latest record names the head.
    package let head: InspectionPresence?
    package let visits: Int
    package let findings: Int
    package let open: Int
    package let late: Int
    package let last: Day?

    /// Every unit that was visited or is to be, in the order the units come in.
    package static func all(_ inspections: [Inspection], _ findings: [InspectionFinding], on day: Day)
        -> [UnitInspections]
    {
        Dictionary(grouping: inspections.filter { $0.status != .calledOff }, by: \.unit).map { unit, own in
            let visited = own.filter { $0.record != nil }.sorted {
                ($0.record?.began ?? $0.changed) < ($1.record?.began ?? $1.changed)
            }
            let found = findings.filter { $0.unit == unit }
            return UnitInspections(
                unit: unit, head: visited.last?.record?.head, visits: visited.count, findings: found.count,
                open: found.count { $0.status != .closed }, late: found.count { $0.isLate(on: day) },
                last: visited.last?.record?.began.day)
        }.sorted { $0.unit < $1.unit }
    }
}

/// The records of one unit and what was found there, as facts: no verdict hangs on them.
package struct InspectedUnit: Hashable, Sendable {
    package let unit: ID<OrgUnit>
    /// Those with a record, the latest first.
    package let visits: [Inspection]
    package let findings: [InspectionFinding]

    package init(unit: ID<OrgUnit>, visits: [Inspection], findings: [InspectionFinding]) {
        (self.unit, self.visits, self.findings) = (unit, visits, findings)
    }
}
