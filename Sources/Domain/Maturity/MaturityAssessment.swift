/// An enterprise's own view of its digital maturity for a year, under one version of a criteria set. The program
/// counts and explains; it never calls the outcome an official result (law.md §4.1).
package struct MaturityAssessment: Hashable, Sendable {
    package let id: ID<MaturityAssessment>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    package let unit: ID<OrgUnit>
    package let year: Int
    package let set: CriteriaSetKey
    package var answers: [String: MaturityAnswer]
    package var status: MaturityStatus
    /// The sum and level of the answers under the set, kept beside them for lists.
    package var points: Int
    package var level: Int
    /// What has to be looked at again, by criterion; of the last return.
    package var objections: [String: String]
    package let createdBy: ID<Account>
    package var submittedBy: ID<Account>?
    package var submitted: Moment?
    package var checkedBy: ID<Account>?
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<MaturityAssessment>, agency: ID<Agency>, participant: ID<Participant>, unit: ID<OrgUnit>, year: Int,
        set: CriteriaSetKey, answers: [String: MaturityAnswer] = [:], status: MaturityStatus = .draft, points: Int = 0,
        level: Int = 0, objections: [String: String] = [:], createdBy: ID<Account>, submittedBy: ID<Account>? = nil,
        submitted: Moment? = nil, checkedBy: ID<Account>? = nil, changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.participant, self.unit) = (id, agency, participant, unit)
        (self.year, self.set, self.answers, self.status) = (year, set, answers, status)
        (self.points, self.level, self.objections) = (points, level, objections)
        (self.createdBy, self.submittedBy, self.submitted) = (createdBy, submittedBy, submitted)
        (self.checkedBy, self.changed, self.revision) = (checkedBy, changed, revision)
    }

    /// The points claimed, by criterion.
    package var claimed: [String: Int] { answers.mapValues(\.points) }

    package func answered(in component: MaturityComponent) -> Int {
        component.criteria.count { answers[$0.code] != nil }
    }

    /// Claims of points that name no evidence and have no file.
    package func unproven(in set: CriteriaSet, beside files: [ClaimFile] = []) -> [MaturityCriterion] {
        let shown = Set(files.map(\.claim))
        return set.criteria.filter { criterion in
            !shown.contains(criterion.code)
                && answers[criterion.code].map { $0.points > 0 && $0.evidence.isEmpty } ?? false
        }
    }
}

/// The points claimed for one criterion, and what shows that the claim is true.
package struct MaturityAnswer: Hashable, Sendable, Codable {
    package let points: Int
    /// A note, a link, or where the paper can be seen.
    package let evidence: String

    package init(_ points: Int, evidence: String = "") { (self.points, self.evidence) = (points, evidence) }
}

package enum MaturityStatus: String, CaseIterable, Sendable, Codable {
    case draft, submitted, returned, confirmed, withdrawn

    /// The enterprise writes in it.
    package static let withUnit: Set<MaturityStatus> = [.draft, .returned]
    /// Somebody has still to do something.
    package static let open: Set<MaturityStatus> = [.draft, .submitted, .returned]
}
