/// A paper as it was understood.
package struct PlanPaper: Sendable {
    package let kind: DocumentKind
    /// Empty for a paper that is no emulation plan.
    package let facts: PlanFacts
}

/// Reads the text of a plan: pure, in time that grows with the length of the text.
package enum PlanReader {
    /// - Throws: `SourceFault`.
    package static func read(_ bytes: [UInt8]) throws(SourceFault) -> PlanPaper { read(try SourceText(bytes)) }

    /// - Parameter anyway: somebody says that it is the plan of a movement; it is read as one whatever it seems to be.
    package static func read(_ source: SourceText, anyway: Bool = false) -> PlanPaper {
        let document = PlanDocument(source)
        // Written by this program: every value stands where the form puts it.
        if let lines = source.written, var facts = WrittenPlan.read(lines) {
            FindingReading.read(document, into: &facts)
            return PlanPaper(kind: DocumentKind.written(facts), facts: facts)
        }
        let own = DocumentKind(document)
        let kind = anyway ? own.asPlan : own
        guard kind.verdict == .emulationPlan else { return PlanPaper(kind: kind, facts: PlanFacts()) }
        return PlanPaper(kind: kind, facts: facts(document))
    }

    private static func facts(_ document: PlanDocument) -> PlanFacts {
        var facts = PlanFacts()
        facts.identity = IdentityReading.read(document)
        facts[.bases] = BasisReading.read(document)
        StatementReading.read(document, into: &facts)
        ParticipantReading.read(document, into: &facts)
        AwardReading.read(document, identity: facts.identity, into: &facts)
        PhaseReading.read(document, into: &facts)
        DutyReading.read(document, into: &facts)
        ProcedureReading.read(document, into: &facts)
        ScoringReading.read(document, into: &facts)
        FindingReading.read(document, into: &facts)
        return facts
    }
}
