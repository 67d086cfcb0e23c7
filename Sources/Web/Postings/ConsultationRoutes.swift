import Domain
import Operations
import Pages

extension Site {
    /// What anybody may read and say of posted dossiers, without logging in.
    static let consultationRoutes: [Route] = [
        .get(PostingPath.open, .anybody, handler: listConsultations),
        .get("\(PostingPath.open)/{id}", .anybody, handler: { try await showConsultation($0) }),
        .post("\(PostingPath.open)/{id}/comments", .anybody, handler: takeComment),
    ]

    private static func listConsultations(_ visit: Visit) async throws -> Answer {
        let all = try await visit.office.listOpenPostings()
        let page = ConsultationsPage(rows: all.map { ($0.posting, $0.occasion, $0.agency) })
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }

    private static func showConsultation(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let book = try await visit.office.readOpenPosting(visit.id())
        let page = ConsultationPage(
            posting: book.posting, occasion: book.occasion.name,
            agency: try await visit.site.agencyName(book.posting.agency), rows: book.lines.map(PostingRow.init),
            comments: book.comments, isThanked: visit.query["sent"] == "1", typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(
            book.occasion.name, current: .publication, errors: errors, page.html(in: visit.language))
    }

    private static func takeComment(_ visit: Visit) async throws -> Answer {
        let id: ID<Posting> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let form = CommentForm(
                nomination: reader.id("nomination"), sender: reader.line("sender"), contact: reader.line("contact"),
                content: reader.text("content", most: PostingComment.longest))
            try reader.finish()
            try await visit.office.takeComment(form, on: id, origin: visit.origin)
            return .see("\(PostingPath.open(id))?sent=1")
        } catch let refusal as Refusal {
            return try await showConsultation(visit, errors: refusal.reasons)
        }
    }
}
