package import Domain

package protocol FeedbackStore: Sendable {
    /// What waits first, by its day, then the newest; at most 500.
    func feedback(of agency: ID<Agency>) async throws -> [Feedback]
    func feedback(_ id: ID<Feedback>, agency: ID<Agency>) async throws -> Feedback?
}

package struct FeedbackForm: Sendable {
    package var from: FeedbackSource?
    package var sender: String
    package var contact: String
    package var content: String

    package init(from: FeedbackSource?, sender: String, contact: String, content: String) {
        (self.from, self.sender, self.contact, self.content) = (from, sender, contact, content)
    }
}

extension Office {
    /// Anybody says something to an agency. Counted against the limits of this `origin` (10) and of the agency (3,000) in a
    /// quarter of an hour; kept for the office to look at, with nothing public before.
    package func takeFeedback(_ form: FeedbackForm, to agency: ID<Agency>, origin: String) async throws {
        let feedback = try made(form, for: agency, by: nil)
        for (key, most) in [("feedback:" + origin, 10), ("feedback-of:" + agency.text, 3_000)] {
            let taken = try await store.countAttempt(key: key, window: attemptWindow)
            if taken > most { throw Refusal(.tooManyComments, ["minutes": minutesLeft(of: attemptWindow)]) }
        }
        let told = JournalDraft(
            agency: agency, at: now, actor: "system", act: "feedback.receive", subject: Subject.feedback(feedback.id),
            body: body(feedback), personal: personal(feedback))
        try await AgencyScope.only(agency).around {
            try await commit(Change([.addFeedback(feedback)], entries: [told]))
        }
    }

    /// The clerk types in what came on paper or in a meeting.
    @discardableResult
    package func enterFeedback(_ form: FeedbackForm, by persona: Persona) async throws -> Feedback {
        try Refusal.raise(persona.refusals(of: FeedbackAct.enter, agency: persona.agency))
        let feedback = try made(form, for: persona.agency, by: persona.account)
        try await commit(
            Change([.addFeedback(feedback)], entries: [entry("feedback.receive", of: feedback, by: persona)]))
        return feedback
    }

    private func made(_ form: FeedbackForm, for agency: ID<Agency>, by account: ID<Account>?) throws -> Feedback {
        let feedback = Feedback(
            id: newID(), agency: agency, from: form.from ?? .citizen, sender: form.sender, contact: form.contact,
            content: form.content, received: now, enteredBy: account)
        let gap = form.from == nil ? [Reason(.choiceMissing, field: "from")] : []
        try Refusal.raise(gap + feedback.defects)
        return feedback
    }

    package func ruleFeedback(
        _ id: ID<Feedback>, _ status: CommentStatus?, due: Day?, because reason: String, at revision: Revision,
        by persona: Persona
    ) async throws {
        let feedback = try await feedback(id, for: .rule, at: revision, by: persona)
        let next = try feedback.ruled(
            status ?? .received, due: due, because: reason, by: persona.account, at: now)
        try await commit(
            Change([.changeFeedback(next)], entries: [entry("feedback.rule", of: next, by: persona)]))
    }

    package func answerFeedback(
        _ id: ID<Feedback>, _ text: String, at revision: Revision, by persona: Persona
    ) async throws {
        let feedback = try await feedback(id, for: .answer, at: revision, by: persona)
        let next = try feedback.answered(text, by: persona.account, at: now)
        try await commit(
            Change([.changeFeedback(next)], entries: [entry("feedback.answer", of: next, by: persona)]))
    }

    package func listFeedback(by persona: Persona) async throws -> [Feedback] {
        try Refusal.raise(persona.refusals(of: FeedbackAct.read, agency: persona.agency))
        return try await store.feedback(of: persona.agency)
    }

    package func readFeedback(_ id: ID<Feedback>, by persona: Persona) async throws -> Feedback {
        try await store.feedback(id, agency: persona.agency).found {
            persona.refusals(of: FeedbackAct.read, agency: $0.agency)
        }
    }

    /// Anybody: what the office lets through, the newest first.
    package func listPublicFeedback(of agency: ID<Agency>) async throws -> [PublicFeedback] {
        try await AgencyScope.only(agency).around {
            try await store.feedback(of: agency).sorted { $0.received > $1.received }.compactMap { PublicFeedback($0) }
        }
    }

    private func feedback(
        _ id: ID<Feedback>, for act: FeedbackAct, at revision: Revision, by persona: Persona
    ) async throws -> Feedback {
        let feedback = try await readFeedback(id, by: persona)
        return try feedback.acted(on: revision, unless: persona.refusals(of: act, agency: feedback.agency))
    }

    private func entry(_ act: String, of feedback: Feedback, by persona: Persona) -> JournalDraft {
        JournalDraft(
            agency: persona.agency, at: now, actor: persona.account.text, act: act,
            subject: Subject.feedback(feedback.id), body: body(feedback), personal: personal(feedback))
    }

    private func body(_ feedback: Feedback) -> JSON {
        .object([
            "from": .string(feedback.from.rawValue), "status": .string(feedback.status.rawValue),
            "received": JSON(feedback.received.day), "due": feedback.due.map { JSON($0) } ?? .null,
            "answered": feedback.answer.map { JSON($0.at.day) } ?? .null,
        ])
    }

    private func personal(_ feedback: Feedback) -> [String: String] {
        var told = ["sender": feedback.sender, "contact": feedback.contact, "content": feedback.content]
        told["reason"] = feedback.ruling?.reason
        told["answer"] = feedback.answer?.text
        return told
    }
}
