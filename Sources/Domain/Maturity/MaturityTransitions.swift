extension MaturityAssessment {
    /// Keeps the answers of one component in place of what it had; a criterion left open has none.
    package func answering(
        _ component: MaturityComponent, _ given: [String: MaturityAnswer], in set: CriteriaSet, at now: Moment
    ) throws -> MaturityAssessment {
        guard MaturityStatus.withUnit.contains(status) else { throw Refusal(.maturityNotWithUnit) }
        try Refusal.raise(
            component.criteria.filter { criterion in
                given[criterion.code].map { !criterion.steps.contains($0.points) } ?? false
            }.map { Reason(.maturityPointsUnknown, field: "points-\($0.code)", ["criterion": $0.code]) })
        var next = moved(to: status, at: now)
        for criterion in component.criteria { next.answers[criterion.code] = given[criterion.code] }
        let result = set.result(of: next.claimed)
        (next.points, next.level) = (result?.points ?? 0, result?.level.level ?? 0)
        return next
    }

    /// Hands it in once every criterion has an answer; names each component that lacks some.
    package func submitted(by account: ID<Account>, in set: CriteriaSet, at now: Moment) throws -> MaturityAssessment {
        guard MaturityStatus.withUnit.contains(status) else { throw Refusal(.maturityNotWithUnit) }
        try Refusal.raise(
            set.components.map { ($0, $0.criteria.count - answered(in: $0)) }.filter { $0.1 > 0 }.map {
                Reason(.maturityUnanswered, ["component": "\($0.code) \($0.name)", "count": String($1)])
            })
        var next = moved(to: .submitted, at: now)
        (next.submittedBy, next.submitted) = (account, now)
        next.objections = [:]
        return next
    }

    /// Somebody of the office looked at every claim and found nothing against it.
    package func confirmed(by account: ID<Account>, at now: Moment) throws -> MaturityAssessment {
        guard status == .submitted else { throw Refusal(.maturityNotSubmitted) }
        var next = moved(to: .confirmed, at: now)
        next.checkedBy = account
        return next
    }

    /// Back to the enterprise, with what is to be looked at again and why, by criterion.
    package func returned(
        _ objections: [String: String], in set: CriteriaSet, by account: ID<Account>, at now: Moment
    ) throws -> MaturityAssessment {
        guard status == .submitted else { throw Refusal(.maturityNotSubmitted) }
        let known = objections.filter { set.criterion($0.key) != nil && !$0.value.isEmpty }
        if known.isEmpty { throw Refusal(.maturityNoObjection) }
        var next = moved(to: .returned, at: now)
        (next.objections, next.checkedBy) = (known, account)
        return next
    }

    /// Taken back; kept to be read, and counted nowhere.
    package func withdrawn(at now: Moment) throws -> MaturityAssessment {
        guard MaturityStatus.open.contains(status) else { throw Refusal(.maturityClosed) }
        return moved(to: .withdrawn, at: now)
    }

    private func moved(to status: MaturityStatus, at now: Moment) -> MaturityAssessment {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}
