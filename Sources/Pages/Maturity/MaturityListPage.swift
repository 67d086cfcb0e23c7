package import Domain
package import Wording

/// The enterprises with how far they are: search, year, pages.
package struct MaturityListPage: Sendable {
    package struct Row: Sendable {
        let participant: Participant
        let unit: String
        let assessment: MaturityAssessment?
        /// What the set calls the level; `nil` where the reader may not see it yet.
        let level: String?
        let record: MaturityRecord?
        let canBegin: Bool

        package init(
            _ participant: Participant, unit: String, assessment: MaturityAssessment?, level: String?,
            record: MaturityRecord?, canBegin: Bool
        ) {
            (self.participant, self.unit, self.assessment) = (participant, unit, assessment)
            (self.level, self.record, self.canBegin) = (level, record, canBegin)
        }
    }

    package struct Filter: Sendable {
        package var search: String
        package var year: Int?
        package var page: Int

        package init(search: String = "", year: Int? = nil, page: Int = 1) {
            (self.search, self.year, self.page) = (search, year, page)
        }

        var parts: [String] {
            (search.isEmpty ? [] : ["q=\(QueryText.encoded(search))"]) + (year.map { ["year=\($0)"] } ?? [])
        }

        func address(page: Int) -> String {
            "\(MaturityPath.list)?\((["page=\(page)"] + parts).joined(separator: "&"))"
        }
    }

    private let rows: [Row]
    private let filter: Filter
    private let years: [Int]
    private let pages: Int
    private let total: Int
    private let canBegin: Bool

    package init(
        rows: [Row], filter: Filter, years: [Int], pages: Int, total: Int, canBegin: Bool
    ) {
        (self.rows, self.filter, self.years, self.pages) = (rows, filter, years, pages)
        (self.total, self.canBegin) = (total, canBegin)
    }

    package let title: Phrase = .maturityTitle

    package func html(in say: Language) -> HTML {
        let count = AddressText.grouped(total)
        let begin = canBegin ? Button(say(.maturityNew), .primary, to: MaturityPath.new).html : ""
        let aside: HTML = "<div class=\"buttons\">\(begin)\(Button(say(.maturitySets), to: MaturityPath.sets))</div>"
        let filter = filter
        let pager = Pager(page: filter.page, of: pages, in: say) { filter.address(page: $0) }
        return """
            \(PageHead(say(title), subtitle: say(.maturityCount, ["count": count]), aside: aside))
            \(Notice(say(.maturityUnofficial), .info, in: say))
            \(filters(say))
            \(Panel(html: "\(if: !rows.isEmpty, export(say))\(table(say))\(pager)"))
            """
    }

    private func filters(_ say: Language) -> FilterBar {
        let choices = years.map { Choice(String($0), String($0)) }
        return FilterBar(
            action: MaturityPath.list,
            fields: [
                Field.text("q", say(.maturitySearch), value: filter.search, kind: .search),
                Field.select(
                    "year", say(.maturityYear), choices, chosen: filter.year.map(String.init),
                    blank: say(.maturityLatest)),
            ], isActive: !filter.parts.isEmpty, in: say)
    }

    private func export(_ say: Language) -> HTML {
        let link = ExportLink(path: ExportPath.maturity, query: filter.parts, language: say)
        return "<p class=\"soft list-line\">\(link)</p>"
    }

    private func table(_ say: Language) -> Table {
        let isFiltered = !filter.search.isEmpty
        return Table(
            say(title),
            columns: [
                .init(say(.maturityEnterprise)), .init(say(.maturityUnit)), .number(say(.maturityYear)),
                .init(say(.maturityLevel)), .number(say(.maturityPoints)), .init(say(.maturityStatus)),
                .init(say(.maturityElsewhere)),
            ], rows: rows.map { cells($0, say) },
            empty: isFiltered
                ? EmptyState(say(.emptySearch), hint: say(.emptySearchHint))
                : EmptyState(say(.maturityEmpty), hint: say(.maturityEmptyHint)))
    }

    private func cells(_ row: Row, _ say: Language) -> [HTML] {
        let assessment = row.assessment
        let isSeen = row.level != nil
        let name = assessment.flatMap { isSeen ? TextLink(row.participant.name, to: MaturityPath.detail($0.id)) : nil }
        let begin = Button(
            say(.maturityNew), to: MaturityPath.new(for: row.participant.id), context: row.participant.name)
        let none: HTML = row.canBegin ? "\(begin)" : "<span class=\"soft\">\(say(.maturityNone))</span>"
        return [
            "\(name ?? TextLink(row.participant.name, to: ParticipantPath.detail(row.participant.id)))",
            "\(row.unit)", "\(assessment.map { String($0.year) } ?? "")", "\(row.level ?? "")",
            "\(isSeen ? assessment.map { String($0.points) } ?? "" : "")",
            assessment.map { "\(StatusTag(say($0.status.phrase), $0.status.tone))" } ?? none,
            "\(row.record.map { "\($0.level), \($0.day.vietnamese)" } ?? "")",
        ]
    }
}

extension MaturityStatus {
    package var tone: StatusTag.Tone {
        switch self {
        case .draft: .neutral
        case .submitted: .waiting
        case .returned: .warn
        case .confirmed: .ok
        case .withdrawn: .neutral
        }
    }
}
