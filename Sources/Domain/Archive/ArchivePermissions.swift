package enum ArchiveAct: String, CaseIterable, Sendable { case export = "archive.export" }

extension Persona {
    /// Whoever reads every dossier anyway and answers for the files: the clerk hands them over, the auditor looks at them.
    package func refusals(of act: ArchiveAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        return holds(anyOf: [.clerk, .auditor]) ? [] : [Reason(.notPermitted)]
    }
}
