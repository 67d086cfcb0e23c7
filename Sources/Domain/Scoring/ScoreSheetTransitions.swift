extension ScoreSheet {
    /// Keeps what the unit entered in place of what it had; votes are not the unit's to enter.
    package func filled(_ answers: ScoreAnswers, under table: ScoreTable, at now: Moment) throws -> ScoreSheet {
        guard ScoreSheetStatus.withUnit.contains(status) else { throw Refusal(.scoreNotWithUnit) }
        try Refusal.raise(answers.defects(under: table))
        var next = moved(to: status, at: now)
        next.claimed = answers
        for key in table.chains.flatMap(\.voteKeys) { next.claimed.quantities[key] = nil }
        next.claimedTotal = table.result(of: answers).total
        return next
    }

    /// Hands it in once every row is answered; names each one that is not.
    package func submitted(by account: ID<Account>, under table: ScoreTable, at now: Moment) throws -> ScoreSheet {
        guard ScoreSheetStatus.withUnit.contains(status) else { throw Refusal(.scoreNotWithUnit) }
        try Refusal.raise(claimed.unanswered(under: table))
        var next = moved(to: .submitted, at: now)
        (next.submittedBy, next.submitted, next.reason) = (account, now, "")
        return next
    }

    /// Taken back; kept to be read, and counted nowhere.
    package func withdrawn(at now: Moment) throws -> ScoreSheet {
        guard ScoreSheetStatus.beforeConfirmation.contains(status) else { throw Refusal(.scoreClosed) }
        return moved(to: .withdrawn, at: now)
    }

    /// Back to the unit, with a reason. Reviews given so far stay with what was handed in before.
    package func returned(_ reason: String, at now: Moment) throws -> ScoreSheet {
        guard status == .submitted else { throw Refusal(.scoreNotSubmitted) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = moved(to: .returned, at: now)
        next.reason = reason
        return next
    }

    /// The office's figures. Each that differs from what the unit claims needs a reason and the evidence seen.
    /// - Parameter reviews: how many reviewers gave points of their own; one at least.
    package func confirmed(
        _ answers: ScoreAnswers, changes: [String: ScoreChange], reviews: Int, by account: ID<Account>,
        under table: ScoreTable, at now: Moment
    ) throws -> ScoreSheet {
        guard status == .submitted || status == .confirmed else { throw Refusal(.scoreNotSubmitted) }
        let differing = claimed.differences(from: answers, under: table)
        var reasons = answers.defects(under: table) + answers.unanswered(under: table)
        if reviews == 0 { reasons.append(Reason(.scoreNotReviewed)) }
        for code in differing {
            let change = changes[code] ?? ScoreChange(reason: "", evidence: "")
            let isExplained = !change.reason.isEmpty && !change.evidence.isEmpty
            if !isExplained {
                reasons.append(Reason(.scoreChangeUnexplained, field: "reason-\(code)", ["row": code]))
            }
        }
        try Refusal.raise(reasons)
        var next = moved(to: .confirmed, at: now)
        let result = table.result(of: answers)
        (next.confirmed, next.total, next.isVetoed) = (answers, result.total, result.isVetoed)
        next.changes = changes.filter { differing.contains($0.key) }
        (next.confirmedBy, next.reason) = (account, "")
        return next
    }

    /// Nothing of it changes any more, and it is ranked.
    package func frozen(at now: Moment) throws -> ScoreSheet {
        guard status == .confirmed else { throw Refusal(.scoreNotConfirmed) }
        return moved(to: .frozen, at: now)
    }

    /// Out of the ranking again, with a reason; the figures stay as they were confirmed.
    package func unfrozen(_ reason: String, at now: Moment) throws -> ScoreSheet {
        guard status == .frozen else { throw Refusal(.scoreNotFrozen) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        var next = moved(to: .confirmed, at: now)
        next.reason = reason
        return next
    }

    private func moved(to status: ScoreSheetStatus, at now: Moment) -> ScoreSheet {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}

extension ScoreAnswers {
    /// What can not be: more points by hand than the row has, more women than members.
    package func defects(under table: ScoreTable) -> [Reason] {
        var reasons = table.asked.compactMap { row -> Reason? in
            guard row.method == nil, let value = inputs[row.code]?.value, value > row.points else { return nil }
            return Reason(
                .scoreAbovePoints, field: "points-\(row.code)", ["row": row.code, "maximum": row.points.vietnamese])
        }
        if let women, let members, women > members { reasons.append(Reason(.scoreWomenAboveMembers, field: "women")) }
        return reasons
    }

    /// Rows that lack something.
    package func unanswered(under table: ScoreTable) -> [Reason] {
        table.result(of: self).open.map { line in
            Reason(
                .scoreUnanswered, field: "\(line.missing[0].rawValue)-\(line.row.code)", ["row": line.row.code])
        }
    }

    /// Codes of the rows whose figures are others; `ScoreSheet.tiesKey` for those that decide between equals.
    package func differences(from other: ScoreAnswers, under table: ScoreTable) -> [String] {
        let rows = table.asked.map(\.code).filter { code in
            !(inputs[code] ?? ScoreInput()).says(other.inputs[code] ?? ScoreInput())
        }
        let isSame = quantities == other.quantities && women == other.women && members == other.members
        return rows + (isSame ? [] : [ScoreSheet.tiesKey])
    }
}
