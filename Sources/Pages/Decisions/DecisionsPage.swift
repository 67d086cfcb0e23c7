package import Domain
package import Wording

/// The decisions of the agency, newest first, by year and status.
package struct DecisionsPage: Sendable {
    private let decisions: [Decision]
    private let years: [Int]
    private let year: Int?
    private let status: DecisionStatus?

    /// - Parameters:
    ///   - decisions: those of `year` and `status`, in the order to show.
    ///   - years: every year there is a decision of, newest first.
    package init(decisions: [Decision], years: [Int], year: Int?, status: DecisionStatus?) {
        (self.decisions, self.years, self.year, self.status) = (decisions, years, year, status)
    }

    package let title: Phrase = .decisionsTitle
    /// Offers the ledger of the award fund.
    package var showsFund = false

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), aside: aside(say)))
        \(if: !years.isEmpty, "\(filters(say))")
        \(Panel(html: "\(if: !decisions.isEmpty, export(say))\(table(say))"))
        """
    }

    private func aside(_ say: Language) -> HTML {
        """
        \(Button(say(.registerTitle), to: OfficialPaperPath.root))
        \(if: showsFund, "\(Button(say(.fundTitle), to: FundPath.list))")
        """
    }

    private func export(_ say: Language) -> HTML {
        let query = (year.map { ["year=\($0)"] } ?? []) + (status.map { ["status=\($0.rawValue)"] } ?? [])
        return
            "<p class=\"soft list-line\">\(ExportLink(path: ExportPath.decisions, query: query, language: say)) \(say(.awardsExport)) \(ExportLink(path: ExportPath.awards, query: query, language: say))</p>"
    }

    private func filters(_ say: Language) -> FilterBar {
        let statuses = DecisionStatus.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return FilterBar(
            action: DecisionPath.list,
            fields: [
                .select(
                    "year", say(.decisionsYear), years.map { Choice(String($0), String($0)) },
                    chosen: year.map(String.init), blank: say(.decisionsAllYears)),
                .select(
                    "status", say(.decisionsStatus), statuses, chosen: status?.rawValue,
                    blank: say(.decisionsAllStatuses)),
            ], isActive: year != nil || status != nil, in: say)
    }

    private func table(_ say: Language) -> Table {
        let rows = decisions.map { decision -> [HTML] in
            let number = decision.issue?.text ?? say(.decisionsNoNumber)
            return [
                "\(TextLink(number, to: DecisionPath.detail(decision.id)))",
                HTML(text: (decision.issue?.day ?? decision.changed.day).vietnamese), HTML(text: decision.title),
                "\(decision.items.count)", "\(DecisionTag(decision.status, in: say))",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.decisionsNumber)), .init(say(.decisionsDay)), .init(say(.decisionsSubject)),
            .number(say(.decisionsRecipients)), .init(say(.decisionsStatus)),
        ]
        let isFiltered = year != nil || status != nil
        let empty =
            isFiltered
            ? EmptyState(say(.emptySearch), hint: say(.emptySearchHint))
            : EmptyState(say(.decisionsNone), hint: say(.decisionsNoneHint))
        return Table(say(title), columns: columns, rows: rows, empty: empty)
    }
}
