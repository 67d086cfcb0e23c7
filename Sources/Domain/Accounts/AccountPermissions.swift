/// What can be done to accounts, units and the plan: the administrator's acts.
package enum AccountAct: String, CaseIterable, Sendable {
    case list, add, change, resetPassword = "reset", revoke
}

extension Persona {
    /// Why this person may not do `act` to accounts of `agency`; empty when they may.
    package func refusals(of act: AccountAct, in agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> = act == .list ? [.administrator, .auditor] : [.administrator]
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}

/// What can be read of the agency as a whole.
package enum AgencyAct: String, CaseIterable, Sendable {
    case readPlan = "plan.read", changePlan = "plan.change", readJournal = "journal.read", changeUnits = "units.change"
    /// Says which days are worked.
    case changeCalendar = "calendar.change"
}

extension Persona {
    package func refusals(of act: AgencyAct, in agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .readPlan: Set(Role.allCases)
            case .changePlan: [.administrator, .clerk]
            case .readJournal: [.auditor, .administrator, .chairman, .inspector]
            case .changeUnits, .changeCalendar: [.administrator, .clerk]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
