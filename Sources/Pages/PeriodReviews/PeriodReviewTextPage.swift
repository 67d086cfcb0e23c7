package import Domain
package import Wording

/// Writing one section of a review, with the figures it speaks of below.
package struct PeriodReviewTextPage: Sendable {
    private let plan: Plan
    private let occasion: Occasion
    private let facts: PeriodReviewFacts
    private let section: PeriodReviewSection
    private let typed: String
    private let revision: String
    private let csrf: String
    private let errors: FormErrors
    private let meanwhile: String?

    /// - Parameters:
    ///   - revision: of the text the form was made from; empty where there was none.
    ///   - meanwhile: what somebody else kept while this was typed; saving again puts what was typed in its place.
    package init(
        plan: Plan, occasion: Occasion, facts: PeriodReviewFacts, section: PeriodReviewSection, typed: String,
        revision: String, meanwhile: String? = nil, csrf: String, errors: FormErrors
    ) {
        (self.plan, self.occasion, self.facts, self.section) = (plan, occasion, facts, section)
        (self.typed, self.revision, self.csrf, self.errors) = (typed, revision, csrf, errors)
        self.meanwhile = meanwhile
    }

    package var title: Phrase { section.phrase }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.periodReviewsTitle), PeriodReviewPath.list),
                .init(occasion.name, PeriodReviewPath.detail(occasion.id)),
            ], here: say(title), in: say)
        let fields: HTML = """
            \(Field.longText("text", say(.periodReviewTextLabel), value: typed, hint: say(section.hint), error: errors["text"], rows: 14))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: PeriodReviewPath.detail(occasion.id))))
            """
        let form = Form(
            action: PeriodReviewPath.text(occasion.id, section), csrf: csrf,
            hidden: [HiddenField("revision", revision)], fields)
        let other: HTML =
            meanwhile.map { text in
                let said: HTML = """
                    <p class="soft">\(say(.periodReviewMeanwhileHelp))</p>\(HTML.paragraphs(text))
                    """
                return "\(Panel(say(.periodReviewMeanwhile), said))"
            } ?? .empty
        return """
            \(PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs))
            \(ReadingColumn("\(other)\(Panel(html: "\(form)"))"))
            <p class="soft list-line">\(TextLink(say(.gatheredTitle), to: PeriodReviewPath.reports(occasion.id)))</p>
            \(PeriodReviewFigures(plan: plan, facts: facts, say: say))
            """
    }
}
