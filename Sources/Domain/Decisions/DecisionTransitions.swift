extension Decision {
    /// Changes title, bases, money source of a draft.
    package func edited(title: String, bases: [String], moneySource: String, at now: Moment) throws -> Decision {
        guard status == .draft else { throw Refusal(.decisionNotDraft) }
        try Refusal.raise(title.isEmpty ? [Reason(.missingTitle, field: "title")] : [])
        var next = saved(.draft, at: now)
        next.title = title
        next.bases = bases
        next.moneySource = moneySource
        return next
    }

    /// Lays it before the Chairman: draft → pending.
    package func presented(at now: Moment) throws -> Decision {
        guard status == .draft else { throw Refusal(.decisionNotDraft) }
        var reasons: [Reason] = []
        if items.isEmpty { reasons.append(Reason(.decisionEmpty)) }
        if bases.isEmpty { reasons.append(Reason(.missingBases, field: "bases")) }
        if kind != .award && reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
        return saved(.pending, at: now)
    }

    /// Whoever drafted it takes it back from the Chairman before the signature: pending → draft.
    package func withdrawn(by account: ID<Account>, at now: Moment) throws -> Decision {
        guard status == .pending else { throw Refusal(.decisionNotPending) }
        guard draftedBy == account else { throw Refusal(.decisionOfOther) }
        return saved(.draft, at: now)
    }

    /// Sends a pending one back to the clerk, who reads why: pending → draft. The journal keeps the reason.
    package func sentBack(because reason: String, at now: Moment) throws -> Decision {
        guard status == .pending else { throw Refusal(.decisionNotPending) }
        guard !reason.isEmpty else { throw Refusal(.missingReason, field: "reason") }
        return saved(.draft, at: now)
    }

    /// The Chairman decides: leaves out `refusals` (each with a reason) and those who come later, and issues the rest
    /// under `issue`. The remaining recipients are numbered anew in the gold book, 1 first.
    package func issued(
        _ issue: Issue, refusing refusals: [RefusedItem], later: Set<ID<Nomination>> = [], at now: Moment
    ) throws -> Decision {
        guard status == .pending else { throw Refusal(.decisionNotPending) }
        var reasons = refusals.filter(\.reason.isEmpty).map { item in
            Reason(.missingReason, field: "reason-\(item.nomination)", ["name": item.name])
        }
        let out = Set(refusals.map(\.nomination)).union(later)
        var next = saved(.issued, at: now)
        next.items = items.filter { !out.contains($0.nomination) }
        next.refused = refused + refusals
        next.issue = issue
        if next.items.isEmpty { reasons.append(Reason(.decisionEmpty)) }
        if kind != .award && !(refusals.isEmpty && later.isEmpty) { reasons.append(Reason(.refusalOnlyOnAwards)) }
        try Refusal.raise(reasons)
        if kind != .cancellation {
            for index in next.items.indices { next.items[index].goldBook = index + 1 }
        }
        return next
    }

    package func published(at now: Moment) throws -> Decision {
        guard status == .issued else { throw Refusal(.decisionNotIssued) }
        return saved(.published, at: now)
    }

    /// Another issued decision took its place.
    package func replaced(at now: Moment) throws -> Decision {
        guard DecisionStatus.inForce.contains(status) else { throw Refusal(.decisionNotInForce) }
        return saved(.replaced, at: now)
    }

    /// Another issued decision cancelled all of it.
    package func cancelled(at now: Moment) throws -> Decision {
        guard DecisionStatus.inForce.contains(status) else { throw Refusal(.decisionNotInForce) }
        return saved(.cancelled, at: now)
    }

    package func discarded(at now: Moment) throws -> Decision {
        guard status == .draft else { throw Refusal(.decisionNotDraft) }
        return saved(.discarded, at: now)
    }

    private func saved(_ status: DecisionStatus, at now: Moment) -> Decision {
        var next = self
        next.status = status
        next.changed = now
        next.revision = revision.next
        return next
    }
}
