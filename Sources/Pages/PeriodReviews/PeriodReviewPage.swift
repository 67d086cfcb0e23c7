package import Domain
package import Wording

/// One review: the figures of a day, each with the way to its records, and below them what people wrote.
package struct PeriodReviewPage: Sendable {
    private let plan: Plan
    private let occasion: Occasion
    private let facts: PeriodReviewFacts
    private let texts: [PeriodReviewText]
    private let names: [String: String]
    private let today: Day
    private let canWrite: Bool
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []

    /// - Parameter names: of accounts, by their identity.
    package init(
        plan: Plan, occasion: Occasion, facts: PeriodReviewFacts, texts: [PeriodReviewText], names: [String: String],
        today: Day, canWrite: Bool
    ) {
        (self.plan, self.occasion, self.facts, self.texts) = (plan, occasion, facts, texts)
        (self.names, self.today, self.canWrite) = (names, today, canWrite)
    }

    package var title: String { occasion.name }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.periodReviewsTitle), PeriodReviewPath.list)], here: title, in: say)
        let period = say(
            .periodReviewPeriod, ["first": facts.period.first.vietnamese, "last": facts.day.vietnamese])
        let figures = PeriodReviewFigures(plan: plan, facts: facts, say: say)
        let papers = OfficialPaperLinks(
            kinds: [.review], id: "\(occasion.id)@\(facts.day)", wordOnly: wordOnly, language: say)
        let slides = Button(say(.periodReviewSlides), to: PeriodReviewPath.slides(occasion.id, as: facts.day))
        return """
            \(PageHead(title, subtitle: period, breadcrumb: crumbs, aside: "<div class=\"buttons\">\(slides)\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.periodReviewsText))</p>
            \(chooser(say))
            \(if: facts.day == today, "\(Notice(say(.periodReviewToday, ["day": today.vietnamese]), .info, in: say))")
            \(figures)
            \(Panel(say(.periodReviewWritten), "<p class=\"soft\">\(say(.periodReviewTextNote)) \(TextLink(say(.gatheredTitle), to: PeriodReviewPath.reports(occasion.id, as: facts.day)))</p>\(HTML.each(PeriodReviewSection.allCases) { section($0, say) })"))
            \(papers)
            \(leftOut(say))
            """
    }

    private func chooser(_ say: Language) -> FilterBar {
        FilterBar(
            action: PeriodReviewPath.detail(occasion.id),
            fields: [.date("as-of", say(.periodReviewAsOf), value: facts.day)], isActive: facts.day != today, in: say)
    }

    private func section(_ section: PeriodReviewSection, _ say: Language) -> HTML {
        let text = texts.first { $0.section == section }
        let isEmpty = text?.text.isEmpty ?? true
        let lines = (text?.text ?? "").split(whereSeparator: \.isNewline)
        let body: HTML =
            isEmpty
            ? "<p class=\"soft\">\(say(.periodReviewNotWritten))</p>" : HTML.each(lines) { "<p>\(String($0))</p>" }
        let by: HTML =
            text.map { text -> HTML in
                let values = ["name": names[text.writtenBy.text] ?? "", "time": text.written.words(in: say)]
                return "<p class=\"soft\">\(say(.periodReviewBy, values))</p>"
            } ?? ""
        let button = Button(
            say(isEmpty ? .periodReviewWrite : .periodReviewRewrite), to: PeriodReviewPath.text(occasion.id, section),
            context: say(section.phrase))
        return """
            <h3>\(say(section.phrase))</h3><div class="prose">\(body)</div>\(by)\
            \(if: canWrite, "<div class=\"buttons\">\(button)</div>")
            """
    }

    private func leftOut(_ say: Language) -> Panel {
        let lines: [Phrase] = [
            .periodReviewLeftOutLate, .periodReviewLeftOutTexts, .periodReviewLeftOutList, .periodReviewLeftOutUpper,
            .periodReviewLeftOutPeople,
        ]
        return Panel(say(.periodReviewLeftOut), "<ul class=\"soft\">\(HTML.each(lines) { "<li>\(say($0))</li>" })</ul>")
    }
}
