import Domain
import Operations
import Pages

extension Site {
    /// The office's side of public posting.
    static let postingRoutes: [Route] =
        [
            .get(PostingPath.list, handler: listPostings),
            .get(PostingPath.new, handler: { try await showNewPosting($0) }),
            .post(PostingPath.list, handler: post),
            .get("\(PostingPath.list)/{id}", handler: { try await showPosting($0) }),
            .post("\(PostingPath.list)/{id}/taking-down", handler: takeDown),
            .get("\(PostingPath.comments)/{id}", handler: { try await showComment($0) }),
            .post("\(PostingPath.comments)/{id}/ruling", handler: ruleComment),
            .post("\(PostingPath.comments)/{id}/answer", handler: answerComment),
        ] + consultationRoutes

    private static func listPostings(_ visit: Visit) async throws -> Answer {
        let all = try await visit.office.listPostings(by: visit.persona)
        var page = PostingsPage(rows: all.map { ($0.posting, $0.occasion) }, today: visit.office.now.day)
        let persona = try visit.persona
        page.canReadFeedback = persona.refusals(of: FeedbackAct.read, agency: persona.agency).isEmpty
        return try await visit.page(page.title, current: .postings, page.html(in: visit.language))
    }

    private static func showNewPosting(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: PostingAct.post, agency: persona.agency))
        let asked = visit.form.has("occasion") ? visit.form["occasion"] : visit.query["occasion"]
        guard let id = ID<Occasion>(asked) else { throw Refusal(.notFound) }
        let occasion = try await visit.office.readOccasion(id, by: persona)
        let lines = try await visit.office.postableLines(of: occasion, by: persona)
        let page = PostingNewPage(
            occasion: occasion, rows: lines.map(PostingRow.init), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func post(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let (occasion, last) = (reader.id("occasion", of: Occasion.self), reader.day("last"))
            try reader.finish()
            guard let occasion else { throw Refusal(.notFound) }
            let posting = try await visit.office.postDossiers(
                of: occasion, choosing: Set(reader.ids("dossiers")), until: last, by: visit.persona)
            return .see(PostingPath.detail(posting.id), .published)
        } catch let refusal as Refusal {
            return try await showNewPosting(visit, errors: refusal.reasons)
        }
    }

    private static func showPosting(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readPosting(visit.id(), by: persona)
        let page = PostingPage(
            posting: book.posting, occasion: book.occasion, rows: book.lines.map(PostingRow.init),
            comments: book.comments, today: visit.office.now.day,
            canTakeDown: persona.refusals(of: PostingAct.takeDown, agency: persona.agency).isEmpty,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .postings, errors: errors, page.html(in: visit.language))
    }

    private static func takeDown(_ visit: Visit) async throws -> Answer {
        let id: ID<Posting> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.takeDownPosting(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(PostingPath.detail(id), .takenBack)
        } catch let refusal as Refusal {
            return try await showPosting(visit, errors: refusal.reasons)
        }
    }

    private static func showComment(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let comment = try await visit.office.readComment(visit.id(), by: persona)
        let book = try await visit.office.readPosting(comment.posting, by: persona)
        let may = { (act: PostingAct) in persona.refusals(of: act, agency: comment.agency).isEmpty }
        let page = CommentPage(
            comment: comment, about: book.lines.first { $0.nomination == comment.nomination }?.name,
            showsSender: may(.readSenders), canAct: may(.rule), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .postings, errors: errors, page.html(in: visit.language))
    }

    private static func ruleComment(_ visit: Visit) async throws -> Answer {
        let id: ID<PostingComment> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let (status, reason) = (reader.choice("status", of: CommentStatus.self), reader.line("reason", most: 500))
            try reader.finish()
            try await visit.office.ruleComment(
                id, status, because: reason, at: visit.revision, by: visit.persona)
            return .see(PostingPath.comment(id), .saved)
        } catch let refusal as Refusal {
            return try await showComment(visit, errors: refusal.reasons)
        }
    }

    private static func answerComment(_ visit: Visit) async throws -> Answer {
        let id: ID<PostingComment> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let text = reader.text("answer", most: 2_000)
            try reader.finish()
            try await visit.office.answerComment(id, text, at: visit.revision, by: visit.persona)
            return .see(PostingPath.comment(id), .saved)
        } catch let refusal as Refusal {
            return try await showComment(visit, errors: refusal.reasons)
        }
    }
}

extension PostingRow {
    init(_ line: PostedLine) {
        self.init(
            nomination: line.nomination, name: line.name, unit: line.unit, award: line.award,
            achievements: line.achievements)
    }
}
