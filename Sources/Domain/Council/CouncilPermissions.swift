package enum CouncilAct: String, CaseIterable, Sendable {
    case read, compose, call, callOff = "call-off", attend, open, vote, close, sign
}

extension Persona {
    /// The clerk composes and calls, the secretary runs the session and writes its minutes.
    package func refusals(of act: CouncilAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .read: Persona.readersOfAll
            case .compose: [.clerk]
            case .call, .callOff: [.clerk, .councilSecretary]
            case .attend, .open, .vote, .close, .sign: [.councilSecretary]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
