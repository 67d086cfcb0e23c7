package import Domain

package protocol MaturityStore: Sendable {
    /// The sets the agency loaded, in the order in which it did.
    func criteriaSets(of agency: ID<Agency>) async throws -> [CriteriaSetRecord]
    func assessment(_ id: ID<MaturityAssessment>, agency: ID<Agency>) async throws -> MaturityAssessment?
    /// All of these participants', the latest year first, and of a year the newest first.
    func assessments(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [MaturityAssessment]
    /// Those in one of `statuses`, of one unit or of all, with the enterprise's name; at most 200.
    func openAssessments(
        agency: ID<Agency>, unit: ID<OrgUnit>?, statuses: Set<MaturityStatus>
    ) async throws -> [OpenAssessment]
    func maturityRecord(_ id: ID<MaturityRecord>, agency: ID<Agency>) async throws -> MaturityRecord?
    /// All of these participants', the latest day first.
    func maturityRecords(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [MaturityRecord]
}

/// A criteria set as loaded: its file, and what was read from it.
package struct CriteriaSetRecord: Hashable, Sendable {
    package let id: ID<CriteriaSet>
    package let agency: ID<Agency>
    package let file: String
    package let set: CriteriaSet
    package let loaded: Moment

    package init(id: ID<CriteriaSet>, agency: ID<Agency>, file: String, set: CriteriaSet, loaded: Moment) {
        (self.id, self.agency, self.file, self.set, self.loaded) = (id, agency, file, set, loaded)
    }
}

/// An assessment somebody has something to do with.
package struct OpenAssessment: Hashable, Sendable {
    package let id: ID<MaturityAssessment>
    package let name: String
    package let year: Int
    package let status: MaturityStatus

    package init(id: ID<MaturityAssessment>, name: String, year: Int, status: MaturityStatus) {
        (self.id, self.name, self.year, self.status) = (id, name, year, status)
    }
}
