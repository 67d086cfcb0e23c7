package import Domain

/// A decision with what its page shows beside it.
package struct DecisionPapers: Sendable {
    package let decision: Decision
    package let occasion: Occasion
    package let plan: Plan
    package let agency: Agency?
    package let certificates: [Certificate]
    /// The decision it replaces or cancels.
    package let target: Decision?
    /// Decisions that replace or cancel this one.
    package let followers: [Decision]
    package let history: [JournalEntry]
    package let book: LawBook
    /// Of a draft, or one before the Chairman: how its nominations stand to the checks of today.
    package let eligibility: [ID<Nomination>: EligibilityJudgement]
}

extension Office {
    /// Puts an issued decision on the public list: its nominations become published, the occasion follows.
    package func publishDecision(_ id: ID<Decision>, at revision: Revision, by persona: Persona) async throws {
        let decision = try await decision(id, for: .publish, at: revision, by: persona)
        let next = try decision.published(at: now)
        guard var occasion = try await store.occasion(decision.occasion, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        var writes: [Write] = [.changeDecision(next)]
        let named = Set(decision.items.map(\.nomination))
        var listed: [Nomination] = []
        if decision.kind != .cancellation {
            let decided = try await store.nominations(
                occasion: occasion.id, agency: persona.agency, statuses: [.decided])
            listed = decided.filter { named.contains($0.id) }
            writes += try listed.map { .moveNomination(try $0.published(at: now)) }
        }
        if occasion.status == .inCouncil {
            // Issuing decided the occasion and publishing publishes it: two steps of the same afternoon, one record each.
            occasion = try occasion.moved(to: .decided, at: now)
            writes.append(.changeOccasion(occasion))
            writes.append(.changeOccasion(try occasion.moved(to: .published, at: now)))
        }
        let entry = entry(
            "decision.publish", on: Subject.decision(id), by: persona, ["number": JSON(decision.issue?.text)])
        let told = entries("nomination.publish", on: listed, by: persona, ["decision": .string(id.text)])
        try await commit(Change(writes, entries: [entry] + told))
    }

    package func listDecisions(by persona: Persona) async throws -> [Decision] {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        return try await store.decisions(of: persona.agency)
    }

    package func readDecision(_ id: ID<Decision>, by persona: Persona) async throws -> DecisionPapers {
        let decision = try await decision(id, for: .read, at: nil, by: persona)
        let book = try await lawBook(of: persona.agency)
        let siblings = try await store.decisions(occasion: decision.occasion, agency: persona.agency)
        return DecisionPapers(
            decision: decision, occasion: try await readOccasion(decision.occasion, by: persona),
            plan: try await plan(of: persona.agency).plan, agency: try await store.agency(persona.agency),
            certificates: try await store.certificates(decision: id),
            target: siblings.first { $0.id == decision.target },
            followers: siblings.filter { $0.target == id && DecisionStatus.numbered.contains($0.status) },
            history: try await store.history(subject: Subject.decision(id), agency: persona.agency),
            book: book, eligibility: try await eligibility(of: decision, book))
    }

    /// As what `persona` may sign, as far as the council's list tells; `nil` where it says nothing.
    package func signingOffice(of persona: Persona) async throws -> SigningOffice? {
        try await store.council(of: persona.agency)?.signingOffice(of: persona)
    }

    private func eligibility(of decision: Decision, _ book: LawBook) async throws
        -> [ID<Nomination>: EligibilityJudgement]
    {
        guard decision.kind == .award, [.draft, .pending].contains(decision.status) else { return [:] }
        let named = try await store.nominations(Set(decision.items.map(\.nomination)), agency: decision.agency)
        return try await judge(named, on: now.day, by: book)
    }

    func decision(_ id: ID<Decision>, for act: DecisionAct, at revision: Revision?, by persona: Persona) async throws
        -> Decision
    {
        guard let decision = try await store.decision(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: act, agency: decision.agency))
        if let revision, decision.revision != revision { throw Refusal(.changedMeanwhile) }
        return decision
    }

    func step(
        _ id: ID<Decision>, _ act: DecisionAct, at revision: Revision, by persona: Persona,
        _ body: [String: JSON] = [:], verb: (Decision) throws -> Decision
    ) async throws {
        let next = try verb(try await decision(id, for: act, at: revision, by: persona))
        let entry = entry(of: act, leadingTo: next, by: persona, body)
        try await commit(Change([.changeDecision(next)], entries: [entry]))
    }

    func entry(of act: DecisionAct, leadingTo next: Decision, by persona: Persona, _ body: [String: JSON] = [:])
        -> JournalDraft
    {
        var body = body
        body["status"] = .string(next.status.rawValue)
        return entry("decision." + act.rawValue, on: Subject.decision(next.id), by: persona, body)
    }
}
