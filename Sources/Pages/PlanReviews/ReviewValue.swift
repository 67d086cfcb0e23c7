import Domain
import Wording

/// One value of an entry: what was understood, how far it may be trusted, where it stands, and what people did to it.
struct ReviewValue: HTMLPart {
    let part: PlanPart
    let entry: ReviewEntry
    let field: ReviewField
    let view: ReviewView

    private var say: Language { view.say }

    var html: HTML {
        """
        <div class="review-field standing-\(field.standing.rawValue)" \
        id="\(ReviewAnchor.field(part, entry.key, field.key))"><dt>\(PlanField.label(field.key, in: say))</dt><dd>\
        \(if: !field.said.isEmpty, "<span class=\"review-said\">\(field.said)</span> ")\
        \(ReviewStandingTag(field.standing, say))\(line)\(confirm)\(quote)\(history)\
        \(HTML.each(view.problems(part, entry.key, field.key)) { "<p class=\"field-error\">\($0)</p>" })</dd></div>
        """
    }

    private var line: HTML {
        guard field.standing != .made, let number = field.line else { return .empty }
        return
            " <a class=\"review-line\" href=\"\(url: view.address(line: number))\">\(say(.reviewLine, ["line": "\(number)"]))</a>"
    }

    private var confirm: HTML {
        guard view.canEdit, field.standing == .unsure else { return .empty }
        return """
             <button class="button quiet review-small" form="\(ReviewForm.id)" name="place" \
            value="\(part.rawValue)/\(entry.key)/\(field.key)">\(say(.reviewConfirm))\
            <span class="unseen"> \(PlanField.label(field.key, in: say))</span></button>
            """
    }

    /// The words of the paper, where they are not what is shown anyway.
    private var quote: HTML {
        guard let quote = field.quote, field.standing == .unsure || field.standing == .absent, quote != field.said
        else { return .empty }
        let cut = quote.count > 300 ? quote.prefix(299) + "…" : quote[...]
        return "<p class=\"soft review-quote\"><q>\(String(cut))</q></p>"
    }

    private var history: HTML {
        guard let correction = field.correction else { return .empty }
        let values = ["who": correction.by.name, "when": correction.by.at.words(in: say)]
        let words =
            correction.act == .accept
            ? say(.reviewConfirmedBy, values)
            : say(.reviewChangedBy, values.merging(["what": what]) { old, _ in old })
        let isOwn = !correction.place.field.isEmpty
        return """
            <p class="soft">\(words)\(if: view.canEdit && isOwn, "\(ReviewUndo(correction, PlanField.label(field.key, in: say), view))")</p>
            """
    }

    private var what: String {
        field.before.map { say(.reviewWas, ["before": String($0.prefix(200))]) } ?? say(.reviewFilled)
    }
}

/// How far a value may be trusted: the word says it, the colour repeats it.
struct ReviewStandingTag: HTMLPart {
    private let standing: ReviewStanding
    private let say: Language

    init(_ standing: ReviewStanding, _ say: Language) { (self.standing, self.say) = (standing, say) }

    var html: HTML {
        let tone: StatusTag.Tone =
            switch standing {
            case .sure, .made: .neutral
            case .unsure: .warn
            case .absent: .bad
            case .accepted, .changed: .ok
            }
        return StatusTag(say(standing.phrase), tone).html
    }
}

/// The one form behind the buttons of a review page.
enum ReviewForm {
    static let id = "review-acts"

    static func html(_ review: PlanReview, _ csrf: String, from: Int) -> HTML {
        let hidden = [HiddenField("revision", "\(review.revision.number)"), HiddenField("from", "\(from)")]
        return Form(
            action: PlanReviewPath.page(.acceptance, of: review.id), id: id, csrf: csrf, hidden: hidden, ""
        ).html
    }
}

/// The button that takes a correction back.
struct ReviewUndo: HTMLPart {
    private let correction: PlanCorrection
    private let context: String
    private let view: ReviewView

    init(_ correction: PlanCorrection, _ context: String, _ view: ReviewView) {
        (self.correction, self.context, self.view) = (correction, context, view)
    }

    var html: HTML {
        """
         <button class="linklike" form="\(ReviewForm.id)" \
        formaction="\(url: PlanReviewPath.page(.undoing, of: view.review.id))" name="number" \
        value="\(correction.number)">\(view.say(.reviewUndo))<span class="unseen"> \(context)</span></button>
        """
    }
}
