package import Domain

extension Office {
    /// A page of the agency's journal, newest first.
    package func readJournal(before sequence: Int?, limit: Int = 100, by persona: Persona) async throws
        -> [JournalEntry]
    {
        try Refusal.raise(persona.refusals(of: AgencyAct.readJournal, in: persona.agency))
        return try await store.journal(agency: persona.agency, before: sequence, limit: limit)
    }
}
