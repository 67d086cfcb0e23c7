/// An appraiser's findings and opinion on one nomination (VI.2.1.d). One per appraiser; recorded once.
package struct Appraisal: Hashable, Sendable {
    package let id: ID<Appraisal>
    package let nomination: ID<Nomination>
    package let appraiser: ID<Account>
    package let appraiserName: String
    package var findings: [Finding]
    package var opinion: Opinion
    package var remark: String
    package var recorded: Moment
    package var revision: Revision

    package init(
        id: ID<Appraisal>, nomination: ID<Nomination>, appraiser: ID<Account>, appraiserName: String,
        findings: [Finding], opinion: Opinion, remark: String, recorded: Moment, revision: Revision = .first
    ) {
        self.id = id
        self.nomination = nomination
        self.appraiser = appraiser
        self.appraiserName = appraiserName
        self.findings = findings
        self.opinion = opinion
        self.remark = remark
        self.recorded = recorded
        self.revision = revision
    }

    /// What is wrong with it for `nomination`: a finding for each criterion it answers; remarks where they are owed.
    package func defects(for nomination: Nomination) -> [Reason] {
        let found = Set(findings.map(\.criterion))
        var reasons = nomination.criteria.filter { !found.contains($0) }.map { code in
            Reason(.missingFinding, field: "finding-\(code)", ["criterion": code])
        }
        for finding in findings where !nomination.criteria.contains(finding.criterion) {
            reasons.append(Reason(.unknownCriterion, field: "finding-\(finding.criterion)"))
        }
        if opinion != .meets && remark.isEmpty { reasons.append(Reason(.missingRemark, field: "remark")) }
        if opinion == .meets && findings.contains(where: { $0.verdict == .notMet }) {
            reasons.append(Reason(.opinionAgainstFindings, field: "opinion"))
        }
        return reasons
    }
}

package struct Finding: Hashable, Sendable, Codable {
    package var criterion: String
    package var verdict: Verdict
    package var remark: String

    package init(criterion: String, verdict: Verdict, remark: String = "") {
        (self.criterion, self.verdict, self.remark) = (criterion, verdict, remark)
    }
}

package enum Verdict: String, CaseIterable, Sendable, Codable { case met, notMet = "not-met", unclear }

package enum Opinion: String, CaseIterable, Sendable, Codable {
    case meets
    case withRemarks = "with-remarks"
    case doesNotMeet = "does-not-meet"
}
