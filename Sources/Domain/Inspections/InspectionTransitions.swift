extension Inspection {
    /// Moved to another day, while nobody has been there.
    package func moved(to day: Day, at now: Moment) throws -> Inspection {
        guard status == .planned else { throw Refusal(.inspectionNotPlanned) }
        try Refusal.raise(day < now.day ? [Reason(.inspectionDayPast, field: "day")] : [])
        var next = stepped(to: .planned, at: now)
        next.day = day
        return next
    }

    /// Does not take place, with the reason; the end.
    package func calledOff(_ reason: String, at now: Moment) throws -> Inspection {
        guard status == .planned else { throw Refusal(.inspectionNotPlanned) }
        try Refusal.raise(reason.isEmpty ? [Reason(.missingReason, field: "reason")] : [])
        var next = stepped(to: .calledOff, at: now)
        next.callOff = reason
        return next
    }

    /// Has its record; without findings there is nothing left to follow.
    package func recorded(_ record: InspectionRecord, findings: [InspectionFinding]) throws -> Inspection {
        guard status == .planned else { throw Refusal(.inspectionNotPlanned) }
        // Nobody was there before the visit was thought of.
        let first = min(day, changed.day)
        let isEarly = record.began.day < first
        let early = isEarly ? [Reason(.inspectionBeforePlanned, field: "day", ["day": first.vietnamese])] : []
        try Refusal.raise(early + record.defects(checklist) + findings.enumerated().flatMap { $1.defects(row: $0 + 1) })
        var next = stepped(to: findings.isEmpty ? .closed : .recorded, at: record.received)
        next.record = record
        return next
    }

    /// Closes with its last open finding; `nil` while others are open.
    package func followed(_ findings: [InspectionFinding], at now: Moment) -> Inspection? {
        guard status == .recorded, findings.allSatisfy({ $0.status == .closed }) else { return nil }
        return stepped(to: .closed, at: now)
    }

    /// The difficulties went upward, once.
    package func raised(_ raising: InspectionRaising) throws -> Inspection {
        guard InspectionStatus.visited.contains(status), let record else { throw Refusal(.inspectionNotRecorded) }
        if self.raising != nil { throw Refusal(.inspectionRaised) }
        var reasons: [Reason] = []
        if record.difficulties.isEmpty { reasons.append(Reason(.inspectionNoDifficulties)) }
        if raising.to.isEmpty { reasons.append(Reason(.inspectionNoAddressee, field: "to")) }
        if raising.document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if raising.day > raising.at.day { reasons.append(Reason(.dayAhead, field: "day")) }
        try Refusal.raise(reasons)
        var next = stepped(to: status, at: raising.at)
        next.raising = raising
        return next
    }

    fileprivate func stepped(to status: InspectionStatus, at now: Moment) -> Inspection {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}

extension Inspection {
    /// The same under the next revision: whoever acts on what hangs on it meets who acts beside.
    package func touched(at now: Moment) -> Inspection { stepped(to: status, at: now) }
}
