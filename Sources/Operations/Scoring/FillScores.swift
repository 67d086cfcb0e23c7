package import Domain

extension Office {
    /// A unit begins to score a participant of its own on an occasion, under the table that counts today.
    package func openScoreSheet(
        of id: ID<Participant>, on occasion: ID<Occasion>?, by persona: Persona
    ) async throws -> ScoreSheet {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: ScoringAct.open, agency: participant.agency, unit: participant.unit))
        guard let occasion else { throw Refusal(.choiceMissing, field: "occasion") }
        let intake = try await readOccasion(occasion, by: persona).refusalsOfIntake(from: participant.unit, at: now)
        let (table, isNew) = try await scoreTable(
            of: persona.agency, for: participant.kind, try await store.scoreTables(of: persona.agency))
        try Refusal.raise(intake + (table == nil ? [Reason(.scoreNoTable)] : []))
        guard let table else { throw Refusal(.scoreNoTable) }
        let sheet = ScoreSheet(
            id: newID(), agency: persona.agency, occasion: occasion, participant: id, unit: participant.unit,
            table: table.id, createdBy: persona.account, changed: now)
        try await commit(
            Change(
                (isNew ? [.addScoreTable(table)] : []) + [.addScoreSheet(sheet)],
                entries: [entry("scoring.open", of: sheet, by: persona, ["table": .string(table.document)])]))
        return sheet
    }

    package func fillScoreSheet(
        _ id: ID<ScoreSheet>, _ answers: ScoreAnswers, at revision: Revision, by persona: Persona
    ) async throws {
        let (sheet, table) = try await scoreSheet(id, for: .fill, at: revision, by: persona)
        let next = try sheet.filled(answers, under: table.table, at: now)
        try await save(next, "scoring.fill", by: persona, ["figures": answers.told])
    }

    package func submitScoreSheet(_ id: ID<ScoreSheet>, at revision: Revision, by persona: Persona) async throws {
        let (sheet, table) = try await scoreSheet(id, for: .submit, at: revision, by: persona)
        let intake = try await readOccasion(sheet.occasion, by: persona).refusalsOfIntake(from: sheet.unit, at: now)
        // What was sent back may come again after the deadline.
        if sheet.status != .returned { try Refusal.raise(intake) }
        let next = try sheet.submitted(by: persona.account, under: table.table, at: now)
        try await save(next, "scoring.submit", by: persona)
    }

    package func withdrawScoreSheet(_ id: ID<ScoreSheet>, at revision: Revision, by persona: Persona) async throws {
        let (sheet, _) = try await scoreSheet(id, for: .withdraw, at: revision, by: persona)
        try await save(try sheet.withdrawn(at: now), "scoring.withdraw", by: persona)
    }

    /// The sheet at the revision the page showed, when this person may do `act` to it, with its table.
    func scoreSheet(
        _ id: ID<ScoreSheet>, for act: ScoringAct, at revision: Revision, by persona: Persona
    ) async throws -> (sheet: ScoreSheet, table: ScoreTableRecord) {
        let read = try await scoreSheet(id, by: persona)
        let sheet = try read.acted(on: revision, unless: persona.refusals(of: act, on: read))
        return (sheet, try await scoreTable(sheet.table, of: sheet.agency))
    }

    /// A sheet this person may read, or *not found*.
    func scoreSheet(_ id: ID<ScoreSheet>, by persona: Persona) async throws -> ScoreSheet {
        try await store.scoreSheet(id, agency: persona.agency).found { persona.refusals(of: ScoringAct.read, on: $0) }
    }

    func save(_ sheet: ScoreSheet, _ act: String, by persona: Persona, _ more: [String: JSON] = [:]) async throws {
        try await commit(
            Change([.changeScoreSheet(sheet)], entries: [entry(act, of: sheet, by: persona, more)]))
    }

    func entry(
        _ act: String, of sheet: ScoreSheet, by persona: Persona, _ more: [String: JSON] = [:]
    ) -> JournalDraft {
        entry(act, on: Subject.scoring(sheet.id), by: persona, sheet.told.merging(more) { first, _ in first })
    }
}
