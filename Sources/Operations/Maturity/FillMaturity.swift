package import Domain

extension Office {
    /// An enterprise begins to assess itself for a year under one version of a set (VI.2.1.b).
    package func openAssessment(
        of id: ID<Participant>, year: Int, set key: CriteriaSetKey?, by persona: Persona
    ) async throws -> MaturityAssessment {
        let participant = try await enterprise(id, for: .open, by: persona)
        guard let key else { throw Refusal(.maturitySetUnknown, field: "set") }
        let set = try await criteriaSet(key, of: persona.agency)
        var reasons = (2_000...now.day.year).contains(year) ? [] : [Reason(.maturityYear, field: "year")]
        if !set.isOpen { reasons.append(Reason(.maturitySetEmpty, field: "set")) }
        try Refusal.raise(reasons)
        let assessment = MaturityAssessment(
            id: newID(), agency: participant.agency, participant: id, unit: participant.unit, year: year, set: key,
            level: set.result(of: [:])?.level.level ?? 0, createdBy: persona.account, changed: now)
        try await commit(
            Change([.addAssessment(assessment)], entries: [entry("maturity.open", of: assessment, by: persona)]))
        return assessment
    }

    /// Keeps the answers of one component; the others stay as they are.
    package func fillAssessment(
        _ id: ID<MaturityAssessment>, component code: String, answers: [String: MaturityAnswer], at revision: Revision,
        by persona: Persona
    ) async throws {
        let (assessment, set) = try await assessment(id, for: .fill, at: revision, by: persona)
        guard let component = set.component(code) else { throw Refusal(.notFound) }
        let next = try assessment.answering(component, answers, in: set, at: now)
        let claims = component.criteria.map { ($0.code, answers[$0.code].map { JSON($0.points) } ?? .null) }
        let body: [String: JSON] = [
            "component": .string(code), "claims": .object(Dictionary(claims) { first, _ in first }),
        ]
        try await commit(
            Change([.changeAssessment(next)], entries: [entry("maturity.fill", of: next, by: persona, body)]))
    }

    package func submitAssessment(
        _ id: ID<MaturityAssessment>, at revision: Revision, by persona: Persona
    ) async throws {
        let (assessment, set) = try await assessment(id, for: .submit, at: revision, by: persona)
        try await save(try assessment.submitted(by: persona.account, in: set, at: now), "maturity.submit", by: persona)
    }

    /// Takes an assessment back before the office has confirmed it.
    package func withdrawAssessment(
        _ id: ID<MaturityAssessment>, at revision: Revision, by persona: Persona
    ) async throws {
        let (assessment, _) = try await assessment(id, for: .withdraw, at: revision, by: persona)
        try await save(try assessment.withdrawn(at: now), "maturity.withdraw", by: persona)
    }

    /// The participant, when it is an enterprise this person may do `act` for.
    func enterprise(_ id: ID<Participant>, for act: MaturityAct, by persona: Persona) async throws -> Participant {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: act, agency: participant.agency, unit: participant.unit))
        guard participant.kind == .enterprise else { throw Refusal(.maturityNotEnterprise, field: "participant") }
        return participant
    }
}
