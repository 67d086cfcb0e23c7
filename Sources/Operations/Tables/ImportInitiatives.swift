package import Domain

extension Office {
    /// Rows one table of initiatives takes.
    package static let mostImportedInitiatives = 10_000

    /// What the rows would do; nothing is written. A unit's rows are its own; the clerk's name their units.
    package func previewInitiatives(_ lines: [InitiativeLine], by persona: Persona) async throws -> InitiativeImport {
        try Refusal.raise(initiativeImportRefusals(persona))
        guard lines.count <= Office.mostImportedInitiatives else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostImportedInitiatives)"])
        }
        let isClerk = persona.holds(.clerk)
        guard lines.allSatisfy({ isClerk || $0.unit == nil || $0.unit == persona.unit }) else {
            throw Refusal(.notPermitted)
        }
        let known = try await store.everyInitiative(of: persona.agency, unit: isClerk ? nil : persona.unit)
        return InitiativeImport(lines, known: known, today: now.day) { newInitiative($0, of: $1, by: persona) }
    }

    /// Judges the rows once more and registers all of them in one transaction, or none: an entry of the journal for each, as
    /// when it is registered on its page, and one for the file.
    @discardableResult
    package func importInitiatives(
        _ lines: [InitiativeLine], from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        try await undisturbed(persona.agency) { standing in
            let done = try await previewInitiatives(lines, by: persona)
            let problems = done.problems.count
            if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
            let added = done.added
            guard !added.isEmpty else { throw Refusal(.tableEmpty, field: "file") }
            let file = entry(
                "initiative.import", on: Subject.agency(persona.agency), by: persona,
                [
                    "rows": JSON(done.rows.count), "sha256": .string(source.digest),
                    "added": .array(added.map { .string($0.id.text) }),
                ], personal: ["file": source.name])
            try await keep(
                Change(
                    added.map(Write.addInitiative),
                    entries: [file] + added.map { entry("initiative.register", of: $0, by: persona) },
                    standing: standing))
            return done.counts
        }
    }

    /// Why this person brings no table of initiatives.
    package func initiativeImportRefusals(_ persona: Persona) -> [Reason] {
        persona.refusals(of: InitiativeAct.register, agency: persona.agency, unit: persona.unit)
    }
}
