package import Domain
package import Wording

/// A reasoned answer to everybody not chosen, unit by unit, to be printed.
package struct AnswersPage: Sendable {
    package struct Line: Sendable {
        let nomination: Nomination
        let name: String
        let award: String
        /// Left out of a quota that has a place again.
        let isPlaceFree: Bool

        package init(_ nomination: Nomination, name: String, award: String, isPlaceFree: Bool = false) {
            (self.nomination, self.name, self.award) = (nomination, name, award)
            self.isPlaceFree = isPlaceFree
        }
    }

    private let occasion: Occasion
    private let lines: [Line]
    private let units: [OrgUnit]
    private let unit: ID<OrgUnit>?
    private let seesAll: Bool

    package init(occasion: Occasion, lines: [Line], units: [OrgUnit], unit: ID<OrgUnit>?, seesAll: Bool) {
        (self.occasion, self.lines, self.units) = (occasion, lines, units)
        (self.unit, self.seesAll) = (unit, seesAll)
    }

    package let title: Phrase = .answersTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.navOccasions), OccasionPath.list), .init(occasion.name, OccasionPath.detail(occasion.id))],
            here: say(title), in: say)
        let shown = units.filter { unit in lines.contains { $0.nomination.unit == unit.id } }
        let empty = Panel(html: "\(EmptyState(say(.answersNone), hint: say(.answersNoneHint)))")
        return """
            \(PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            <p class="soft">\(say(.answersHelp)) \(TextLink(say(.petitionNew), to: PetitionPath.new(occasion: occasion.id)))</p>\(if: seesAll, filter(say))
            \(HTML.each(shown) { panel($0, say) })\(if: shown.isEmpty, "\(empty)")
            """
    }

    private func filter(_ say: Language) -> HTML {
        let choices = units.map { Choice($0.id.text, $0.name) }
        return
            "\(FilterBar(action: OccasionPath.answers(occasion.id), fields: [.select("unit", say(.answersUnit), choices, chosen: unit?.text, blank: say(.answersAllUnits))], isActive: unit != nil, in: say))"
    }

    private func panel(_ unit: OrgUnit, _ say: Language) -> HTML {
        let rows = lines.filter { $0.nomination.unit == unit.id }.map { line -> [HTML] in
            [
                "\(TextLink(line.name, to: NominationPath.detail(line.nomination.id)))",
                "\(line.nomination.number ?? "")", "\(line.award)", "\(say(result(line)))",
                answer(line, say),
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.answersName)), .init(say(.answersNumber)), .init(say(.nominationAward)),
            .init(say(.answersResult)), .init(say(.answersReason)),
        ]
        return "\(Panel(unit.name, "\(Table(unit.name, columns: columns, rows: rows))"))"
    }

    private func result(_ line: Line) -> Phrase {
        guard line.isPlaceFree else { return line.nomination.status.phrase }
        return isOver ? .answersUnusedResult : .answersFreeResult
    }

    /// What the dossier says; but of somebody left out no full quota is told where a place is free.
    private func answer(_ line: Line, _ say: Language) -> HTML {
        guard line.isPlaceFree else {
            return "\(say(line.nomination.status.explanation))\(reason(line.nomination, say))"
        }
        if isOver { return "\(say(.answersUnused))" }
        if !seesAll { return "\(say(.answersFreeUnit))" }
        let link = TextLink(
            say(.allocationTitle), to: AllocationPath.of(occasion.id, award: line.nomination.award))
        return "\(say(.answersFree)) \(link)"
    }

    private var isOver: Bool { occasion.status == .archived }

    private func reason(_ nomination: Nomination, _ say: Language) -> HTML {
        nomination.statusReason.isEmpty
            ? .empty : "<br>\(say(.dossierReason, ["reason": nomination.statusReason]))"
    }
}
