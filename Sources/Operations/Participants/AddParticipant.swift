package import Domain

/// What a clerk or a unit enters for a participant.
package struct ParticipantForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var kind: ParticipantKind
    package var group: String
    package var name: String
    package var detail: String
    package var work: WorkRole?
    package var gender: Gender?

    package init(
        unit: ID<OrgUnit>?, kind: ParticipantKind, group: String, name: String, detail: String = "",
        work: WorkRole? = nil, gender: Gender? = nil
    ) {
        self.unit = unit
        self.kind = kind
        self.group = group
        self.name = name
        self.detail = detail
        self.work = work
        self.gender = gender
    }
}

extension Office {
    package func addParticipant(_ form: ParticipantForm, by persona: Persona) async throws -> Participant {
        try Refusal.raise(persona.refusals(of: ParticipantAct.add, agency: persona.agency, unit: form.unit))
        guard let unit = form.unit else { throw Refusal(.missingUnit, field: "unit") }
        let participant = Participant(
            id: newID(), agency: persona.agency, unit: unit, kind: form.kind, group: form.group, name: form.name,
            detail: form.detail, work: form.work, gender: form.gender)
        try Refusal.raise(try await defects(of: participant))
        try await commit(
            Change(
                [.addParticipant(participant)],
                entries: [entry("participant.add", of: participant, by: persona)]))
        return participant
    }

    /// Saves a changed record; nominations in lists show the new name, issued papers keep the old one.
    package func changeParticipant(
        _ id: ID<Participant>, to form: ParticipantForm, at revision: Revision, by persona: Persona
    ) async throws {
        var next = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: ParticipantAct.change, agency: next.agency, unit: next.unit))
        guard next.revision == revision else { throw Refusal(.changedMeanwhile) }
        if let unit = form.unit, unit != next.unit {
            try Refusal.raise(persona.refusals(of: ParticipantAct.change, agency: next.agency, unit: unit))
            next.unit = unit
        }
        (next.group, next.name, next.detail) = (form.group, form.name, form.detail)
        (next.work, next.gender) = (form.work, form.gender)
        next.revision = revision.next
        try Refusal.raise(try await defects(of: next))
        try await commit(
            Change([.changeParticipant(next)], entries: [entry("participant.change", of: next, by: persona)]))
    }

    /// A participant the persona may read, or *not found*.
    func participant(_ id: ID<Participant>, by persona: Persona) async throws -> Participant {
        guard let participant = try await store.participant(id, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        try Refusal.raise(persona.refusals(of: ParticipantAct.read, agency: participant.agency, unit: participant.unit))
        return participant
    }

    private func defects(of participant: Participant) async throws -> [Reason] {
        let plan = try await plan(of: participant.agency).plan
        let known = try await store.units(of: participant.agency).contains { $0.id == participant.unit }
        return participant.defects(under: plan) + (known ? [] : [Reason(.choiceUnknown, field: "unit")])
    }

    /// Names and posts are personal: they enter the journal as digests.
    func entry(_ act: String, of participant: Participant, by persona: Persona) -> JournalDraft {
        let person = participant.kind == .individual || participant.kind == .household
        var body: [String: JSON] = [
            "kind": .string(participant.kind.rawValue), "unit": .string(participant.unit.text),
            "group": .string(participant.group), "revision": JSON(participant.revision.number),
        ]
        if let work = participant.work { body["work"] = .string(work.rawValue) }
        let values = ["name": participant.name, "detail": participant.detail]
        if !person { for (key, value) in values { body[key] = .string(value) } }
        return entry(
            act, on: Subject.participant(participant.id), by: persona, body, personal: person ? values : [:])
    }
}
