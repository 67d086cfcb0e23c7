package import Domain

extension Office {
    /// One reviewer's own points. The journal tells that they were given, not which: others may still have to give theirs.
    package func reviewScoreSheet(
        _ id: ID<ScoreSheet>, _ answers: ScoreAnswers, remark: String, at revision: Revision, by persona: Persona
    ) async throws {
        let (sheet, table) = try await scoreSheet(id, for: .review, at: revision, by: persona)
        guard sheet.status == .submitted, let submitted = sheet.submitted else { throw Refusal(.scoreNotSubmitted) }
        let given = try await currentReviews(of: sheet)
        if given.contains(where: { $0.reviewer == persona.account }) { throw Refusal(.scoreReviewedAlready) }
        try Refusal.raise(answers.defects(under: table.table) + answers.unanswered(under: table.table))
        let review = ScoreReview(
            id: newID(), agency: sheet.agency, sheet: sheet.id, reviewer: persona.account, reviewerName: persona.name,
            submitted: submitted, answers: answers, total: table.table.result(of: answers).total, remark: remark,
            recorded: now)
        try await commit(
            Change([.addScoreReview(review)], entries: [entry("scoring.review", of: sheet, by: persona)]))
    }

    /// The office's figures, each change with its reason and the evidence seen.
    package func confirmScoreSheet(
        _ id: ID<ScoreSheet>, _ answers: ScoreAnswers, changes: [String: ScoreChange], at revision: Revision,
        by persona: Persona
    ) async throws {
        let (sheet, table) = try await scoreSheet(id, for: .confirm, at: revision, by: persona)
        let reviews = try await currentReviews(of: sheet).count
        let next = try sheet.confirmed(
            answers, changes: changes, reviews: reviews, by: persona.account, under: table.table, at: now)
        try await save(
            next, "scoring.confirm", by: persona, ["figures": answers.told, "changes": next.toldChanges])
    }

    package func returnScoreSheet(
        _ id: ID<ScoreSheet>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let (sheet, _) = try await scoreSheet(id, for: .sendBack, at: revision, by: persona)
        let next = try sheet.returned(reason, at: now)
        try await save(next, "scoring.return", by: persona, ["reason": .string(reason)])
    }

    package func freezeScoreSheet(_ id: ID<ScoreSheet>, at revision: Revision, by persona: Persona) async throws {
        let (sheet, _) = try await scoreSheet(id, for: .freeze, at: revision, by: persona)
        try await save(try sheet.frozen(at: now), "scoring.freeze", by: persona)
    }

    package func unfreezeScoreSheet(
        _ id: ID<ScoreSheet>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let (sheet, _) = try await scoreSheet(id, for: .unfreeze, at: revision, by: persona)
        let next = try sheet.unfrozen(reason, at: now)
        try await save(next, "scoring.unfreeze", by: persona, ["reason": .string(reason)])
    }

    /// Reviews of what was handed in last.
    func currentReviews(of sheet: ScoreSheet) async throws -> [ScoreReview] {
        try await store.scoreReviews(of: sheet.id, agency: sheet.agency).filter { $0.submitted == sheet.submitted }
    }
}
