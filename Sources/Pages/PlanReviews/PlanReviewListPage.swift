package import Domain
package import Wording

/// The papers that were uploaded, with who, when and where each stands.
package struct PlanReviewListPage: Sendable {
    private let reviews: [PlanReview]
    private let csrf: String

    package init(reviews: [PlanReview], csrf: String) { (self.reviews, self.csrf) = (reviews, csrf) }

    package let title: Phrase = .reviewsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.movementTitle), MovementPath.plan)], here: say(title), in: say)
        let upload = Button(say(.reviewUpload), .primary, to: MovementPath.upload)
        return """
            \(PageHead(say(title), subtitle: say(.reviewsHint), breadcrumb: crumbs, aside: upload.html))
            \(Panel(html: "\(table(say))"))
            """
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.reviewsPaper)), .init(say(.reviewsUploaded)), .init(say(.reviewsChanged)),
                .init(say(.reviewsStatus)), .init(say(.reviewsAct)),
            ], rows: reviews.map { row($0, say) },
            empty: EmptyState(say(.reviewsEmpty), hint: say(.reviewsEmptyHint)))
    }

    private func row(_ review: PlanReview, _ say: Language) -> [HTML] {
        let uploaded = say(
            .reviewBy, ["when": review.paper.uploaded.words(in: say), "who": review.paper.uploader])
        return [
            "\(TextLink(review.paper.name, to: PlanReviewPath.review(review.id)))", "\(uploaded)",
            "\(review.changed.words(in: say))", "\(PlanReviewTag(review.status, say))", act(review, say),
        ]
    }

    private func act(_ review: PlanReview, _ say: Language) -> HTML {
        switch review.status {
        case .draft: button(.discard, .reviewDiscard, review, say)
        case .discarded: button(.restoring, .reviewRestore, review, say)
        case .launched: "\(TextLink(say(.reviewOriginal), to: PlanReviewPath.page(.original, of: review.id)))"
        }
    }

    /// Discarding can be undone in the same place, so it asks nothing first.
    private func button(
        _ page: PlanReviewPath.Page, _ label: Phrase, _ review: PlanReview, _ say: Language
    ) -> HTML {
        let button = Button(say(label), .quiet, context: review.paper.name)
        return Form(action: PlanReviewPath.page(page, of: review.id), csrf: csrf, "\(button)").html
    }
}

/// Where a review stands, in words.
struct PlanReviewTag: HTMLPart {
    private let status: PlanReviewStatus
    private let say: Language

    init(_ status: PlanReviewStatus, _ say: Language) { (self.status, self.say) = (status, say) }

    var html: HTML {
        let tone: StatusTag.Tone =
            switch status {
            case .draft: .waiting
            case .launched: .ok
            case .discarded: .neutral
            }
        return StatusTag(say(status.phrase), tone).html
    }
}
