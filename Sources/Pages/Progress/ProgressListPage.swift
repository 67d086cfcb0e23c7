package import Domain
package import Wording

/// What is due when from whom, and who is late.
package struct ProgressListPage: Sendable {
    package struct Filter: Sendable {
        package var year: Int
        package var unit: ID<OrgUnit>?
        package var state: DutyState?
        package var page: Int

        package init(year: Int, unit: ID<OrgUnit>? = nil, state: DutyState? = nil, page: Int = 1) {
            (self.year, self.unit, self.state, self.page) = (year, unit, state, page)
        }

        /// Handed in means late ones too.
        func shows(_ found: DutyState) -> Bool {
            guard let state else { return true }
            return state == .submitted ? DutyState.withOffice.contains(found) : state == found
        }

        func address(page: Int) -> String {
            let unit = unit.map { "&unit=\($0)" } ?? ""
            let state = state.map { "&state=\($0.rawValue)" } ?? ""
            return "\(ProgressPath.list)?page=\(page)&year=\(year)\(unit)\(state)"
        }
    }

    private let duties: [ProgressDuty]
    private let units: [OrgUnit]
    private let filter: Filter
    private let years: ClosedRange<Int>
    private let today: Day
    private let gridAddress: String?

    /// - Parameters:
    ///   - duties: all of the year and unit; the page filters by state.
    ///   - gridAddress: for who may enter figures.
    package init(
        duties: [ProgressDuty], units: [OrgUnit], filter: Filter, years: ClosedRange<Int>, today: Day,
        gridAddress: String?
    ) {
        (self.duties, self.units, self.filter, self.years) = (duties, units, filter, years)
        (self.today, self.gridAddress) = (today, gridAddress)
    }

    package let title: Phrase = .progressTitle

    private static let pageSize = 50

    package func html(in say: Language) -> HTML {
        let filter = filter
        let shown = duties.filter { filter.shows($0.state(on: today)) }
        let pages = (shown.count + ProgressListPage.pageSize - 1) / ProgressListPage.pageSize
        let page = min(max(filter.page, 1), max(pages, 1))
        let rows = shown.dropFirst((page - 1) * ProgressListPage.pageSize).prefix(ProgressListPage.pageSize)
        let pager = Pager(page: page, of: pages, in: say) { filter.address(page: $0) }
        let grid = gridAddress.map { Button(say(.progressGrid), .primary, to: $0) }
        let load = gridAddress.map { _ in Button(say(.importLink), to: ProgressPath.upload) }
        return """
            \(PageHead(say(title), subtitle: summary(say), aside: "<div class=\"buttons\">\(grid)\(load)\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.progressText))</p>
            \(filters(say))
            \(Panel(html: "\(if: !rows.isEmpty, export(say))\(table(Array(rows), say))\(pager)"))
            """
    }

    private func export(_ say: Language) -> HTML {
        let query = ["year=\(filter.year)"] + (filter.unit.map { ["unit=\($0)"] } ?? [])
        return "<p class=\"soft list-line\">\(ExportLink(path: ExportPath.progress, query: query, language: say))</p>"
    }

    private func summary(_ say: Language) -> String {
        func count(_ states: Set<DutyState>) -> String { String(duties.count { states.contains($0.state(on: today)) }) }
        return say(
            .progressSummary,
            [
                "late": count([.late]), "open": count(DutyState.withOffice), "done": count([.confirmed]),
                "all": String(duties.count),
            ])
    }

    private func filters(_ say: Language) -> FilterBar {
        let unitField = Field.select(
            "unit", say(.progressUnit), units.map { Choice($0.id.text, $0.name) }, chosen: filter.unit?.text,
            blank: say(.progressAll))
        let others = [
            Field.select(
                "year", say(.progressYear), years.map { Choice(String($0), String($0)) }, chosen: String(filter.year)),
            Field.select(
                "state", say(.progressState), DutyState.allCases.map { Choice($0.rawValue, say($0.phrase)) },
                chosen: filter.state?.rawValue, blank: say(.progressAll)),
        ]
        return FilterBar(
            action: ProgressPath.list, fields: (units.count > 1 ? [unitField] : []) + others,
            isActive: filter.unit != nil || filter.state != nil || filter.year != today.year, in: say)
    }

    private func table(_ rows: [ProgressDuty], _ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.progressUnit)), .init(say(.progressPeriod)), .init(say(.progressDue)),
                .number(say(.progressAsked)), .init(say(.progressState)),
            ], rows: rows.map { cells($0, say) },
            empty: filter.state == nil
                ? EmptyState(say(.progressEmpty), hint: say(.progressEmptyHint))
                : EmptyState(say(.emptySearch), hint: say(.emptySearchHint)))
    }

    private func cells(_ duty: ProgressDuty, _ say: Language) -> [HTML] {
        let state = duty.state(on: today)
        let distance: HTML =
            DutyState.withUnit.contains(state)
            ? " <span class=\"\(if: state == .late, "late")\(if: state != .late, "soft")\">\(duty.due.distance(from: today, in: say))</span>"
            : ""
        return [
            "\(TextLink(duty.unit.name, to: ProgressPath.report(duty.unit.id, duty.period)))",
            "\(say(duty.period.phrase))", "<span>\(duty.due.vietnamese)\(distance)</span>", "\(duty.indicators.count)",
            "\(StatusTag(say(state.phrase), state.tone))",
        ]
    }
}

extension DutyState {
    package var tone: StatusTag.Tone {
        switch self {
        case .running: .neutral
        case .due, .submitted: .waiting
        case .late: .bad
        case .submittedLate, .returned: .warn
        case .confirmed: .ok
        }
    }
}

extension ProgressStatus {
    package var tone: StatusTag.Tone {
        switch self {
        case .draft: .neutral
        case .submitted: .waiting
        case .returned: .warn
        case .confirmed: .ok
        }
    }
}

extension TargetStanding {
    package var tone: StatusTag.Tone {
        switch self {
        case .reached: .ok
        case .missed: .warn
        case .noTarget: .neutral
        }
    }
}
