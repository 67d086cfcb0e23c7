/// One participant's points on one occasion: what its unit claims, what the office confirmed of it, and where it stands.
/// Only frozen sheets are ranked.
package struct ScoreSheet: Hashable, Sendable {
    package let id: ID<ScoreSheet>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    package let participant: ID<Participant>
    package let unit: ID<OrgUnit>
    /// The table it is scored under, kept as it was when the sheet was opened.
    package let table: ID<ScoreTableRecord>
    package var status: ScoreSheetStatus
    /// What the unit says of itself.
    package var claimed: ScoreAnswers
    /// What the office confirmed; `nil` until it did.
    package var confirmed: ScoreAnswers?
    /// Why a confirmed figure differs from the claimed one, and what was seen: by code of the row.
    package var changes: [String: ScoreChange]
    /// The sums of both, kept beside them for lists.
    package var claimedTotal: Hundredths
    package var total: Hundredths?
    /// A veto applies: no rank, whatever the points.
    package var isVetoed: Bool
    /// Why it was returned, or unfrozen, the last time; empty otherwise.
    package var reason: String
    package let createdBy: ID<Account>
    package var submittedBy: ID<Account>?
    package var submitted: Moment?
    package var confirmedBy: ID<Account>?
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<ScoreSheet>, agency: ID<Agency>, occasion: ID<Occasion>, participant: ID<Participant>,
        unit: ID<OrgUnit>, table: ID<ScoreTableRecord>, status: ScoreSheetStatus = .draft,
        claimed: ScoreAnswers = .none, confirmed: ScoreAnswers? = nil, changes: [String: ScoreChange] = [:],
        claimedTotal: Hundredths = Hundredths(0), total: Hundredths? = nil, isVetoed: Bool = false,
        reason: String = "", createdBy: ID<Account>, submittedBy: ID<Account>? = nil, submitted: Moment? = nil,
        confirmedBy: ID<Account>? = nil, changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.occasion, self.participant) = (id, agency, occasion, participant)
        (self.unit, self.table, self.status) = (unit, table, status)
        (self.claimed, self.confirmed, self.changes) = (claimed, confirmed, changes)
        (self.claimedTotal, self.total, self.isVetoed, self.reason) = (claimedTotal, total, isVetoed, reason)
        (self.createdBy, self.submittedBy, self.submitted) = (createdBy, submittedBy, submitted)
        (self.confirmedBy, self.changed, self.revision) = (confirmedBy, changed, revision)
    }

    /// What counts now: the confirmed figures, or the claimed ones before.
    package var answers: ScoreAnswers { confirmed ?? claimed }

    /// Whether `account` wrote or submitted it: such a person neither reviews nor confirms it.
    package func isOwn(of account: ID<Account>) -> Bool { createdBy == account || submittedBy == account }

    /// The key under which a changed value that decides between equals is explained.
    package static let tiesKey = "ties"
}

package enum ScoreSheetStatus: String, CaseIterable, Sendable, Codable {
    case draft, submitted, returned, confirmed, frozen, withdrawn

    /// The unit writes in it.
    package static let withUnit: Set<ScoreSheetStatus> = [.draft, .returned]
    /// The unit may take it back.
    package static let beforeConfirmation: Set<ScoreSheetStatus> = [.draft, .submitted, .returned]
    /// Reviews can be seen by all who read it.
    package static let afterReview: Set<ScoreSheetStatus> = [.confirmed, .frozen]
}

/// Why a figure was confirmed otherwise than claimed, and which evidence was seen.
package struct ScoreChange: Hashable, Sendable, Codable {
    package var reason: String
    package var evidence: String

    package init(reason: String, evidence: String) { (self.reason, self.evidence) = (reason, evidence) }

    package var isEmpty: Bool { reason.isEmpty && evidence.isEmpty }
}

/// One reviewer's own points for a sheet. Nobody sees those of others before having given theirs.
package struct ScoreReview: Hashable, Sendable {
    package let id: ID<ScoreReview>
    package let agency: ID<Agency>
    package let sheet: ID<ScoreSheet>
    package let reviewer: ID<Account>
    package let reviewerName: String
    /// When what was reviewed had been handed in: after a return the unit hands in anew, and is reviewed anew.
    package let submitted: Moment
    package let answers: ScoreAnswers
    package let total: Hundredths
    package let remark: String
    package let recorded: Moment

    package init(
        id: ID<ScoreReview>, agency: ID<Agency>, sheet: ID<ScoreSheet>, reviewer: ID<Account>, reviewerName: String,
        submitted: Moment, answers: ScoreAnswers, total: Hundredths, remark: String, recorded: Moment
    ) {
        (self.id, self.agency, self.sheet) = (id, agency, sheet)
        (self.reviewer, self.reviewerName, self.submitted) = (reviewer, reviewerName, submitted)
        (self.answers, self.total, self.remark, self.recorded) = (answers, total, remark, recorded)
    }
}

extension ScoreSheet {
    /// What every entry of the journal about it tells; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "participant": .string(participant.text), "occasion": .string(occasion.text),
            "status": .string(status.rawValue), "claimed": .string(claimedTotal.text), "total": JSON(total?.text),
        ]
    }

    /// The office's changes by row, as the entry that confirmed them tells them.
    package var toldChanges: JSON {
        .object(changes.mapValues { ["reason": .string($0.reason), "evidence": .string($0.evidence)] })
    }
}
