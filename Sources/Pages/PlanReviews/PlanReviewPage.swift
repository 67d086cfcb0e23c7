package import Domain
package import Wording

/// A paper beside what was understood of it: every value leads to its line, every line to its values.
package struct PlanReviewPage: Sendable {
    private let review: PlanReview
    private let sheet: ReviewSheet
    private let text: ReviewText
    private let from: Int
    private let remark: Phrase?
    private let only: (part: PlanPart, from: Int)?
    private let csrf: String

    /// - Parameters:
    ///   - from: a line of the piece of the paper to show.
    ///   - remark: about the paper as a whole.
    ///   - only: one part from one entry on, of a plan with very many.
    package init(
        review: PlanReview, sheet: ReviewSheet, lines: [Substring], from: Int = 1, remark: Phrase? = nil,
        only: (part: PlanPart, from: Int)? = nil, csrf: String
    ) {
        (self.review, self.sheet, self.text, self.from) = (review, sheet, ReviewText(lines), from)
        (self.remark, self.only, self.csrf) = (remark, only, csrf)
    }

    package let title: Phrase = .reviewTitle

    package func html(in say: Language) -> HTML {
        let piece = text.piece(of: from)
        let view = ReviewView(review: review, sheet: sheet, text: text, piece: piece, in: say)
        let source = ReviewSourcePane(review: review.id, text: text, piece: piece, sheet: sheet, say: say)
        return """
            \(head(say))\(remark.map { Notice(say($0), .info, in: say).html })\(state(view))
            <nav class="review-jump" aria-label="\(say(.reviewJump))">\
            <a href="#\(ReviewAnchor.source)">\(say(.reviewSource))</a>\
            <a href="#\(ReviewAnchor.understood)">\(say(.reviewUnderstood))</a></nav>
            <div class="review">\(source)\(ReviewUnderstandingPane(view: view, only: only))</div>
            \(if: view.canEdit, ReviewForm.html(review, csrf, from: text.first(ofPiece: piece)))
            """
    }

    private func head(_ say: Language) -> HTML {
        let steps = [
            Breadcrumb.Step(say(.movementTitle), MovementPath.plan),
            Breadcrumb.Step(say(.reviewsTitle), PlanReviewPath.list),
        ]
        let subtitle = say(
            .reviewSubtitle,
            [
                "name": review.paper.name, "kind": say(review.paper.kind.phrase), "who": review.paper.uploader,
                "when": review.paper.uploaded.words(in: say),
            ])
        let crumbs = Breadcrumb(steps, here: review.paper.name, in: say)
        let tag = PlanReviewTag(review.status, say)
        return PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs, aside: tag.html).html
    }

    private func state(_ view: ReviewView) -> HTML {
        let say = view.say
        let open = sheet.obstacles.count
        let words = open == 0 ? say(.reviewNoOpenPoints) : say(.reviewOpenPoints, ["count": "\(open)"])
        let launch = Button(
            say(.reviewToLaunch), open == 0 ? .primary : .quiet, to: PlanReviewPath.page(.launch, of: review.id))
        return Panel(
            html: """
                <p>\(counts(say))</p><p class="soft">\(say(.reviewHowTo))</p>\
                \(if: view.canEdit, "<div class=\"buttons\"><strong>\(words)</strong> \(launch)</div>")\
                \(if: !view.canEdit, "<p>\(say(.reviewClosed))</p>")\
                <p class="soft">\(TextLink(say(.reviewOriginal), to: PlanReviewPath.page(.original, of: review.id))) · \
                \(TextLink(say(.reviewDraftFile), to: PlanReviewPath.page(.file, of: review.id)))</p>
                """
        ).html
    }

    private func counts(_ say: Language) -> String {
        let fields = sheet.parts.filter { $0.part != .findings }.flatMap(\.entries).filter { $0.removed == nil }
            .flatMap(\.fields)
        let count = { (standings: Set<ReviewStanding>) in "\(fields.count { standings.contains($0.standing) })" }
        return say(
            .reviewCounts,
            [
                "sure": count([.sure]), "unsure": count([.unsure]), "absent": count([.absent]),
                "settled": count([.accepted, .changed]),
            ])
    }
}
