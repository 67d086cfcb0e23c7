package import Domain

extension Office {
    /// Hands a draft or a supplemented nomination in. Runs the checklist; refuses with every line that blocks. The
    /// first submission takes the next dossier number of the year (`HS-2026-014`).
    package func submitNomination(_ id: ID<Nomination>, at revision: Revision?, by persona: Persona) async throws
        -> Nomination
    {
        try await retrying {
            let nomination = try await nomination(id, for: .submit, at: revision, by: persona)
            let facts = try await facts(of: nomination)
            let series = NumberSeries(agency: nomination.agency, kind: .nomination, year: facts.occasion.year)
            return try await store.commit(numbering: series) { last in
                let number = Office.dossierNumber(series.year, last + 1)
                let next = try nomination.submitted(by: persona.account, at: now, number: number, facts: facts)
                let taken: [Write] = nomination.number == nil ? [.takeNumber(series, value: last + 1)] : []
                let entry = entry(
                    "nomination.submit", on: Subject.nomination(id), by: persona,
                    ["number": JSON(next.number), "revision": JSON(next.revision.number)])
                return (Change([.moveNomination(next)] + taken, entries: [entry]), next)
            }
        }
    }

    /// `HS-2026-014`.
    static func dossierNumber(_ year: Int, _ value: Int) -> String {
        let digits = String(value)
        return "HS-\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
