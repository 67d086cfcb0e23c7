package import Domain
package import Wording

/// A review as pages for the meeting: one thing a page, large; the figures and tables are those of the review of that day
/// and of its paper. An address of its own for every page (`#trang-3`) puts it over the whole screen, with or without
/// the script; printed, each is a sheet on its side.
package struct PeriodReviewSlidesPage: Sendable {
    private let plan: Plan
    private let occasion: Occasion
    private let facts: PeriodReviewFacts
    private let texts: [PeriodReviewText]
    private let isUnfinished: Bool

    /// - Parameter isUnfinished: the day is not over, so that its figures still change.
    package init(
        plan: Plan, occasion: Occasion, facts: PeriodReviewFacts, texts: [PeriodReviewText], isUnfinished: Bool
    ) {
        (self.plan, self.occasion, self.facts, self.texts) = (plan, occasion, facts, texts)
        self.isUnfinished = isUnfinished
    }

    package var title: String { occasion.name }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.periodReviewsTitle), PeriodReviewPath.list),
                .init(occasion.name, PeriodReviewPath.detail(occasion.id, as: facts.day)),
            ], here: say(.periodReviewSlides), in: say)
        let slides = PeriodReviewSlides(
            plan: plan, occasion: occasion, facts: facts, texts: texts, say: say
        ).all
        let chooser = FilterBar(
            action: PeriodReviewPath.slides(occasion.id),
            fields: [.date("as-of", say(.periodReviewAsOf), value: facts.day)], isActive: false, in: say)
        let start: HTML = """
            <div class="buttons"><a class="button" href="#trang-1">\(say(.slidesStart))</a>\
            \(PrintButton(.quiet, in: say))</div>
            """
        return """
            \(PageHead(title, subtitle: say(.periodReviewSlides), breadcrumb: crumbs, aside: start))
            <p class="soft prose">\(say(.slidesHelp))</p>
            \(chooser)
            \(if: isUnfinished, "\(Notice(say(.periodReviewToday, ["day": facts.day.vietnamese]), .info, in: say))")
            <div class="slides" id="trinh-chieu">\(HTML.each(slides.indices) { page($0, slides, say) })</div>
            """
    }

    private func page(_ place: Int, _ slides: [Slide], _ say: Language) -> HTML {
        let (number, all) = (place + 1, slides.count)
        let slide = slides[place]
        let label = say(.slidesPage, ["number": String(number), "count": String(all)])
        let back: HTML = place > 0 ? "<a rel=\"prev\" href=\"#trang-\(number - 1)\">\(say(.slidesBack))</a>" : ""
        let on: HTML = number < all ? "<a rel=\"next\" href=\"#trang-\(number + 1)\">\(say(.slidesOn))</a>" : ""
        return """
            <section class="slide\(slide.isTitle ? " slide-title" : "")" id="trang-\(number)" tabindex="-1" aria-label="\(label)">
            <div class="slide-body"><h2>\(slide.heading)</h2>\(slide.body)</div>
            <p class="slide-foot"><span>\(occasion.name) · \(facts.day.vietnamese)</span><span>\(number)/\(all)</span></p>
            <nav class="slide-nav" aria-label="\(label)">\(back)\(on)<a href="#trinh-chieu">\(say(.slidesEnd))</a></nav>
            </section>
            """
    }
}

/// One thing to be shown at a time.
struct Slide {
    let heading: String
    let body: HTML
    let isTitle: Bool

    init(_ heading: String, _ body: HTML, isTitle: Bool = false) {
        (self.heading, self.body, self.isTitle) = (heading, body, isTitle)
    }
}
