package enum IndicatorAct: String, CaseIterable, Sendable { case read, add, change, retire }

extension Persona {
    /// Why this person may not do `act` to the agency's indicators; empty when they may. Everybody of the agency reads
    /// what is measured; the standing agency's clerk sets it (plan VI.2.1).
    package func refusals(of act: IndicatorAct, in agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        if act == .read { return [] }
        return holds(.clerk) ? [] : [Reason(.notPermitted)]
    }
}
