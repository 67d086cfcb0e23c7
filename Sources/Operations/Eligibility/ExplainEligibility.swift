package import Domain

extension Office {
    /// Writes down why a nomination goes on in spite of the warnings that stand today. Never by who submitted it.
    package func explainEligibility(of id: ID<Nomination>, because reason: String, by persona: Persona) async throws {
        let nomination = try await nomination(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.explain, on: nomination))
        let book = try await lawBook(of: nomination.agency)
        guard let judgement = try await judge([nomination], on: now.day, by: book)[id] else { throw Refusal(.notFound) }
        var reasons: [Reason] = []
        if judgement.warnings.isEmpty { reasons.append(Reason(.nothingToExplain)) }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
        let written = EligibilityReason(
            id: newID(), agency: nomination.agency, nomination: id, lines: judgement.warnings.map(\.key),
            reason: reason, by: persona.account, at: now)
        let entry = entry(
            "nomination.eligibility-explain", on: Subject.nomination(id), by: persona,
            ["lines": .array(written.lines.map(JSON.string))], personal: ["reason": reason])
        try await commit(Change([.addEligibilityReason(written)], entries: [entry]))
    }
}
