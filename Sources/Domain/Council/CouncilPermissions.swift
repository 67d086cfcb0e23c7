package enum CouncilAct: String, CaseIterable, Sendable {
    case read, compose, call, callOff = "call-off", attend, open, vote, close, sign
    /// How items are voted.
    case setModes = "set-modes"
    /// Rules on conflicts, opens the box, lets it be voted, counts it, begins anew.
    case runBallot = "run-ballot"
    /// Counts paper ballots, one of two.
    case tally
    /// Keeps the minutes that the official tool signed.
    case fileSigned = "file-signed"
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
            case .setModes: [.clerk, .councilSecretary]
            case .tally: [.clerk, .councilSecretary, .councilMember]
            case .attend, .open, .vote, .close, .sign, .runBallot, .fileSigned: [.councilSecretary]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
