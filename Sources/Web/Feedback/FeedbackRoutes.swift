import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let feedbackRoutes: [Route] = [
        .get("\(PublicationPath.agencies)/{agency}/feedback", .anybody, handler: { try await showPublicFeedback($0) }),
        .post("\(PublicationPath.agencies)/{agency}/feedback", .anybody, handler: takeFeedback),
        .get(FeedbackPath.list, handler: { try await listFeedback($0) }),
        .post(FeedbackPath.list, once: true, handler: enterFeedback),
        .get("\(FeedbackPath.list)/{id}", handler: { try await showFeedback($0) }),
        .post("\(FeedbackPath.list)/{id}/ruling", handler: ruleFeedback),
        .post("\(FeedbackPath.list)/{id}/answer", handler: answerFeedback),
    ]

    private static func showPublicFeedback(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let agency = try await publicAgency(visit)
        let page = PublicFeedbackPage(
            agency: agency, shown: try await visit.office.listPublicFeedback(of: agency.id),
            isThanked: visit.query["sent"] == "1", typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .publication, errors: errors, page.html(in: visit.language))
    }

    private static func takeFeedback(_ visit: Visit) async throws -> Answer {
        let agency = try await publicAgency(visit)
        do {
            try await visit.office.takeFeedback(feedbackForm(visit), to: agency.id, origin: visit.origin)
            return .see("\(FeedbackPath.open(agency))?sent=1")
        } catch let refusal as Refusal {
            return try await showPublicFeedback(visit, errors: refusal.reasons)
        }
    }

    private static func feedbackForm(_ visit: Visit) throws -> FeedbackForm {
        var reader = FormReader(visit.form)
        let form = FeedbackForm(
            from: reader.choice("from"), sender: reader.line("sender"), contact: reader.line("contact"),
            content: reader.text("content", most: Feedback.longest))
        try reader.finish()
        return form
    }

    private static func listFeedback(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let may = { (act: FeedbackAct) in persona.refusals(of: act, agency: persona.agency).isEmpty }
        let page = FeedbackListPage(
            try await visit.office.listFeedback(by: persona), today: visit.office.now.day,
            showsSenders: may(.readSenders), canEnter: may(.enter), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .feedback, errors: errors, page.html(in: visit.language))
    }

    /// Without senders and contacts: a file travels further than a page.
    static func exportFeedback(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let all = try await visit.office.listFeedback(by: visit.persona)
        var file = OutTable(
            say(.feedbackTitle),
            [
                .feedbackReceived, .feedbackFrom, .feedbackContent, .feedbackStatus, .feedbackDue, .feedbackAnswer,
            ].map { say($0) }, widths: [14, 26, 60, 20, 14, 60])
        for one in all {
            file.add([
                .day(one.received.day), .text(say(one.from.phrase)), .text(one.content), .text(say(one.status.phrase)),
                one.due.map { .day($0) } ?? .text(""), .text(one.answer?.text ?? ""),
            ])
        }
        return ExportedList(table: file, name: "y-kien-ve-phong-trao", isWhole: all.count < 500)
    }

    private static func enterFeedback(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: FeedbackAct.enter, agency: persona.agency))
        do {
            let feedback = try await visit.office.enterFeedback(feedbackForm(visit), by: persona)
            return .see(FeedbackPath.detail(feedback.id), .added)
        } catch let refusal as Refusal {
            return try await listFeedback(visit, errors: refusal.reasons)
        }
    }

    private static func showFeedback(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let feedback = try await visit.office.readFeedback(visit.id(), by: persona)
        var acts = Set(FeedbackAct.allCases.filter { persona.refusals(of: $0, agency: feedback.agency).isEmpty })
        if feedback.enteredBy == persona.account { acts.remove(.answer) }
        let page = FeedbackPage(
            feedback, today: visit.office.now.day, acts: acts, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .feedback, errors: errors, page.html(in: visit.language))
    }

    private static func ruleFeedback(_ visit: Visit) async throws -> Answer {
        let id = try await openFeedback(visit, for: .rule)
        do {
            var reader = FormReader(visit.form)
            let (status, due) = (reader.choice("status", of: CommentStatus.self), reader.day("due"))
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.ruleFeedback(
                id, status, due: due, because: reason, at: visit.revision, by: visit.persona)
            return .see(FeedbackPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showFeedback(visit, errors: refusal.reasons)
        }
    }

    private static func answerFeedback(_ visit: Visit) async throws -> Answer {
        let id = try await openFeedback(visit, for: .answer)
        do {
            var reader = FormReader(visit.form)
            let text = reader.text("answer", most: 2_000)
            try reader.finish()
            try await visit.office.answerFeedback(id, text, at: visit.revision, by: visit.persona)
            return .see(FeedbackPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showFeedback(visit, errors: refusal.reasons)
        }
    }

    private static func openFeedback(_ visit: Visit, for act: FeedbackAct) async throws -> ID<Feedback> {
        let known = try await visit.office.readFeedback(visit.id(), by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: act, agency: known.agency))
        return known.id
    }
}
