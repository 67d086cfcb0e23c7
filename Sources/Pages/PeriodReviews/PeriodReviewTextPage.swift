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

    /// - Parameter revision: of the text the form was made from; empty where there was none.
    package init(
        plan: Plan, occasion: Occasion, facts: PeriodReviewFacts, section: PeriodReviewSection, typed: String,
        revision: String, csrf: String, errors: FormErrors
    ) {
        (self.plan, self.occasion, self.facts, self.section) = (plan, occasion, facts, section)
        (self.typed, self.revision, self.csrf, self.errors) = (typed, revision, csrf, errors)
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
        return """
            \(PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            <p class="soft list-line">\(TextLink(say(.gatheredTitle), to: PeriodReviewPath.reports(occasion.id)))</p>
            \(PeriodReviewFigures(plan: plan, facts: facts, say: say))
            """
    }
}
