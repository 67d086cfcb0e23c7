package import Domain

/// What an authority was asked about an enterprise, and what it answered.
package struct ConfirmationForm: Sendable {
    package var authority: String
    package var request: String
    package var requested: Day?
    package var reply: String
    package var replied: Day?
    package var status: ConfirmationStatus?
    package var remark: String

    package init(
        authority: String, request: String, requested: Day?, reply: String = "", replied: Day? = nil,
        status: ConfirmationStatus?, remark: String = ""
    ) {
        (self.authority, self.request, self.requested) = (authority, request, requested)
        (self.reply, self.replied, self.status, self.remark) = (reply, replied, status, remark)
    }
}

extension Office {
    /// Keeps what one authority says of an enterprise put forward; said again, it takes the place of what was said.
    /// - Parameter revision: of what was said before; `nil` for the first time.
    package func recordConfirmation(
        of id: ID<Nomination>, _ form: ConfirmationForm, at revision: Revision?, by persona: Persona
    ) async throws {
        let nomination = try await nomination(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.confirm, on: nomination))
        guard nomination.kind == .enterprise else { throw Refusal(.confirmationNotEnterprise) }
        let earlier = try await store.confirmations(of: [id], agency: nomination.agency).first {
            $0.authority == form.authority
        }
        if earlier?.revision != revision { throw Refusal(.changedMeanwhile) }
        let book = try await lawBook(of: nomination.agency)
        if earlier == nil && !authorities(nomination, book).contains(form.authority) {
            throw Refusal(.confirmationUnknown, field: "authority")
        }
        let confirmation = try confirmation(of: nomination, form, after: earlier, by: persona)
        let entry = entry(
            "nomination.confirmation", on: Subject.nomination(id), by: persona, confirmation.told,
            personal: confirmation.toldWords)
        let write: Write = earlier == nil ? .addConfirmation(confirmation) : .changeConfirmation(confirmation)
        try await commit(Change([write], entries: [entry]))
    }

    private func confirmation(
        of nomination: Nomination, _ form: ConfirmationForm, after earlier: AuthorityAnswer?, by persona: Persona
    ) throws -> AuthorityAnswer {
        var reasons: [Reason] = []
        if form.status == nil { reasons.append(Reason(.choiceMissing, field: "status")) }
        if form.requested == nil { reasons.append(Reason(.missingDay, field: "requested")) }
        let answered = !form.reply.isEmpty || form.replied != nil
        if answered && form.replied == nil { reasons.append(Reason(.missingDay, field: "replied")) }
        let confirmation = AuthorityAnswer(
            id: earlier?.id ?? newID(), agency: nomination.agency, nomination: nomination.id,
            authority: form.authority, request: LetterMark(number: form.request, day: form.requested ?? now.day),
            reply: answered ? LetterMark(number: form.reply, day: form.replied ?? now.day) : nil,
            status: form.status ?? (answered ? .enough : .asked), remark: form.remark, enteredBy: persona.account,
            changed: now, revision: earlier?.revision.next ?? .first)
        try Refusal.raise(reasons + confirmation.defects(on: now.day))
        return confirmation
    }
}
