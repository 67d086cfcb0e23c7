package import Domain
package import Wording

/// What each unit came to in a year: one line a unit, each figure with the way to its records (plan V.3).
package struct YearlyResultsPage: Sendable {
    private let results: YearlyResults
    private let plan: Plan

    package init(results: YearlyResults, plan: Plan) { (self.results, self.plan) = (results, plan) }

    package let title: Phrase = .yearlyResultsTitle

    package func html(in say: Language) -> HTML {
        let export = ExportLink(path: ExportPath.yearlyResults, query: ["year=\(results.year)"], language: say)
        let papers = OfficialPaperLinks(kinds: [.yearlyResults], id: String(results.year), language: say)
        return """
            \(PageHead(say(title), subtitle: "\(say(.yearlyResultsYear)) \(results.year)", aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.yearlyResultsText, ["day": results.day.vietnamese]))\(if: !results.isWhole, " \(say(.yearlyResultsOwn))")</p>
            \(years(say))
            \(Notice(html: warning(say), .warn, in: say))
            \(if: !results.units.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(figures(say))\(unsaid(say))"))
            \(Panel(say(.yearlyResultsAwards), "\(awards(say))"))
            \(Panel(say(.yearlyResultsGaps), "\(gaps(say))"))
            \(if: results.isWhole, "\(papers)")
            """
    }

    private func years(_ say: Language) -> FilterBar {
        let period = plan.identity.period
        let years = (period.first.year...period.last.year).map { Choice(String($0), String($0)) }
        let field = Field.select("year", say(.yearlyResultsYear), years, chosen: String(results.year))
        return FilterBar(action: YearlyResultsPath.list, fields: [field], isActive: false, in: say)
    }

    private func warning(_ say: Language) -> HTML {
        let source: HTML = results.noMerit.map { " (\(CitationLine($0, in: say)))" } ?? ""
        return "\(say(.yearlyResultsNoMerit))\(source)"
    }

    private func figures(_ say: Language) -> Table {
        let columns: [Table.Column] = [
            .init(say(.yearlyResultsUnit)), .number(say(.yearlyResultsReached)), .number(say(.yearlyResultsMissed)),
            .number(say(.yearlyResultsUnreported)), .init(say(.yearlyResultsReports)),
            .number(say(.yearlyResultsAwardCount)), .init(say(.yearlyResultsOpen)),
        ]
        return Table(
            say(title), columns: columns, rows: results.units.map { row($0, say) },
            empty: EmptyState(say(.yearlyResultsEmpty), hint: say(.yearlyResultsEmptyHint)))
    }

    private func row(_ one: UnitYear, _ say: Language) -> [HTML] {
        let reports = ["count": String(one.reports.confirmed), "all": String(one.reports.asked)]
        return [
            "\(TextLink(one.unit.name, to: ResultPath.of(one.unit.id, year: results.year)))",
            "\(one.count(.reached))", marked(one.count(.missed), .warn), marked(one.unreported, .warn),
            "<a href=\"\(url: ProgressPath.grid(unit: one.unit.id, year: results.year))\">\(say(.yearlyResultsReportsOf, reports))</a>\(gapsOfReports(one.reports, say))",
            "\(one.awards.count)", findings(one, say),
        ]
    }

    /// Where a year was judged by its last period alone, and how that is mended.
    private func unsaid(_ say: Language) -> HTML {
        let open = results.unsaid
        if open.isEmpty { return "" }
        let links = HTML.each(open.enumerated()) { place, one -> HTML in
            "\(place > 0 ? "; " : "")\(TextLink(one.name, to: ResultPath.indicator(one.indicator, year: results.year)))"
        }
        return "<p class=\"soft prose\">\(say(.yearlyResultsUnsaidText)) \(links).</p>"
    }

    private func gapsOfReports(_ reports: UnitReports, _ say: Language) -> HTML {
        let told: [(Phrase, Int, StatusTag.Tone)] = [
            (.yearlyResultsLate, reports.late, .warn), (.yearlyResultsMissing, reports.missing, .bad),
        ]
        return HTML.each(told.filter { $0.1 > 0 }) { " \(StatusTag("\(say($0.0)): \($0.1)", $0.2))" }
    }

    private func findings(_ one: UnitYear, _ say: Language) -> HTML {
        let found = one.inspections
        let late: HTML =
            found.late > 0
            ? " <span class=\"soft\">(\(say(.yearlyResultsOverdue, ["count": String(found.late)])))</span>" : ""
        let address = InspectionPath.list(of: one.unit.id)
        return "<a href=\"\(url: address)\">\(found.open)</a>\(late)"
    }

    private func marked(_ count: Int, _ tone: StatusTag.Tone) -> HTML {
        count > 0 ? "\(StatusTag(String(count), tone))" : "0"
    }

    private func awards(_ say: Language) -> Table {
        let rows = results.units.flatMap { one in
            one.awards.map { award -> [HTML] in
                let by = award.decision.map { "\($0), \(award.day?.vietnamese ?? "")" }
                return [
                    "\(award.name)", "\(one.unit.name)", "\(plan.award(award.award)?.name ?? award.award)",
                    "\(by ?? say(.yearlyResultsUpper))",
                ]
            }
        }
        return Table(
            say(.yearlyResultsAwards),
            columns: [
                .init(say(.yearlyResultsRecipient)), .init(say(.yearlyResultsUnit)), .init(say(.yearlyResultsForm)),
                .init(say(.yearlyResultsDecision)),
            ], rows: rows, empty: EmptyState(say(.yearlyResultsAwardsNone)))
    }

    private func gaps(_ say: Language) -> Table {
        let rows = results.units.flatMap { one in
            one.gaps.map { indicator -> [HTML] in
                let came = indicator.came
                return [
                    "\(TextLink(indicator.name, to: ResultPath.indicator(indicator.indicator, year: results.year)))",
                    "\(one.unit.name)", "\(came.map { say($0.value) } ?? "–")",
                    came.map { CombinedPeriods($0.result, in: say).html } ?? "–",
                    "\(StatusTag(say(came?.standing.phrase ?? .yearlyResultsUnreported), .warn))",
                ]
            }
        }
        return Table(
            say(.yearlyResultsGaps),
            columns: [
                .init(say(.yearlyResultsIndicator)), .init(say(.yearlyResultsUnit)), .init(say(.yearlyResultsValue)),
                .init(say(.yearlyResultsPeriods)), .init(say(.yearlyResultsStanding)),
            ], rows: rows, empty: EmptyState(say(.yearlyResultsGapsNone)))
    }
}
