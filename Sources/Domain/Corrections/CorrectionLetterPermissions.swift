package enum CorrectionLetterAct: String, CaseIterable, Sendable { case read, draft, issue }

extension Persona {
    /// The clerk drafts a letter on a decision, the council's secretary one on minutes; the Chairman signs either.
    package func refusals(of act: CorrectionLetterAct, on source: IssuedPaper.Source, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        switch act {
        case .read:
            if case .session = source { return refusals(of: CouncilAct.read, agency: agency) }
            return refusals(of: DecisionAct.read, agency: agency)
        case .draft:
            if case .session = source { return holds(.councilSecretary) ? [] : [Reason(.notPermitted)] }
            return holds(.clerk) ? [] : [Reason(.notPermitted)]
        case .issue: return holds(.chairman) ? [] : [Reason(.notPermitted)]
        }
    }
}
