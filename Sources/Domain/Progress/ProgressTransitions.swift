extension ProgressReport {
    /// Keeps what was written in place of what stood there. Figures of indicators not in `asked` stay as they were.
    package func filled(
        _ figures: [ID<Indicator>: ReportedFigure], asked: Set<ID<Indicator>>, difficulties: String,
        by account: ID<Account>, at now: Moment
    ) throws -> ProgressReport {
        guard ProgressStatus.withUnit.contains(status) else { throw Refusal(.progressNotWithUnit) }
        var next = moved(to: status, at: now)
        for indicator in asked { next.figures[indicator] = figures[indicator] }
        (next.difficulties, next.writtenBy) = (difficulties, account)
        return next
    }

    /// Hands it in. What is missing has to be explained under *difficulties*.
    package func submitted(
        asked: Set<ID<Indicator>>, due: Day, by account: ID<Account>, at now: Moment
    ) throws -> ProgressReport {
        guard ProgressStatus.withUnit.contains(status) else { throw Refusal(.progressNotWithUnit) }
        let missing = asked.count { figures[$0] == nil }
        if missing > 0 && difficulties.isEmpty {
            throw Refusal(.progressGaps, field: "difficulties", ["count": String(missing)])
        }
        var next = moved(to: .submitted, at: now)
        (next.submittedBy, next.submitted, next.due, next.objection) = (account, now, due, "")
        return next
    }

    package func confirmed(by account: ID<Account>, at now: Moment) throws -> ProgressReport {
        guard status == .submitted else { throw Refusal(.progressNotSubmitted) }
        var next = moved(to: .confirmed, at: now)
        next.checkedBy = account
        return next
    }

    package func returned(_ objection: String, by account: ID<Account>, at now: Moment) throws -> ProgressReport {
        guard status == .submitted else { throw Refusal(.progressNotSubmitted) }
        if objection.isEmpty { throw Refusal(.missingReason, field: "objection") }
        var next = moved(to: .returned, at: now)
        (next.objection, next.checkedBy) = (objection, account)
        return next
    }

    /// Puts another value in place of a confirmed one; the old one is kept beside the reason.
    package func corrected(
        _ indicator: ID<Indicator>, to value: IndicatorValue, reason: String, by account: ID<Account>, at now: Moment
    ) throws -> ProgressReport {
        guard status == .confirmed else { throw Refusal(.progressNotConfirmed) }
        guard let figure = figures[indicator] else { throw Refusal(.notFound) }
        var reasons = reason.isEmpty ? [Reason(.missingReason, field: "reason")] : []
        if value == figure.value { reasons.append(Reason(.nothingChanged, field: "value")) }
        try Refusal.raise(reasons)
        var next = moved(to: .confirmed, at: now)
        next.figures[indicator] = ReportedFigure(value, version: figure.version, evidence: figure.evidence)
        next.corrections.append(
            FigureCorrection(
                indicator: indicator, before: figure.value, after: value, reason: reason, by: account, at: now))
        return next
    }

    private func moved(to status: ProgressStatus, at now: Moment) -> ProgressReport {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}
