package import Domain
package import Wording

/// Numbers and pictures of how the awards of one occasion fell.
package struct FairnessPage: Sendable {
    private let occasion: Occasion
    private let report: FairnessReport
    private let units: [OrgUnit]
    private let winners: [Participant]

    package init(occasion: Occasion, report: FairnessReport, units: [OrgUnit], winners: [Participant]) {
        (self.occasion, self.report, self.units, self.winners) = (occasion, report, units, winners)
    }

    package let title: Phrase = .fairnessTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.navOccasions), OccasionPath.list), .init(occasion.name, OccasionPath.detail(occasion.id))],
            here: say(title), in: say)
        let head = PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs, aside: "\(PrintButton(in: say))")
        if report.all.proposed == 0 { return "\(head)\(Panel(html: "\(EmptyState(say(.fairnessNone)))"))" }
        return """
            \(head)<p class="soft">\(say(.fairnessHelp))</p>
            \(Columns(main: "\(work(say))\(gender(say))\(kinds(say))", side: "\(again(say))\(never(say))"))
            \(unitPanel(say))
            """
    }

    private func work(_ say: Language) -> Panel {
        let rows = (WorkRole.allCases.map(Optional.some) + [nil]).compactMap { role in
            report.byWork[role].map { (role.map { say($0.phrase).asStart } ?? say(.fairnessUnknown).asStart, $0) }
        }
        return panel(.fairnessWork, rows, say)
    }

    private func gender(_ say: Language) -> Panel {
        let rows = Gender.allCases.compactMap { gender in
            report.byGender[gender].map { (say(gender.phrase).asStart, $0) }
        }
        let unknown = report.byGender[nil]?.proposed ?? 0
        let note: HTML =
            unknown == 0
            ? .empty : "<p class=\"soft\">\(say(.fairnessUnknownGender, ["count": String(unknown)]))</p>"
        return panel(.fairnessGender, rows, say, note: note)
    }

    private func kinds(_ say: Language) -> Panel {
        let rows = ParticipantKind.allCases.compactMap { kind in
            report.byKind[kind].map { (say(kind.phrase).asStart, $0) }
        }
        return panel(.fairnessKinds, rows + [(say(.fairnessAll), report.all)], say)
    }

    /// A bar for each group's share of the awards, and the table behind the bars.
    private func panel(
        _ title: Phrase, _ rows: [(String, FairnessReport.Count)], _ say: Language, note: HTML = .empty
    ) -> Panel {
        let whole = rows.map(\.1.awarded).max() ?? 0
        let total = title == .fairnessKinds ? report.all.awarded : rows.map(\.1.awarded).reduce(0, +)
        let bars = HTML.each(rows.filter { $0.0 != say(.fairnessAll) }) { label, count in
            let words = say(.fairnessShare, ["part": String(count.awarded), "whole": String(total)])
            return "\(Gauge(label, words, percent: total > 0 ? count.awarded * 100 / total : 0))"
        }
        let table = Table(say(title), columns: columns(say), rows: rows.map { row($0, $1) })
        return Panel(say(title), "\(if: whole > 0, bars)\(table)\(note)")
    }

    private func columns(_ say: Language, _ first: Phrase = .fairnessGroup) -> [Table.Column] {
        [
            .init(say(first)), .number(say(.fairnessProposed)), .number(say(.fairnessRecommended)),
            .number(say(.fairnessAwarded)),
        ]
    }

    private func row(_ label: String, _ count: FairnessReport.Count) -> [HTML] {
        ["\(label)", "\(count.proposed)", "\(count.recommended)", "\(count.awarded)"]
    }

    private func unitPanel(_ say: Language) -> Panel {
        let rows = units.filter { report.byUnit[$0.id] != nil }.map { unit -> [HTML] in
            row(unit.name, report.byUnit[unit.id] ?? .init()) + ["\(report.ever[unit.id, default: 0])"]
        }
        let table = Table(
            say(.fairnessUnits), columns: columns(say, .fairnessUnits) + [.number(say(.fairnessEver))], rows: rows)
        return Panel(say(.fairnessUnits), "\(table)")
    }

    private func again(_ say: Language) -> Panel {
        let rows = winners.sorted { $0.name < $1.name }.map { winner -> [HTML] in
            [
                "\(TextLink(winner.name, to: ParticipantPath.detail(winner.id)))",
                "\(report.again[winner.id, default: 0])",
            ]
        }
        let table = Table(
            say(.fairnessAgain), columns: [.init(say(.allocationNominee)), .number(say(.fairnessTimes))], rows: rows)
        let list: HTML = rows.isEmpty ? "<p class=\"soft\">\(say(.fairnessNobodyAgain))</p>" : table.html
        let earlier = TextLink(say(.earlierAwardsTitle), to: EarlierAwardPath.list)
        return Panel(say(.fairnessAgain), "\(list)<p class=\"soft\">\(say(.fairnessEarlier)) \(earlier)</p>")
    }

    private func never(_ say: Language) -> Panel {
        let ids = Set(report.neverChosen(units.map(\.id)))
        let names = HTML.each(units.filter { ids.contains($0.id) }) { "<li>\($0.name)</li>" }
        return Panel(
            say(.fairnessNever),
            ids.isEmpty ? "<p class=\"soft\">\(say(.fairnessEveryUnit))</p>" : "<ul>\(names)</ul>")
    }
}
