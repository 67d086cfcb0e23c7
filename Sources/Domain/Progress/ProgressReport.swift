/// What one unit reports for one period: a value for each indicator asked of it, and what stood in the way.
package struct ProgressReport: Hashable, Sendable {
    package let id: ID<ProgressReport>
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>
    package let period: ReportPeriod
    package var figures: [ID<Indicator>: ReportedFigure]
    package var difficulties: String
    package var status: ProgressStatus
    /// Why it was sent back last.
    package var objection: String
    package let createdBy: ID<Account>
    /// Who wrote in it last.
    package var writtenBy: ID<Account>
    package var submittedBy: ID<Account>?
    package var submitted: Moment?
    /// The day it was due when it was submitted.
    package var due: Day?
    package var checkedBy: ID<Account>?
    /// What was corrected after it was confirmed, the earliest first.
    package var corrections: [FigureCorrection]
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<ProgressReport>, agency: ID<Agency>, unit: ID<OrgUnit>, period: ReportPeriod,
        figures: [ID<Indicator>: ReportedFigure] = [:], difficulties: String = "", status: ProgressStatus = .draft,
        objection: String = "", createdBy: ID<Account>, writtenBy: ID<Account>? = nil,
        submittedBy: ID<Account>? = nil, submitted: Moment? = nil, due: Day? = nil, checkedBy: ID<Account>? = nil,
        corrections: [FigureCorrection] = [], changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.unit, self.period) = (id, agency, unit, period)
        (self.figures, self.difficulties, self.status) = (figures, difficulties, status)
        (self.objection, self.createdBy, self.writtenBy) = (objection, createdBy, writtenBy ?? createdBy)
        (self.submittedBy, self.submitted, self.due, self.checkedBy) = (submittedBy, submitted, due, checkedBy)
        (self.corrections, self.changed, self.revision) = (corrections, changed, revision)
    }

    /// Handed in after the day it was due, by Vietnam's calendar.
    package var isLate: Bool {
        guard let submitted, let due else { return false }
        return submitted.day > due
    }
}

/// A value, the version of the indicator it answers, and a note on what shows it.
package struct ReportedFigure: Hashable, Sendable {
    package let value: IndicatorValue
    package let version: Int
    package let evidence: String

    package init(_ value: IndicatorValue, version: Int, evidence: String = "") {
        (self.value, self.version, self.evidence) = (value, version, evidence)
    }
}

/// A confirmed value that turned out to be wrong.
package struct FigureCorrection: Hashable, Sendable {
    package let indicator: ID<Indicator>
    package let before: IndicatorValue
    package let after: IndicatorValue
    package let reason: String
    package let by: ID<Account>
    package let at: Moment

    package init(
        indicator: ID<Indicator>, before: IndicatorValue, after: IndicatorValue, reason: String, by: ID<Account>,
        at: Moment
    ) {
        (self.indicator, self.before, self.after) = (indicator, before, after)
        (self.reason, self.by, self.at) = (reason, by, at)
    }
}

package enum ProgressStatus: String, CaseIterable, Sendable, Codable {
    case draft, submitted, returned, confirmed

    /// The unit writes in it.
    package static let withUnit: Set<ProgressStatus> = [.draft, .returned]
}

extension ProgressReport {
    /// Its figures in one spelling, as the journal tells them: free texts may name people and are left out.
    package var toldFigures: JSON {
        let told = figures.filter { $0.value.value.kind != .text }
        return .object(Dictionary(told.map { ($0.key.text, JSON.string($0.value.value.kept)) }) { first, _ in first })
    }
}
