package import Domain
package import Wording

/// The visits of a year or of all, with how many findings are left.
package struct InspectionListPage: Sendable {
    package struct Row: Sendable {
        package let inspection: Inspection
        package let unit: String
        package let findings: [InspectionFinding]

        package init(_ inspection: Inspection, unit: String, findings: [InspectionFinding]) {
            (self.inspection, self.unit, self.findings) = (inspection, unit, findings)
        }
    }

    package struct Filter: Sendable {
        package var year: Int?
        package var unit: ID<OrgUnit>?
        /// What the list shows when nothing is asked: there is nothing to clear.
        package var isUsual: Bool

        package init(year: Int?, unit: ID<OrgUnit>?, isUsual: Bool = false) {
            (self.year, self.unit, self.isUsual) = (year, unit, isUsual)
        }

        var parts: [String] { (year.map { ["year=\($0)"] } ?? []) + (unit.map { ["unit=\($0)"] } ?? []) }
    }

    private let account: ID<Account>
    private let rows: [Row]
    private let filter: Filter
    private let units: [Choice]
    private let years: [Int]
    private let programme: InspectionProgramme?
    private let canPlan: Bool
    private let readsAll: Bool

    /// - Parameters:
    ///   - account: the reader's.
    ///   - years: of the plan.
    ///   - programme: of the year in the filter.
    package init(
        account: ID<Account>, rows: [Row], filter: Filter, units: [Choice], years: [Int],
        programme: InspectionProgramme?, canPlan: Bool, readsAll: Bool
    ) {
        self.account = account
        (self.rows, self.filter, self.units, self.years) = (rows, filter, units, years)
        (self.programme, self.canPlan, self.readsAll) = (programme, canPlan, readsAll)
    }

    package let title: Phrase = .inspectionsTitle

    package func html(in say: Language) -> HTML {
        let new = canPlan ? Button(say(.inspectionNew), .primary, to: InspectionPath.new).html : ""
        let buttons: HTML = "<div class=\"buttons\">\(new)\(PrintButton(.quiet, in: say))</div>"
        return """
            \(PageHead(say(title), aside: buttons))
            \(InspectionDeviceBar(path: InspectionPath.list, account: account, language: say))
            <p class="soft prose">\(say(.inspectionsHelp))</p>
            \(paper(say))\(links(say))
            \(filters(say))
            \(Panel(html: "\(if: !rows.isEmpty, export(say))\(table(say))"))
            """
    }

    private func paper(_ say: Language) -> HTML {
        guard let year = filter.year, readsAll else { return "" }
        let title = say(.inspectionProgrammeOf, ["year": String(year)])
        let words =
            programme.map {
                say(.inspectionProgrammePaper, ["document": $0.document, "day": $0.day.vietnamese])
            } ?? say(.inspectionProgrammeNone, ["year": String(year)])
        return "<p>\(TextLink(title, to: InspectionPath.programme(of: year))) – \(words)</p>"
    }

    private func links(_ say: Language) -> HTML {
        let difficulties = TextLink(say(.inspectionDifficultiesTitle), to: InspectionPath.difficulties)
        let heads = TextLink(say(.inspectionHeadsTitle), to: InspectionPath.heads)
        let findings = TextLink(say(.inspectionFindings), to: InspectionPath.findings)
        return "<p>\(findings)\(if: readsAll, " · \(heads) · \(difficulties)")</p>"
    }

    private func filters(_ say: Language) -> FilterBar {
        let year = Field.select(
            "year", say(.inspectionYear), years.map { Choice(String($0), String($0)) },
            chosen: filter.year.map(String.init), blank: say(.inspectionAllYears))
        let unit = Field.select(
            "unit", say(.inspectionUnit), units, chosen: filter.unit?.text, blank: say(.inspectionAllUnits))
        return FilterBar(
            action: InspectionPath.list, fields: readsAll ? [year, unit] : [year], isActive: !filter.isUsual,
            in: say)
    }

    private func export(_ say: Language) -> HTML {
        let link = ExportLink(path: ExportPath.inspections, query: filter.parts, language: say)
        return "<p class=\"soft list-line\">\(link)</p>"
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.inspectionDay)), .init(say(.inspectionUnit)), .init(say(.inspectionKind)),
                .init(say(.inspectionTeam)), .init(say(.inspectionStatus)), .init(say(.inspectionFindings)),
            ],
            rows: rows.map { row -> [HTML] in
                let one = row.inspection
                let open = row.findings.count { $0.status != .closed }
                let count =
                    row.findings.isEmpty
                    ? ""
                    : say(.inspectionOpenOf, ["open": String(open), "all": String(row.findings.count)])
                return [
                    "\(one.day.vietnamese)", "\(TextLink(row.unit, to: InspectionPath.detail(one.id)))",
                    "\(say(one.kind.phrase))", "\(one.team.map(\.name).joined(separator: ", "))",
                    "\(InspectionWords.tag(one.status, say))", "\(count)",
                ]
            }, empty: EmptyState(say(.inspectionsNone), hint: say(.inspectionsNoneHint)))
    }
}

enum InspectionWords {
    static func tag(_ status: InspectionStatus, _ say: Language) -> StatusTag {
        let tone: StatusTag.Tone =
            switch status {
            case .planned: .waiting
            case .recorded: .warn
            case .closed: .ok
            case .calledOff: .neutral
            }
        return StatusTag(say(status.phrase), tone)
    }

    /// Late is said in words too.
    static func tag(_ finding: InspectionFinding, on day: Day, _ say: Language) -> StatusTag {
        if finding.isLate(on: day) {
            return StatusTag(say(.findingLate, ["day": finding.due.vietnamese]), .bad)
        }
        let tone: StatusTag.Tone =
            switch finding.status {
            case .open: .warn
            case .corrected: .waiting
            case .closed: .ok
            }
        return StatusTag(say(finding.status.phrase), tone)
    }
}
