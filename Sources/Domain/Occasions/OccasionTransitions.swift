extension Occasion {
    /// Opens intake with its guidance.
    package func opened(with guidance: Guidance, under plan: Plan, at now: Moment) throws -> Occasion {
        var reasons = guidance.defects(under: plan, now: now)
        if status != .planned { reasons.insert(Reason(.occasionAlreadyOpened), at: 0) }
        try Refusal.raise(reasons)
        var next = saved(.open)
        next.guidance = guidance
        return next
    }

    /// Changes the guidance of an open occasion; the deadline may only move later.
    package func guided(by guidance: Guidance, under plan: Plan, at now: Moment) throws -> Occasion {
        var reasons = guidance.defects(under: plan, now: now)
        if status != .open { reasons.append(Reason(.occasionNotOpen)) }
        if let old = self.guidance, guidance.deadline < old.deadline {
            reasons.append(Reason(.deadlineMovedEarlier, field: "deadline"))
        }
        try Refusal.raise(reasons)
        var next = saved(status)
        next.guidance = guidance
        return next
    }

    /// Lets one unit hand in until `extension.until`.
    package func extended(by granted: DeadlineExtension, at now: Moment) throws -> Occasion {
        var reasons: [Reason] = []
        if status != .open && status != .closed { reasons.append(Reason(.occasionNotOpen)) }
        if granted.reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        if granted.until <= now { reasons.append(Reason(.deadlineInPast, field: "until")) }
        if let deadline = guidance?.deadline, granted.until <= deadline {
            reasons.append(Reason(.extensionNotLater, field: "until"))
        }
        try Refusal.raise(reasons)
        var next = saved(status)
        next.extensions.append(granted)
        return next
    }

    /// Moves to the following step. Intake closes only after the deadline unless `early` carries a reason.
    package func moved(to status: OccasionStatus, at now: Moment) throws -> Occasion {
        guard self.status.next == status, status != .open else { throw Refusal(.occasionStepOutOfOrder) }
        if status == .closed, let deadline = guidance?.deadline, now <= deadline {
            throw Refusal(.deadlineStillAhead, ["day": deadline.day.vietnamese])
        }
        return saved(status)
    }

    /// Opens intake again after it was closed by mistake (undo), as long as no session was called.
    package func reopened() throws -> Occasion {
        guard status == .closed else { throw Refusal(.occasionStepOutOfOrder) }
        return saved(.open)
    }

    private func saved(_ status: OccasionStatus) -> Occasion {
        var next = self
        next.status = status
        next.revision = revision.next
        return next
    }
}
