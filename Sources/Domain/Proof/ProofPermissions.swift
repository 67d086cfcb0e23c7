package enum ProofAct: String, CaseIterable, Sendable {
    /// Puts another signing key in place of the one in use.
    case rotateKey = "key.rotate"
    /// Says under which address the public finds the look-up page.
    case setAddress = "address.set"
}

extension Persona {
    /// The administrator's: what the season is about is none of it.
    package func refusals(of act: ProofAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        return holds(.administrator) ? [] : [Reason(.notPermitted)]
    }
}
