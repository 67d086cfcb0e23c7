package import Domain

extension Office {
    /// Rows one table of nominations takes.
    package static let mostImportedNominations = 10_000

    /// What the rows would do on the occasion; nothing is written. The rows are for the persona's own unit.
    /// - Throws: a `Refusal` when the person puts nobody forward, or the occasion takes nothing from the unit now.
    package func previewNominations(
        _ lines: [NominationLine], on occasion: ID<Occasion>, by persona: Persona
    ) async throws -> NominationImport {
        let unit = try nominatingUnit(persona)
        guard lines.count <= Office.mostImportedNominations else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostImportedNominations)"])
        }
        let occasion = try await readOccasion(occasion, by: persona)
        try Refusal.raise(occasion.refusalsOfIntake(from: unit, at: now))
        let plan = try await plan(of: persona.agency).plan
        let people = try await store.everyParticipant(of: persona.agency, unit: unit)
        let standing = try await standing(on: occasion.id, plan, of: unit, persona.agency)
        let named = Set(lines.filter { !$0.achievement.isEmpty }.map { Folded($0.name) })
        var known: [ID<Participant>: [Achievement]] = [:]
        for person in people where named.contains(Folded(person.name)) {
            known[person.id] = try await store.achievements(of: person.id).map(\.achievement)
        }
        let intake = NominationIntake(
            occasion: occasion, plan: plan, people: people, standing: standing, known: known,
            author: persona.account, now: now, newAchievement: { newID() })
        return NominationImport(lines, at: intake, newID: { newID() })
    }

    /// Judges the rows once more and writes all of them as drafts in one transaction, or none: an entry of the journal for
    /// each dossier, as when it is begun on its page, and one for the file.
    @discardableResult
    package func importNominations(
        _ lines: [NominationLine], on occasion: ID<Occasion>, from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        try await undisturbed(persona.agency) { standing in
            let done = try await previewNominations(lines, on: occasion, by: persona)
            let problems = done.problems.count
            if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
            let drafted = done.drafted
            guard !drafted.isEmpty else { throw Refusal(.tableEmpty, field: "file") }
            let code = try await readOccasion(occasion, by: persona).code
            try await keep(
                Change(
                    drafted.map {
                        .addNomination($0.nomination, name: $0.participant.name, detail: $0.participant.detail)
                    },
                    entries: [importEntry(drafted.map(\.nomination), done.rows.count, code, source, by: persona)]
                        + drafted.map { createEntry($0.nomination, code, source, by: persona) },
                    standing: standing))
            return done.counts
        }
    }

    /// Why this person brings no nominations.
    package func nominationImportRefusals(_ persona: Persona) -> [Reason] {
        persona.holds(.unitRepresentative) && persona.unit != nil ? [] : [Reason(.notPermitted)]
    }

    private func nominatingUnit(_ persona: Persona) throws -> ID<OrgUnit> {
        try Refusal.raise(nominationImportRefusals(persona))
        guard let unit = persona.unit else { throw Refusal(.notPermitted) }
        return unit
    }

    private func standing(
        on occasion: ID<Occasion>, _ plan: Plan, of unit: ID<OrgUnit>, _ agency: ID<Agency>
    ) async throws -> [Nomination] {
        try await store.nominations(
            occasion: occasion, agency: agency, statuses: Set(NominationStatus.allCases)
        ).filter { $0.unit == unit }
    }

    private func createEntry(
        _ nomination: Nomination, _ occasion: String, _ source: TableSource, by persona: Persona
    ) -> JournalDraft {
        entry(
            "nomination.create", on: Subject.nomination(nomination.id), by: persona,
            [
                "participant": .string(nomination.participant.text), "occasion": .string(occasion),
                "award": .string(nomination.award), "unit": .string(nomination.unit.text),
                "length": JSON(nomination.report.count), "table": .string(source.digest),
            ], personal: ["report": nomination.report])
    }

    private func importEntry(
        _ nominations: [Nomination], _ rows: Int, _ occasion: String, _ source: TableSource, by persona: Persona
    ) -> JournalDraft {
        entry(
            "nomination.import", on: Subject.agency(persona.agency), by: persona,
            [
                "rows": JSON(rows), "sha256": .string(source.digest), "occasion": .string(occasion),
                "added": .array(nominations.map { .string($0.id.text) }),
            ], personal: ["file": source.name])
    }
}
