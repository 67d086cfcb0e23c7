package import Domain
package import Wording

/// What units themselves wrote and told, unit by unit, beside a review.
package struct GatheredReportsPage: Sendable {
    private let occasion: Occasion
    private let day: Day
    private let units: [GatheredReports]

    package init(occasion: Occasion, day: Day, units: [GatheredReports]) {
        (self.occasion, self.day, self.units) = (occasion, day, units)
    }

    package let title: Phrase = .gatheredTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.periodReviewsTitle), PeriodReviewPath.list),
                .init(occasion.name, PeriodReviewPath.detail(occasion.id, as: day)),
            ], here: say(title), in: say)
        let chooser = FilterBar(
            action: PeriodReviewPath.reports(occasion.id),
            fields: [.date("as-of", say(.periodReviewAsOf), value: day)], isActive: false, in: say)
        let subtitle = "\(occasion.name) · \(say(.communeReviewsDay, ["day": day.vietnamese]))"
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs, aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.gatheredText))</p>
            \(chooser)
            \(silent(say))
            \(Panel(html: "\(table(say))"))
            """
    }

    /// Units of which nothing was confirmed.
    private func silent(_ say: Language) -> HTML {
        let names = units.filter { $0.confirmed == 0 && $0.words.isEmpty }.map(\.unit.name)
        if names.isEmpty { return "" }
        let words = say(.gatheredSilent, ["count": String(names.count)])
        return Panel(words, "<ul>\(HTML.each(names) { "<li>\($0)</li>" })</ul>").html
    }

    private func table(_ say: Language) -> Table {
        let rows = units.flatMap { one in
            one.words.map { words -> [HTML] in
                let lines = words.text.split(whereSeparator: \.isNewline)
                return [
                    "\(one.unit.name)", "\(source(words.source, say))", HTML.each(lines) { "<p>\(String($0))</p>" },
                ]
            }
        }
        return Table(
            say(title),
            columns: [
                .init(say(.progressUnit)), .init(say(.gatheredSource)), .init(say(.progressDifficulties)),
            ], rows: rows, empty: EmptyState(say(.gatheredNone)))
    }

    private func source(_ source: GatheredReports.Source, _ say: Language) -> TextLink {
        switch source {
        case .report(let unit, let period):
            TextLink(
                say(.gatheredReport, ["period": say(period.phrase)]), to: ProgressPath.report(unit, period))
        case .visit(let id, let day):
            TextLink(say(.gatheredVisit, ["day": day.vietnamese]), to: InspectionPath.detail(id))
        }
    }
}
