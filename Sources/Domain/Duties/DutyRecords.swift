/// What duties are made from: the plan and the records of one agency, as they stand.
package struct DutyRecords: Sendable {
    package let plan: Plan
    package let occasions: [Occasion]
    package let units: [OrgUnit]
    package var supplements: [OwedSupplement] = []
    package var sessions: [CouncilSession] = []
    /// Open ones.
    package var petitions: [Petition] = []
    package var reports: [ProgressDuty] = []
    /// Asked by the agency above, addressed to the office as `OwedSupplement` of its own record.
    package var asked: [OwedSupplement] = []
    /// Planned visits.
    package var inspections: [Inspection] = []
    /// Open ones.
    package var findings: [InspectionFinding] = []

    /// Keys of what somebody said was done.
    package var marked: Set<String> = []
    /// Since when the plan is in the program; what was due before is nobody's to mark. `nil`: nothing past is listed.
    package var since: Day?

    package init(plan: Plan, occasions: [Occasion], units: [OrgUnit]) {
        (self.plan, self.occasions, self.units) = (plan, occasions, units)
    }
}

/// A dossier that waits for what was asked for, by a day.
package struct OwedSupplement: Hashable, Sendable {
    package let nomination: ID<Nomination>
    package let unit: ID<OrgUnit>?
    /// The participant's.
    package let name: String
    package let due: Day

    package init(nomination: ID<Nomination>, unit: ID<OrgUnit>?, name: String, due: Day) {
        (self.nomination, self.unit, self.name, self.due) = (nomination, unit, name, due)
    }
}
