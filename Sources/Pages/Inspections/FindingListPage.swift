package import Domain
package import Wording

/// What was found, the earliest due first.
package struct FindingListPage: Sendable {
    private let rows: [(finding: InspectionFinding, unit: String)]
    private let showsAll: Bool
    private let today: Day

    /// - Parameter showsAll: the confirmed ones too.
    package init(rows: [(finding: InspectionFinding, unit: String)], showsAll: Bool, today: Day) {
        (self.rows, self.showsAll, self.today) = (rows, showsAll, today)
    }

    package let title: Phrase = .inspectionFindings

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        let all = showsAll ? ["all=1"] : []
        let filters = FilterBar(
            action: InspectionPath.findings,
            fields: [
                Field.select(
                    "all", say(.findingStatus), [Choice("1", say(.findingAll))], chosen: showsAll ? "1" : nil,
                    blank: say(.inspectionOpen))
            ], isActive: showsAll, in: say)
        let export: HTML = """
            <p class="soft list-line">\(ExportLink(path: ExportPath.findings, query: all, language: say))</p>
            """
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            \(filters)
            \(Panel(html: "\(if: !rows.isEmpty, export)\(table(say))"))
            """
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.findingText)), .init(say(.inspectionUnit)), .init(say(.findingSeverity)),
                .init(say(.findingFound)), .init(say(.findingDue)), .init(say(.findingStatus)),
            ],
            rows: rows.map { finding, unit -> [HTML] in
                [
                    "\(TextLink(finding.text, to: InspectionPath.finding(finding.id)))", "\(unit)",
                    "\(say(finding.severity.phrase))", "\(finding.found.vietnamese)", "\(finding.due.vietnamese)",
                    "\(InspectionWords.tag(finding, on: today, say))",
                ]
            }, empty: EmptyState(say(.findingsNone)))
    }
}
