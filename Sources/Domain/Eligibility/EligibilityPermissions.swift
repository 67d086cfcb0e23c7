package enum EligibilityAct: String, CaseIterable, Sendable {
    /// What is held against whom, with its papers.
    case readHolds = "read-holds"
    case hold
    case close
    case discipline
    case cancelDiscipline = "cancel-discipline"
    case confirm
    case explain
}

extension Persona {
    /// The clerk records; those who appraise, prepare, decide and supervise read. A unit and the members of the council
    /// learn that an award waits, not why: the papers are about persons.
    package func refusals(of act: EligibilityAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            act == .readHolds
            ? [.clerk, .appraiser, .councilSecretary, .chairman, .inspector, .auditor] : [.clerk]
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }

    /// The same beside one nomination: nobody clears the way of what they submitted.
    package func refusals(of act: EligibilityAct, on nomination: Nomination) -> [Reason] {
        let reasons = refusals(of: act, agency: nomination.agency)
        guard reasons.isEmpty, act != .readHolds, act != .hold else { return reasons }
        return nomination.isOwn(of: account) ? [Reason(.ownSubmission, ["number": nomination.number ?? ""])] : []
    }
}
