package import Domain

extension Office {
    /// Rows one table of earlier awards takes.
    package static let mostEarlierAwards = 10_000

    /// What the rows would do; nothing is written.
    package func previewEarlierAwards(
        _ lines: [EarlierAwardLine], by persona: Persona
    ) async throws -> EarlierAwardImport {
        try Refusal.raise(persona.refusals(of: EarlierAwardAct.enter, agency: persona.agency))
        guard lines.count <= Office.mostEarlierAwards else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostEarlierAwards)"])
        }
        let people = try await store.everyParticipant(of: persona.agency, unit: nil)
        let kept = try await store.decisions(of: persona.agency).flatMap { decision -> [KeptAward] in
            // One that was replaced or cancelled comes not in again by a table.
            guard DecisionStatus.numbered.contains(decision.status), decision.kind != .cancellation,
                let issue = decision.issue
            else { return [] }
            return decision.items.map {
                KeptAward(participant: $0.participant, decision: issue.text, year: issue.day.year)
            }
        }
        return EarlierAwardImport(
            lines, people: NamedPeople(people), standing: try await store.earlierAwards(of: persona.agency),
            kept: Set(kept), by: persona, at: now, newID: { newID() })
    }

    /// Judges the rows once more and writes all of them in one transaction with one journal entry, or none.
    @discardableResult
    package func importEarlierAwards(
        _ lines: [EarlierAwardLine], from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        try await undisturbed(persona.agency) { standing in
            let done = try await previewEarlierAwards(lines, by: persona)
            let problems = done.preview.problems.count
            if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
            let added = done.added
            guard !added.isEmpty else { throw Refusal(.tableEmpty, field: "file") }
            let told = entry(
                "participant.award-import", on: Subject.agency(persona.agency), by: persona,
                [
                    "rows": JSON(done.rows.count), "sha256": .string(source.digest),
                    "added": .array(
                        added.map { award in
                            [
                                "id": .string(award.id.text), "participant": .string(award.participant.text),
                                "decision": .string(award.decision), "day": JSON(award.day),
                            ] as JSON
                        }),
                ], personal: ["file": source.name])
            try await keep(Change(added.map { .addEarlierAward($0) }, entries: [told], standing: standing))
            return done.preview.counts
        }
    }
}
