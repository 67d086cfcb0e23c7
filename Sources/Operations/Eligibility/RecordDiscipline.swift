package import Domain

/// What a clerk writes of a discipline.
package struct DisciplineForm: Sendable {
    package var measure: String
    package var first: Day?
    package var last: Day?
    package var document: String

    package init(measure: String, first: Day?, last: Day?, document: String) {
        (self.measure, self.first, self.last, self.document) = (measure, first, last, document)
    }
}

extension Office {
    /// Records a period of discipline: achievements count only after its end (law.md P8).
    @discardableResult
    package func recordDiscipline(
        of id: ID<Participant>, _ form: DisciplineForm, by persona: Persona
    ) async throws -> Discipline {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.discipline, agency: participant.agency))
        var reasons: [Reason] = []
        if form.first == nil { reasons.append(Reason(.missingDay, field: "first")) }
        if form.last == nil { reasons.append(Reason(.missingDay, field: "last")) }
        let (first, last) = (form.first ?? now.day, form.last ?? form.first ?? now.day)
        let period = Period(first, last)
        if period == nil { reasons.append(Reason(.periodReversed, field: "last")) }
        guard let period = period ?? Period(first, first) else { throw Refusal(reasons) }
        let discipline = Discipline(
            id: newID(), agency: participant.agency, participant: id, measure: form.measure, period: period,
            document: form.document, enteredBy: persona.account, entered: now)
        try Refusal.raise(reasons + discipline.defects(on: now.day))
        try await commit(
            Change(
                [.addDiscipline(discipline)],
                entries: [entry("participant.discipline", of: discipline, by: persona)]))
        return discipline
    }

    /// Marks a period as entered by mistake; it is kept to be read.
    package func cancelDiscipline(_ id: ID<Discipline>, at revision: Revision, by persona: Persona) async throws {
        let (discipline, _) = try await readDiscipline(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.cancelDiscipline, agency: discipline.agency))
        if discipline.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try discipline.cancelled()
        try await commit(
            Change(
                [.cancelDiscipline(next)],
                entries: [entry("participant.discipline-cancel", of: next, by: persona)]))
    }

    package func readDiscipline(_ id: ID<Discipline>, by persona: Persona) async throws -> (
        discipline: Discipline, participant: Participant
    ) {
        guard let discipline = try await store.discipline(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: EligibilityAct.readHolds, agency: discipline.agency))
        return (discipline, try await participant(discipline.participant, by: persona))
    }

    private func entry(_ act: String, of discipline: Discipline, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.participant(discipline.participant), by: persona, discipline.told,
            personal: discipline.toldWords)
    }
}
