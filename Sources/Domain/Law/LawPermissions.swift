package enum LawAct: String, CaseIterable, Sendable { case read, change }

extension Persona {
    /// Everybody logged in reads the law; the administrator enters, confirms and withdraws.
    package func refusals(of act: LawAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        if act == .read { return [] }
        return holds(anyOf: [.administrator]) ? [] : [Reason(.notPermitted)]
    }
}
