package import Domain
package import Wording

/// What is due when by whom, the late first.
package struct DutyListPage: Sendable {
    package struct Filter: Sendable {
        package var unit: ID<OrgUnit>?
        package var kind: DutyKind?
        /// Due within so many days.
        package var within: Int
        package var isOwn: Bool
        package var page: Int

        package init(
            unit: ID<OrgUnit>? = nil, kind: DutyKind? = nil, within: Int = Filter.usual, isOwn: Bool = false,
            page: Int = 1
        ) {
            (self.unit, self.kind, self.within, self.isOwn, self.page) = (unit, kind, within, isOwn, page)
        }

        package static let usual = 90
        package static let choices = [7, 30, 90, 400]

        var parts: [String] {
            (unit.map { ["unit=\($0.text)"] } ?? []) + (kind.map { ["kind=\($0.rawValue)"] } ?? [])
                + (within == Filter.usual ? [] : ["within=\(within)"]) + (isOwn ? ["own=1"] : [])
        }

        func address(page: Int) -> String {
            "\(DutyPath.list)?\((["page=\(page)"] + parts).joined(separator: "&"))"
        }
    }

    private let lines: [DutyLine]
    private let units: [OrgUnit]
    private let filter: Filter
    private let today: Day
    private let isWhole: Bool
    private let marks: DutyMarksPanel?

    /// - Parameters:
    ///   - lines: all that the filter leaves.
    ///   - isWhole: the reader sees everybody's, and may ask for the own.
    ///   - marks: what was said to be done; `nil` for who has no part in it.
    package init(
        lines: [DutyLine], units: [OrgUnit], filter: Filter, today: Day, isWhole: Bool, marks: DutyMarksPanel? = nil
    ) {
        (self.lines, self.units, self.filter, self.today, self.isWhole) = (lines, units, filter, today, isWhole)
        self.marks = marks
    }

    package let title: Phrase = .dutyTitle

    private static let pageSize = 50

    package func html(in say: Language) -> HTML {
        let filter = filter
        let pages = (lines.count + DutyListPage.pageSize - 1) / DutyListPage.pageSize
        let page = min(max(filter.page, 1), max(pages, 1))
        let shown = lines.dropFirst((page - 1) * DutyListPage.pageSize).prefix(DutyListPage.pageSize)
        let pager = Pager(page: page, of: pages, in: say) { filter.address(page: $0) }
        return """
            \(PageHead(say(title), subtitle: summary(say), aside: "<div class=\"buttons\">\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.dutyText))</p>
            \(filters(say))
            \(Panel(html: "\(if: !lines.isEmpty, export(say))\(table(Array(shown), say))\(pager)"))
            \(marks.map { $0.html(in: say) })
            """
    }

    private func summary(_ say: Language) -> String {
        func count(_ standings: Set<DutyStanding>) -> String {
            String(lines.count { standings.contains($0.duty.standing(on: today)) })
        }
        return say(
            .dutySummary, ["late": count([.late]), "soon": count([.today, .soon]), "all": String(lines.count)])
    }

    private func export(_ say: Language) -> HTML {
        "<p class=\"soft list-line\">\(ExportLink(path: ExportPath.duties, query: filter.parts, language: say))</p>"
    }

    private func filters(_ say: Language) -> FilterBar {
        let unit = Field.select(
            "unit", say(.dutyUnit), units.map { Choice($0.id.text, $0.name) }, chosen: filter.unit?.text,
            blank: say(.dutyAll))
        let own = Field.select(
            "own", say(.dutyWho), [Choice("1", say(.dutyOwn))], chosen: filter.isOwn ? "1" : nil, blank: say(.dutyAll))
        let others = [
            Field.select(
                "kind", say(.dutyKind), DutyKind.allCases.map { Choice($0.rawValue, say($0.phrase)) },
                chosen: filter.kind?.rawValue, blank: say(.dutyAll)),
            Field.select(
                "within", say(.dutyWithin),
                Filter.choices.map { Choice(String($0), say(.dutyDays, ["count": String($0)])) },
                chosen: String(filter.within)),
        ]
        return FilterBar(
            action: DutyPath.list, fields: (isWhole ? [own, unit] : []) + others, isActive: !filter.parts.isEmpty,
            in: say)
    }

    private func table(_ lines: [DutyLine], _ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.dutyWhat)), .init(say(.dutyWho)), .init(say(.dutyDue)), .init(say(.dutyStanding)),
                .init(say(.dutyGround)),
            ], rows: lines.map { cells($0, say) },
            empty: filter.parts.isEmpty
                ? EmptyState(say(.dutyEmpty), hint: say(.dutyEmptyHint))
                : EmptyState(say(.emptySearch), hint: say(.emptySearchHint)))
    }

    private func cells(_ line: DutyLine, _ say: Language) -> [HTML] {
        let duty = line.duty
        let standing = duty.standing(on: today)
        let tone = standing == .late ? "late" : "soft"
        return [
            "\(TextLink(say(duty.phrase), to: line.address))", "\(say(line.who))",
            "<span>\(duty.due.vietnamese) <span class=\"\(tone)\">\(duty.due.distance(from: today, in: say))</span></span>",
            "\(StatusTag(say(standing.phrase), standing.tone))", "\(say(duty.ground.phrase))",
        ]
    }
}
