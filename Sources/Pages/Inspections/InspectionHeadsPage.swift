package import Domain
package import Wording

/// Each visited unit with its head and what is left to put right (V.5).
package struct InspectionHeadsPage: Sendable {
    private let rows: [(standing: UnitInspections, unit: String)]

    package init(rows: [(standing: UnitInspections, unit: String)]) { self.rows = rows }

    package let title: Phrase = .inspectionHeadsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        let columns: [Table.Column] = [
            .init(say(.inspectionUnit)), .init(say(.inspectionHead)), .number(say(.inspectionVisits)),
            .number(say(.inspectionFindings)), .number(say(.inspectionOpen)), .number(say(.inspectionLate)),
            .init(say(.inspectionLast)),
        ]
        let lines = rows.map { row -> [HTML] in
            let one = row.standing
            let late: HTML = one.late > 0 ? "\(StatusTag(String(one.late), .bad))" : "0"
            return [
                "\(TextLink(row.unit, to: InspectionPath.list(of: one.unit)))", "\(one.head?.line ?? "")",
                "\(one.visits)", "\(one.findings)", "\(one.open)", late, "\(one.last?.vietnamese ?? "")",
            ]
        }
        let empty = EmptyState(say(.inspectionsNone), hint: say(.inspectionsNoneHint))
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            <p class="soft prose">\(say(.inspectionHeadsHelp))</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}

/// Difficulties told in records, and whether they were reported upward.
package struct InspectionDifficultiesPage: Sendable {
    private let rows: [(inspection: Inspection, unit: String)]

    package init(rows: [(inspection: Inspection, unit: String)]) { self.rows = rows }

    package let title: Phrase = .inspectionDifficultiesTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        let columns: [Table.Column] = [
            .init(say(.inspectionDay)), .init(say(.inspectionUnit)), .init(say(.inspectionDifficulties)),
            .init(say(.inspectionRaise)),
        ]
        let lines = rows.map { one, unit -> [HTML] in
            let raised: HTML =
                one.raising.map { raising -> HTML in
                    let values = ["to": raising.to, "document": raising.document, "day": raising.day.vietnamese]
                    return "\(say(.inspectionRaised, values))"
                } ?? "\(StatusTag(say(.inspectionNotRaised), .warn))"
            return [
                "\(one.day.vietnamese)", "\(TextLink(unit, to: InspectionPath.detail(one.id)))",
                HTML.paragraphs(one.record?.difficulties ?? ""), raised,
            ]
        }
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: EmptyState(say(.inspectionDifficultiesNone))))"))
            """
    }
}
