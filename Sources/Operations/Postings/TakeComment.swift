package import Domain

package struct CommentForm: Sendable {
    package var nomination: ID<Nomination>?
    package var sender: String
    package var contact: String
    package var content: String

    package init(nomination: ID<Nomination>?, sender: String, contact: String, content: String) {
        (self.nomination, self.sender, self.contact, self.content) = (nomination, sender, contact, content)
    }
}

extension Office {
    /// Anybody says something of a posting that stands. Counted against the limits of this `origin` (10) and of the
    /// posting (300) in a quarter of an hour; kept for the office to look at, with nothing public before.
    package func takeComment(_ form: CommentForm, on id: ID<Posting>, origin: String) async throws {
        let book = try await readOpenPosting(id)
        let posting = book.posting
        if let nomination = form.nomination, !book.lines.contains(where: { $0.nomination == nomination }) {
            throw Refusal(.choiceUnknown, field: "nomination")
        }
        let comment = PostingComment(
            id: newID(), agency: posting.agency, posting: id, nomination: form.nomination, sender: form.sender,
            contact: form.contact, content: form.content, received: now)
        try Refusal.raise(comment.defects)
        try await countComment(from: origin, on: id)
        let entry = JournalDraft(
            agency: posting.agency, at: now, actor: "system", act: "occasion.comment",
            subject: Subject.occasion(posting.occasion),
            body: .object(["comment": .string(comment.id.text), "posting": .string(id.text)]),
            personal: ["sender": comment.sender, "contact": comment.contact, "content": comment.content])
        try await AgencyScope.only(posting.agency).around {
            try await commit(Change([.addComment(comment)], entries: [entry]))
        }
    }

    /// The clerk lets a comment be seen, keeps it beside the dossier only, or puts it aside with a reason. Not on a
    /// dossier of the own hand.
    package func ruleComment(
        _ id: ID<PostingComment>, _ status: CommentStatus?, because reason: String, at revision: Revision,
        by persona: Persona
    ) async throws {
        let comment = try await comment(id, for: .rule, at: revision, by: persona)
        guard let status else { throw Refusal(.choiceMissing, field: "status") }
        let next = try comment.ruled(status, because: reason, by: persona.account, at: now)
        try await commit(next, "occasion.comment-rule", by: persona)
    }

    package func answerComment(
        _ id: ID<PostingComment>, _ text: String, at revision: Revision, by persona: Persona
    ) async throws {
        let comment = try await comment(id, for: .answer, at: revision, by: persona)
        let next = try comment.answered(text, by: persona.account, at: now)
        try await commit(next, "occasion.comment-answer", by: persona)
    }

    /// A comment as its page shows it.
    package func readComment(_ id: ID<PostingComment>, by persona: Persona) async throws -> PostingComment {
        try Refusal.raise(persona.refusals(of: PostingAct.read, agency: persona.agency))
        guard let comment = try await store.comment(id, agency: persona.agency) else { throw Refusal(.notFound) }
        return comment
    }

    private func comment(
        _ id: ID<PostingComment>, for act: PostingAct, at revision: Revision, by persona: Persona
    ) async throws -> PostingComment {
        try Refusal.raise(persona.refusals(of: act, agency: persona.agency))
        let comment = try await readComment(id, by: persona)
        if let nomination = comment.nomination,
            let dossier = try await store.nomination(nomination, agency: persona.agency),
            dossier.isOwn(of: persona.account)
        {
            throw Refusal(.ownSubmission, ["number": dossier.number ?? ""])
        }
        if comment.revision != revision { throw Refusal(.changedMeanwhile) }
        return comment
    }

    private func commit(_ comment: PostingComment, _ act: String, by persona: Persona) async throws {
        guard let posting = try await store.posting(comment.posting, agency: comment.agency) else {
            throw Refusal(.notFound)
        }
        var personal = ["reason": comment.ruling?.reason ?? ""]
        personal["answer"] = comment.answer?.text
        let entry = entry(
            act, on: Subject.occasion(posting.occasion), by: persona,
            ["comment": .string(comment.id.text), "status": .string(comment.status.rawValue)], personal: personal)
        try await commit(Change([.changeComment(comment)], entries: [entry]))
    }

    private func countComment(from origin: String, on posting: ID<Posting>) async throws {
        // The second keeps the disk, and is far above what citizens write: it must not shut them out for one of them.
        for (key, most) in [("comment:" + origin, 10), ("posting:" + posting.text, 3_000)] {
            let taken = try await store.countAttempt(key: key, window: attemptWindow)
            if taken > most { throw Refusal(.tooManyComments, ["minutes": minutesLeft(of: attemptWindow)]) }
        }
    }
}
