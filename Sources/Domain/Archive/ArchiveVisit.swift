/// A visit as its paper needs it, handed to who makes papers for an archive.
package struct ArchiveVisit: Sendable {
    package let office: PaperOffice
    package let plan: Plan
    package let inspection: Inspection
    package let record: InspectionRecord
    package let unit: String
    package let findings: [InspectionFinding]
    package let posts: [ID<Account>: String]
    package let drawn: [(name: String, png: [UInt8])]

    package init(
        office: PaperOffice, plan: Plan, inspection: Inspection, record: InspectionRecord, unit: String,
        findings: [InspectionFinding], posts: [ID<Account>: String], drawn: [(name: String, png: [UInt8])]
    ) {
        (self.office, self.plan, self.inspection, self.record) = (office, plan, inspection, record)
        (self.unit, self.findings, self.posts, self.drawn) = (unit, findings, posts, drawn)
    }
}

extension Occasion {
    /// The stretch of the movement it looks back on: its year, of a review everything since the plan began. An
    /// unscheduled occasion looks back on none.
    package func stretch(of plan: Period) -> Period? {
        guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return nil }
        switch kind {
        case .yearly: return Period(first, last)
        case .interim, .final: return Period(min(plan.first, last), last)
        case .unscheduled: return nil
        }
    }
}
