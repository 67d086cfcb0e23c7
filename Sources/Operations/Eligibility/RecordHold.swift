package import Domain

/// What a clerk writes of a matter under examination.
package struct HoldForm: Sendable {
    package var ground: HoldGround?
    package var document: String
    package var opened: Day?
    /// Only this nomination of the participant; `nil` for all.
    package var nomination: ID<Nomination>?

    package init(ground: HoldGround?, document: String, opened: Day?, nomination: ID<Nomination>?) {
        (self.ground, self.document, self.opened, self.nomination) = (ground, document, opened, nomination)
    }
}

/// How a matter ended.
package struct HoldClosingForm: Sendable {
    package var outcome: HoldOutcome?
    package var day: Day?
    package var document: String

    package init(outcome: HoldOutcome?, day: Day?, document: String) {
        (self.outcome, self.day, self.document) = (outcome, day, document)
    }
}

extension Office {
    /// Records that a participant's award waits (law.md P7). The dossier goes on; the decision does not.
    @discardableResult
    package func openHold(of id: ID<Participant>, _ form: HoldForm, by persona: Persona) async throws -> Hold {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.hold, agency: participant.agency))
        if let nomination = form.nomination {
            let known = try await store.nomination(nomination, agency: participant.agency)
            guard known?.participant == id else { throw Refusal(.choiceUnknown, field: "nomination") }
        }
        let hold = Hold(
            id: newID(), agency: participant.agency, participant: id, nomination: form.nomination,
            ground: form.ground ?? .inspection, document: form.document, opened: form.opened ?? now.day,
            enteredBy: persona.account, entered: now)
        var reasons = hold.defects(on: now.day)
        if form.ground == nil { reasons.append(Reason(.choiceMissing, field: "ground")) }
        if form.opened == nil { reasons.append(Reason(.missingDay, field: "opened")) }
        try Refusal.raise(reasons)
        try await commit(Change([.addHold(hold)], entries: [entry("participant.hold", of: hold, by: persona)]))
        return hold
    }

    /// The matter is over: what came of it is kept, and the award may go on.
    package func closeHold(
        _ id: ID<Hold>, _ form: HoldClosingForm, at revision: Revision, by persona: Persona
    ) async throws {
        let (hold, _) = try await readHold(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.close, agency: hold.agency))
        if let own = try await ownNomination(hold, persona) {
            throw Refusal(.ownSubmission, ["number": own.number ?? ""])
        }
        if hold.revision != revision { throw Refusal(.changedMeanwhile) }
        let closing = HoldClosing(
            outcome: form.outcome ?? .cleared, day: form.day ?? now.day, document: form.document, by: persona.account,
            at: now)
        var reasons: [Reason] = []
        if form.outcome == nil { reasons.append(Reason(.choiceMissing, field: "outcome")) }
        if form.day == nil { reasons.append(Reason(.missingDay, field: "closed")) }
        if !reasons.isEmpty { throw Refusal(reasons + hold.defects(of: closing, on: now.day)) }
        let next = try hold.closed(closing, on: now.day)
        try await commit(
            Change([.closeHold(next)], entries: [entry("participant.hold-close", of: next, by: persona)]))
    }

    package func readHold(_ id: ID<Hold>, by persona: Persona) async throws -> (hold: Hold, participant: Participant) {
        guard let hold = try await store.hold(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: EligibilityAct.readHolds, agency: hold.agency))
        return (hold, try await participant(hold.participant, by: persona))
    }

    /// Nobody clears the way of what they submitted themselves.
    private func ownNomination(_ hold: Hold, _ persona: Persona) async throws -> Nomination? {
        try await store.nominations(of: hold.participant, agency: hold.agency).first { nomination in
            hold.binds(nomination) && nomination.isOwn(of: persona.account)
                && !NominationStatus.ended.contains(nomination.status)
        }
    }

    /// Papers may name persons: they enter as digests.
    private func entry(_ act: String, of hold: Hold, by persona: Persona) -> JournalDraft {
        entry(act, on: Subject.participant(hold.participant), by: persona, hold.told, personal: hold.toldWords)
    }
}
