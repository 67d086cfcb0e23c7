package import Domain

/// What a clerk writes in a draft.
package struct DecisionForm: Hashable, Sendable {
    package let title: String
    package let bases: [String]
    package let moneySource: String

    package init(title: String, bases: [String], moneySource: String) {
        (self.title, self.bases, self.moneySource) = (title, bases, moneySource)
    }
}

extension Office {
    package func editDecision(_ id: ID<Decision>, to form: DecisionForm, at revision: Revision, by persona: Persona)
        async throws
    {
        try await step(id, .edit, at: revision, by: persona) { try edited($0, to: form) }
    }

    /// Lays a draft before the Chairman; refused while somebody in it is on hold.
    package func presentDecision(_ id: ID<Decision>, at revision: Revision, by persona: Persona) async throws {
        try await requireNobodyOnHold(try await decision(id, for: .present, at: revision, by: persona))
        try await step(id, .present, at: revision, by: persona) { try $0.presented(at: now) }
    }

    /// Saves what was typed and lays it before the Chairman: both or nothing.
    package func presentDecision(
        _ id: ID<Decision>, saving form: DecisionForm, at revision: Revision, by persona: Persona
    ) async throws {
        let draft = try await decision(id, for: .present, at: revision, by: persona)
        try await requireNobodyOnHold(draft)
        let saved = try edited(draft, to: form)
        let next = try saved.presented(at: now)
        try await commit(
            Change(
                [.changeDecision(saved), .changeDecision(next)],
                entries: [
                    entry(of: .edit, leadingTo: saved, by: persona), entry(of: .present, leadingTo: next, by: persona),
                ]
            ))
    }

    /// Who drafted it takes it back before the Chairman signs.
    package func withdrawDecision(_ id: ID<Decision>, at revision: Revision, by persona: Persona) async throws {
        try await step(id, .withdraw, at: revision, by: persona) { try $0.withdrawn(by: persona.account, at: now) }
    }

    /// The Chairman sends it back to be changed; the clerk reads the reason.
    package func sendBackDecision(
        _ id: ID<Decision>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try await step(id, .sendBack, at: revision, by: persona, ["reason": .string(reason)]) {
            try $0.sentBack(because: reason, at: now)
        }
    }

    package func discardDecision(_ id: ID<Decision>, at revision: Revision, by persona: Persona) async throws {
        try await step(id, .discard, at: revision, by: persona) { try $0.discarded(at: now) }
    }

    private func requireNobodyOnHold(_ draft: Decision) async throws {
        guard draft.kind == .award, draft.status == .draft else { return }
        let named = try await store.nominations(Set(draft.items.map(\.nomination)), agency: draft.agency)
        let onHold = try await onHold(named)
        if onHold.isEmpty { return }
        let names = draft.items.filter { onHold.contains($0.nomination) }.map(\.name)
        throw Refusal(.itemOnHold, ["names": names.joined(separator: ", ")])
    }

    private func edited(_ decision: Decision, to form: DecisionForm) throws -> Decision {
        try decision.edited(title: form.title, bases: form.bases, moneySource: form.moneySource, at: now)
    }
}
