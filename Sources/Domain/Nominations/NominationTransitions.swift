extension Nomination {
    /// Hands it in: draft or returned → submitted. Refused with every line of the checklist that blocks, and when the
    /// occasion takes nothing from this unit now. A supplement asked for is taken until the end of its due day even
    /// after the occasion's own deadline.
    package func submitted(by account: ID<Account>, at now: Moment, number: String, facts: NominationFacts) throws
        -> Nomination
    {
        guard NominationStatus.withUnit.contains(status) else { throw Refusal(.nominationNotWithUnit) }
        var reasons = refusalsOfTime(facts.occasion, now)
        reasons += checklist(facts).filter { !$0.passed && $0.strength == .block }.map { line in
            Reason(.checklist(line.item), field: line.item.rawValue, line.values)
        }
        try Refusal.raise(reasons)
        var next = saved(.submitted, at: now)
        next.number = self.number ?? number
        next.submittedBy = account
        next.submitted = now
        return next
    }

    /// Why it can not be handed in at this time, whatever is in it: the occasion's deadline, or the supplement's.
    package func refusalsOfTime(_ occasion: Occasion, _ now: Moment) -> [Reason] {
        guard status == .returned || status == .lapsed, let supplement else {
            return occasion.refusalsOfIntake(from: unit, at: now)
        }
        guard now.day > supplement.due else { return [] }
        return [Reason(.supplementLate, ["day": supplement.due.vietnamese])]
    }

    /// The completeness check passed: submitted → accepted.
    package func accepted(at now: Moment) throws -> Nomination {
        guard status == .submitted else { throw Refusal(.nominationNotSubmitted) }
        return saved(.accepted, at: now)
    }

    /// Sends it back for what is missing: submitted → returned.
    package func returned(_ request: SupplementRequest) throws -> Nomination {
        var reasons: [Reason] = []
        if status != .submitted { reasons.append(Reason(.nominationNotSubmitted)) }
        if request.items.isEmpty { reasons.append(Reason(.missingItems, field: "items")) }
        if request.due <= request.at.day { reasons.append(Reason(.dueNotAhead, field: "due")) }
        try Refusal.raise(reasons)
        var next = saved(.returned, at: request.at)
        next.supplement = request
        return next
    }

    /// Refuses the dossier at the check or after appraisal, with a reason the unit reads.
    package func declined(because reason: String, at now: Moment) throws -> Nomination {
        guard status == .submitted || status == .accepted || status == .appraised else {
            throw Refusal(.nominationNotUnderCheck)
        }
        return try ended(.declined, because: reason, at: now)
    }

    /// The due day of a supplement passed without an answer: returned → lapsed.
    package func lapsed(at now: Moment) throws -> Nomination {
        guard status == .returned, let supplement, now.day > supplement.due else { throw Refusal(.supplementNotLate) }
        return saved(.lapsed, at: now)
    }

    /// Gives a lapsed one another chance, with a reason: lapsed → returned.
    package func reopened(_ request: SupplementRequest, because reason: String) throws -> Nomination {
        guard status == .lapsed else { throw Refusal(.nominationNotLapsed) }
        guard !reason.isEmpty else { throw Refusal(.missingReason, field: "reason") }
        guard request.due > request.at.day else { throw Refusal(.dueNotAhead, field: "due") }
        var next = saved(.returned, at: request.at)
        next.supplement = request
        next.statusReason = reason
        return next
    }

    /// The unit takes it back, at any step before *decided*.
    package func withdrawn(because reason: String, at now: Moment) throws -> Nomination {
        guard NominationStatus.withdrawable.contains(status) else { throw Refusal(.nominationDecided) }
        return try ended(.withdrawn, because: reason, at: now)
    }

    /// An appraisal was recorded: accepted → appraised.
    package func appraised(at now: Moment) throws -> Nomination {
        guard status == .accepted || status == .appraised else {
            let isBeforeCouncil = [.inSession, .recommended, .notRecommended, .allocated, .outOfQuota].contains(status)
            throw Refusal(isBeforeCouncil ? .appraisalClosed : .nominationNotAccepted)
        }
        return saved(.appraised, at: now)
    }

    /// Put on a session's agenda: appraised → in session.
    package func called(at now: Moment) throws -> Nomination {
        guard status == .appraised else { throw Refusal(.nominationNotAppraised) }
        return saved(.inSession, at: now)
    }

    /// Taken off an agenda before the session closed: in session → appraised.
    package func takenOff(at now: Moment) throws -> Nomination {
        guard status == .inSession else { throw Refusal(.nominationNotInSession) }
        return saved(.appraised, at: now)
    }

    /// The council's result: in session → recommended with its rank, or not recommended with the count as reason.
    package func voted(recommended: Bool, rank: Int?, because reason: String, at now: Moment) throws -> Nomination {
        guard status == .inSession else { throw Refusal(.nominationNotInSession) }
        var next = saved(recommended ? .recommended : .notRecommended, at: now)
        next.rank = rank
        next.statusReason = recommended ? "" : reason
        return next
    }

    /// Fitted into the quota, or left out of it with the explanation. Can be done again until a decision is drafted.
    package func placed(_ inside: Bool, because reason: String, at now: Moment) throws -> Nomination {
        guard [.recommended, .allocated, .outOfQuota].contains(status) else { throw Refusal(.nominationNotRecommended) }
        var next = saved(inside ? .allocated : .outOfQuota, at: now)
        next.statusReason = inside ? "" : reason
        return next
    }

    /// An issued decision awards it: allocated → decided.
    package func decided(at now: Moment) throws -> Nomination {
        guard status == .allocated else { throw Refusal(.nominationNotAllocated) }
        return saved(.decided, at: now)
    }

    /// The Chairman leaves it out of the decision, with a reason: allocated → refused.
    package func refused(because reason: String, at now: Moment) throws -> Nomination {
        guard status == .allocated else { throw Refusal(.nominationNotAllocated) }
        return try ended(.refused, because: reason, at: now)
    }

    /// The Chairman ends the award of who was on hold, outside a decision, because the matter ended with a violation or
    /// a discipline: allocated → refused (law.md P7, P8).
    /// - Parameter holds: of the participant, open and closed.
    package func refused(after holds: [Hold], because reason: String, at now: Moment) throws -> Nomination {
        guard status == .allocated else { throw Refusal(.nominationNotAllocated) }
        var reasons: [Reason] = []
        if holds.contains(where: { $0.binds(self) }) { reasons.append(Reason(.holdStillOpen)) }
        if !isRefusable(after: holds) { reasons.append(Reason(.holdNoViolation)) }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
        return try refused(because: reason, at: now)
    }

    /// Whether a hold it waited for ended, after it was handed in, with something found.
    package func isRefusable(after holds: [Hold]) -> Bool {
        holds.contains { hold in
            guard let closing = hold.closing, hold.concerns(self), let submitted else { return false }
            return [.violation, .disciplined].contains(closing.outcome) && closing.at >= submitted
        }
    }

    /// On the published list: decided → published.
    package func published(at now: Moment) throws -> Nomination {
        guard status == .decided else { throw Refusal(.nominationNotDecided) }
        return saved(.published, at: now)
    }

    /// published → archived.
    package func archived(at now: Moment) throws -> Nomination {
        guard status == .published else { throw Refusal(.nominationNotDecided) }
        return saved(.archived, at: now)
    }

    /// Another decision takes the award back (Law art. 93(2)).
    package func cancelled(because reason: String, at now: Moment) throws -> Nomination {
        guard NominationStatus.awarded.contains(status) else { throw Refusal(.nominationNotDecided) }
        return try ended(.cancelled, because: reason, at: now)
    }

    /// Sent up with the commune's papers, for an award an upper level decides: recommended → forwarded.
    package func forwarded(at now: Moment) throws -> Nomination {
        guard status == .recommended else { throw Refusal(.nominationNotRecommended) }
        return saved(.forwarded, at: now)
    }

    /// The upper level's answer: forwarded → granted or not granted, with its decision or reason.
    package func answered(granted: Bool, because decision: String, at now: Moment) throws -> Nomination {
        guard status == .forwarded else { throw Refusal(.nominationNotForwarded) }
        return try ended(granted ? .granted : .notGranted, because: decision, at: now)
    }

    private func ended(_ status: NominationStatus, because reason: String, at now: Moment) throws -> Nomination {
        guard !reason.isEmpty else { throw Refusal(.missingReason, field: "reason") }
        var next = saved(status, at: now)
        next.statusReason = reason
        return next
    }

    /// The next revision in `status`.
    package func saved(_ status: NominationStatus, at now: Moment) -> Nomination {
        var next = self
        next.status = status
        next.changed = now
        next.revision = revision.next
        return next
    }
}
