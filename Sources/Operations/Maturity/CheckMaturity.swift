package import Domain

extension Office {
    /// Somebody of the office looked at the claims and has no objection. It stays a self-assessment.
    package func confirmAssessment(
        _ id: ID<MaturityAssessment>, at revision: Revision, by persona: Persona
    ) async throws {
        let (assessment, _) = try await assessment(id, for: .confirm, at: revision, by: persona)
        try await foreign(.maturity(id), to: persona, else: .maturityOwn)
        try await save(try assessment.confirmed(by: persona.account, at: now), "maturity.confirm", by: persona)
    }

    /// Sends it back with what is to be looked at again, by criterion.
    package func returnAssessment(
        _ id: ID<MaturityAssessment>, objections: [String: String], at revision: Revision, by persona: Persona
    ) async throws {
        let (assessment, set) = try await assessment(id, for: .sendBack, at: revision, by: persona)
        let next = try assessment.returned(objections, in: set, by: persona.account, at: now)
        let body = ["objections": JSON.object(next.objections.mapValues(JSON.string))]
        try await commit(
            Change([.changeAssessment(next)], entries: [entry("maturity.return", of: next, by: persona, body)]))
    }

    /// The assessment at the revision the page showed, when this person may do `act` to it, with its set.
    func assessment(
        _ id: ID<MaturityAssessment>, for act: MaturityAct, at revision: Revision, by persona: Persona
    ) async throws -> (assessment: MaturityAssessment, set: CriteriaSet) {
        let read = try await assessment(id, by: persona)
        let assessment = try read.acted(on: revision, unless: persona.refusals(of: act, on: read))
        return (assessment, try await criteriaSet(assessment.set, of: assessment.agency))
    }

    /// An assessment this person may read, or *not found*.
    func assessment(_ id: ID<MaturityAssessment>, by persona: Persona) async throws -> MaturityAssessment {
        try await store.assessment(id, agency: persona.agency).found { persona.refusals(of: MaturityAct.read, on: $0) }
    }

    func save(_ assessment: MaturityAssessment, _ act: String, by persona: Persona) async throws {
        try await commit(
            Change([.changeAssessment(assessment)], entries: [entry(act, of: assessment, by: persona)]))
    }

    func entry(
        _ act: String, of assessment: MaturityAssessment, by persona: Persona, _ more: [String: JSON] = [:]
    ) -> JournalDraft {
        let body: [String: JSON] = [
            "participant": .string(assessment.participant.text), "year": JSON(assessment.year),
            "set": .string(assessment.set.description), "status": .string(assessment.status.rawValue),
            "points": JSON(assessment.points), "level": JSON(assessment.level),
        ]
        return entry(
            act, on: Subject.maturity(assessment.id), by: persona, body.merging(more) { first, _ in first })
    }
}
