package import Domain

package protocol PetitionStore: Sendable {
    /// Of one unit or of all; what waits for an answer first, by its due day, then the newest.
    func petitions(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Petition]
    func petition(_ id: ID<Petition>, agency: ID<Agency>) async throws -> Petition?
    /// Those that wait for an answer, by their due day; at most 500.
    func openPetitions(of agency: ID<Agency>) async throws -> [Petition]
}

package struct PetitionForm: Sendable {
    package var occasion: ID<Occasion>?
    package var unit: ID<OrgUnit>?
    package var nomination: ID<Nomination>?
    package var sender: String
    package var content: String
    package var received: Day?
    package var due: Day?

    package init(
        occasion: ID<Occasion>?, unit: ID<OrgUnit>?, nomination: ID<Nomination>?, sender: String, content: String,
        received: Day?, due: Day?
    ) {
        (self.occasion, self.unit, self.nomination) = (occasion, unit, nomination)
        (self.sender, self.content, self.received, self.due) = (sender, content, received, due)
    }
}

extension Office {
    /// Of the clerk, what came on paper: from whom, when, and to be answered by which day. Of a unit its own, received today
    /// from the unit; the day to answer by is the office's to set.
    @discardableResult
    package func sendPetition(_ typed: PetitionForm, by persona: Persona) async throws -> Petition {
        let isOffice = persona.holds(.clerk)
        let unit = isOffice ? typed.unit : persona.unit
        var form = typed
        try Refusal.raise(persona.refusals(of: PetitionAct.send, agency: persona.agency, unit: unit))
        var reasons: [Reason] = []
        if form.occasion == nil { reasons.append(Reason(.choiceMissing, field: "occasion")) }
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if isOffice && form.due == nil { reasons.append(Reason(.missingDay, field: "due")) }
        guard reasons.isEmpty, let occasion = form.occasion, let unit else { throw Refusal(reasons) }
        guard try await store.occasion(occasion, agency: persona.agency) != nil else {
            throw Refusal(.choiceUnknown, field: "occasion")
        }
        guard let own = try await store.units(of: persona.agency).first(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        if !isOffice { (form.sender, form.received, form.due) = (own.name, now.day, nil) }
        if let id = form.nomination {
            let known = try await store.nomination(id, agency: persona.agency)
            guard known?.unit == unit, known?.occasion == occasion else {
                throw Refusal(.choiceUnknown, field: "nomination")
            }
        }
        let petition = Petition(
            id: newID(), agency: persona.agency, occasion: occasion, unit: unit, nomination: form.nomination,
            sender: form.sender, content: form.content, received: form.received ?? now.day, due: form.due,
            enteredBy: persona.account, entered: now)
        try Refusal.raise(petition.defects(on: now.day))
        try await commit(
            Change([.addPetition(petition)], entries: [entry("occasion.petition", of: petition, by: persona)]))
        return petition
    }

    package func answerPetition(
        _ id: ID<Petition>, _ text: String, document: String, at revision: Revision, by persona: Persona
    ) async throws {
        let petition = try await readPetition(id, by: persona)
        try Refusal.raise(persona.refusals(of: PetitionAct.answer, agency: petition.agency, unit: petition.unit))
        if petition.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try petition.answered(text, document: document, by: persona.account, at: now)
        try await commit(
            Change([.changePetition(next)], entries: [entry("occasion.petition-answer", of: next, by: persona)]))
    }

    package func correctPetition(
        _ id: ID<Petition>, _ correction: PetitionCorrection, at revision: Revision, by persona: Persona
    ) async throws {
        let petition = try await readPetition(id, by: persona)
        try Refusal.raise(persona.refusals(of: PetitionAct.correct, agency: petition.agency, unit: petition.unit))
        if petition.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try petition.corrected(correction, on: now.day)
        // What a unit sent from its own log-in came when it came, from whom it came.
        if (next.sender, next.received) != (petition.sender, petition.received),
            let sender = try await store.account(petition.enteredBy), sender.unit == petition.unit,
            sender.roles.contains(.unitRepresentative)
        {
            throw Refusal(.petitionSentByUnit)
        }
        let entry = entry("occasion.petition-correct", of: next, because: correction.reason, by: persona)
        try await commit(Change([.changePetition(next)], entries: [entry]))
    }

    package func withdrawPetition(_ id: ID<Petition>, at revision: Revision, by persona: Persona) async throws {
        let petition = try await readPetition(id, by: persona)
        try Refusal.raise(persona.refusals(of: PetitionAct.withdraw, on: petition))
        if petition.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try petition.withdrawn()
        try await commit(
            Change([.changePetition(next)], entries: [entry("occasion.petition-withdraw", of: next, by: persona)]))
    }

    package func readPetition(_ id: ID<Petition>, by persona: Persona) async throws -> Petition {
        guard let petition = try await store.petition(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: PetitionAct.read, agency: petition.agency, unit: petition.unit))
        return petition
    }

    package func listPetitions(by persona: Persona) async throws -> [Petition] {
        let isUnit = !persona.holds(anyOf: [.clerk, .councilSecretary, .chairman, .inspector, .auditor])
        try Refusal.raise(persona.refusals(of: PetitionAct.read, agency: persona.agency, unit: persona.unit))
        return try await store.petitions(of: persona.agency, unit: isUnit ? persona.unit : nil)
    }

    /// Names and texts are personal: they enter the journal as digests.
    private func entry(
        _ act: String, of petition: Petition, because reason: String? = nil, by persona: Persona
    ) -> JournalDraft {
        var told = petition.told
        if let reason { told["reason"] = .string(reason) }
        return entry(
            act, on: Subject.occasion(petition.occasion), by: persona, told, personal: petition.toldWords)
    }
}
