package import Domain
package import Wording

/// The reviews of the agencies below as of a day: their sum, and a line each.
package struct CommuneReviewsPage: Sendable {
    private let occasion: Occasion?
    private let occasions: [Occasion]
    private let communes: [CommuneReview]
    private let sum: CommuneFigures
    private let day: Day
    private let today: Day

    package init(
        occasion: Occasion?, occasions: [Occasion], communes: [CommuneReview], sum: CommuneFigures, day: Day, today: Day
    ) {
        (self.occasion, self.occasions, self.communes) = (occasion, occasions, communes)
        (self.sum, self.day, self.today) = (sum, day, today)
    }

    package let title: Phrase = .communeReviewsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.periodReviewsTitle), PeriodReviewPath.list)], here: say(title), in: say)
        let subtitle = [occasion?.name, say(.communeReviewsDay, ["day": day.vietnamese])].compactMap(\.self)
        let head = PageHead(
            say(title), subtitle: subtitle.joined(separator: " · "), breadcrumb: crumbs,
            aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>")
        if communes.isEmpty {
            let empty = EmptyState(say(.communeReviewsNone), hint: say(.communeReviewsNoneHint))
            return "\(head)\(Panel(html: "\(empty)"))"
        }
        return """
            \(head)
            <p class="soft prose">\(say(.communeReviewsText))</p>
            \(chooser(say))
            \(if: day == today, "\(Notice(say(.periodReviewToday, ["day": day.vietnamese]), .info, in: say))")
            \(open(say))
            \(Columns(main: themes(say), side: "\(Panel(say(.communeReviewsSum), "\(totals(say))"))"))
            \(Panel(say(.communeReviewsEach), aside: export(say), each(say)))
            """
    }

    private func chooser(_ say: Language) -> FilterBar {
        FilterBar(
            action: CommuneReviewPath.list,
            fields: [
                .select(
                    "occasion", say(.periodReviewOccasion), occasions.map { Choice($0.id.text, $0.name) },
                    chosen: occasion?.id.text),
                .date("as-of", say(.periodReviewAsOf), value: day),
            ], isActive: false, in: say)
    }

    private func export(_ say: Language) -> HTML {
        let query = (occasion.map { ["occasion=\($0.id)"] } ?? []) + ["as-of=\(day)"]
        return "\(ExportLink(path: ExportPath.communeReviews, query: query, language: say))"
    }

    /// Which have not closed their own.
    private func open(_ say: Language) -> HTML {
        let late = communes.filter { !$0.isClosed }
        if occasion == nil { return "\(Notice(say(.communeReviewsNoOccasion), .warn, in: say))" }
        if late.isEmpty { return "\(Notice(say(.communeReviewsAllClosed), .ok, in: say))" }
        let counts = ["count": String(late.count), "all": String(communes.count)]
        let names = HTML.each(late) { commune -> HTML in
            let status = say(commune.status?.phrase ?? .communeReviewsNotPlanned)
            return "<li>\(commune.agency.name) – \(status)</li>"
        }
        let words = say(.communeReviewsOpen, counts)
        return Panel(words, "<ul>\(names)</ul><p class=\"soft\">\(say(.communeReviewsNow))</p>").html
    }

    private func totals(_ say: Language) -> Table {
        let (found, closed) = (sum.inspections, communes.count(where: \.isClosed))
        let lines: [(Phrase, String)] = [
            (.communeReviewsClosed, "\(closed)/\(communes.count)"),
            (.communeReviewsRegistered, AddressText.grouped(sum.registered)),
            (.periodReviewCommitments, AddressText.grouped(sum.commitments)),
            (.communeReviewsCollectives, AddressText.grouped(sum.collectives)),
            (.communeReviewsHouseholds, AddressText.grouped(sum.households)),
            (.communeReviewsPeople, AddressText.grouped(sum.people)),
            (.communeReviewsWomen, AddressText.grouped(sum.women)),
            (.communeReviewsDirect, AddressText.grouped(sum.direct)),
            (.periodReviewMoneyColumn, sum.rewarded.vietnamese),
            (.communeReviewsIncome, sum.income.vietnamese), (.communeReviewsSpent, sum.spent.vietnamese),
            (.periodReviewVisits, AddressText.grouped(found.visits)),
            (.periodReviewFindings, AddressText.grouped(found.findings)),
            (.yearlyResultsOpen, AddressText.grouped(found.open)),
        ]
        return Table(
            say(.communeReviewsSum),
            columns: [.init(say(.periodReviewMatter)), .number(say(.periodReviewCount))],
            rows: lines.map { ["\(say($0))", "\($1)"] }, isCompact: true)
    }

    private func each(_ say: Language) -> HTML {
        """
        <div class="table-wide" tabindex="0" role="region" aria-label="\(say(.communeReviewsEach))">\
        \(CommuneReviewTable(communes: communes, say: say).table)</div>
        """
    }

    private func themes(_ say: Language) -> HTML {
        let table = Table(
            say(.periodReviewResults),
            columns: [
                .init(say(.indicatorTheme)), .init(say(.communeReviewsTaking)), .init(say(.communeReviewsReached)),
            ],
            rows: sum.themes.map { theme in
                let taking = say(
                    .dashboardOf, ["part": String(theme.agencies), "whole": String(communes.count)])
                let reached = say(.dashboardOf, ["part": String(theme.reached), "whole": String(theme.judged)])
                let bar: HTML =
                    theme.judged == 0
                    ? "<span class=\"soft\">\(say(.dashboardNotJudged))</span>"
                    : "\(BarCell(theme.reached, of: theme.judged, words: reached))"
                return ["\(theme.name)", "\(BarCell(theme.agencies, of: communes.count, words: taking))", bar]
            }, empty: EmptyState(say(.communeReviewsNoFigures)))
        return "\(Panel(say(.periodReviewResults), "\(table)"))"
    }
}
