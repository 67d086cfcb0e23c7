package import Domain

extension Office {
    /// Hands a draft or a supplemented nomination in. Runs the checklist; refuses with every line that blocks. The
    /// first submission takes the next dossier number of the year (`HS-2026-014`).
    package func submitNomination(_ id: ID<Nomination>, at revision: Revision?, by persona: Persona) async throws
        -> Nomination
    {
        try await numbering(.nomination, of: persona.agency) {
            let nomination = try await nomination(id, for: .submit, at: revision, by: persona)
            let facts = try await facts(of: nomination)
            let series = NumberSeries(agency: nomination.agency, kind: .nomination, year: facts.occasion.year)
            let value = try await store.lastNumber(in: series) + 1
            let next = try nomination.submitted(
                by: persona.account, at: now, number: Office.dossierNumber(facts.occasion.year, value), facts: facts)
            let taken: [Write] = nomination.number == nil ? [.takeNumber(series, value: value)] : []
            let entry = entry(
                "nomination.submit", on: Subject.nomination(id), by: persona,
                ["number": JSON(next.number), "revision": JSON(next.revision.number)])
            try await store.commit(Change([.changeNomination(next)] + taken, entries: [entry]))
            return next
        }
    }

    /// `HS-2026-014`.
    static func dossierNumber(_ year: Int, _ value: Int) -> String {
        let digits = String(value)
        return "HS-\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
