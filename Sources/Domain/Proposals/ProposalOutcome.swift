/// What the upper agency's record means for the one who proposed.
package enum ProposalOutcome: String, CaseIterable, Sendable {
    case underWay = "under-way", granted
    case notGranted = "not-granted"

    /// The status of the proposing agency's nomination.
    package var status: NominationStatus {
        switch self {
        case .underWay: .forwarded
        case .granted: .granted
        case .notGranted: .notGranted
        }
    }
}

extension NominationStatus {
    /// - Parameter isOver: the upper agency's decision of this award is issued, or its occasion archived: nobody
    ///   allocates or supplements any more.
    package func proposalOutcome(isOver: Bool) -> ProposalOutcome {
        switch self {
        case .draft, .submitted, .returned, .accepted, .appraised, .inSession, .recommended, .allocated, .forwarded:
            .underWay
        case .lapsed, .outOfQuota: isOver ? .notGranted : .underWay
        case .decided, .published, .archived, .granted: .granted
        case .declined, .notRecommended, .refused, .withdrawn, .notGranted, .cancelled: .notGranted
        }
    }
}

extension NominationStatus {
    /// What the agency below sees of its proposal: received, a supplement asked for or too late, under consideration
    /// (`accepted`), answered, withdrawn. Votes and allocation are nobody's outside until the decision is issued.
    package func shownBelow(isOver: Bool) -> NominationStatus {
        switch proposalOutcome(isOver: isOver) {
        case .granted: .granted
        case .notGranted: self == .withdrawn ? .withdrawn : .notGranted
        case .underWay: [.submitted, .returned, .lapsed].contains(self) ? self : .accepted
        }
    }

    /// An upper level has it, or has answered.
    package static let withUpper: Set<NominationStatus> = [.forwarded, .granted, .notGranted]
}

extension Nomination {
    /// The proposing agency's record follows its proposal, both ways: what the upper agency takes back is taken back
    /// here too. `nil` when nothing changes, and for one that is not with the upper agency.
    package func following(_ outcome: ProposalOutcome, because reason: String, at now: Moment) -> Nomination? {
        guard NominationStatus.withUpper.contains(status) else { return nil }
        let reason = outcome == .underWay ? "" : reason
        guard status != outcome.status || statusReason != reason else { return nil }
        var next = saved(outcome.status, at: now)
        next.statusReason = reason
        return next
    }

    /// The agency below sends what was asked for: returned → submitted. The upper clerk checks it anew, so nothing of
    /// the checklist stands in the way here.
    package func resent(report: String, at now: Moment) throws -> Nomination {
        var reasons: [Reason] = []
        if status != .returned { reasons.append(Reason(.nominationNotWithUnit)) }
        if let due = supplement?.due, now.day > due { reasons.append(Reason(.supplementLate, ["day": due.vietnamese])) }
        if report.count < Nomination.shortestReport {
            reasons.append(
                Reason(
                    .checklist(.report), field: "report",
                    ["minimum": "\(Nomination.shortestReport)", "count": "\(report.count)"]))
        }
        if report.count > Nomination.longestReport {
            reasons.append(Reason(.textTooLong, field: "report", ["maximum": "\(Nomination.longestReport)"]))
        }
        try Refusal.raise(reasons)
        var next = saved(.submitted, at: now)
        next.report = report
        return next
    }
}
