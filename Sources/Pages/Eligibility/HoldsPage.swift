package import Domain
package import Wording

/// Every award that waits, with who and why.
package struct HoldsPage: Sendable {
    package struct Row: Sendable {
        let hold: Hold
        let participant: Participant

        package init(_ hold: Hold, _ participant: Participant) { (self.hold, self.participant) = (hold, participant) }
    }

    private let rows: [Row]
    private let canClose: Bool

    package init(rows: [Row], canClose: Bool) { (self.rows, self.canClose) = (rows, canClose) }

    package let title: Phrase = .holdsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.nominationsTitle), NominationPath.list)], here: say(title), in: say)
        var columns: [Table.Column] = [
            .init(say(.holdsWho)), .init(say(.holdsGround)), .init(say(.holdsOpened)), .init(say(.holdsDocument)),
        ]
        if canClose { columns.append(.init(say(.holdsAct))) }
        let lines = rows.map { row -> [HTML] in
            let close = Button(
                say(.holdsClose), to: EligibilityPath.closing(row.hold.id), context: row.participant.name)
            return [
                "\(TextLink(row.participant.name, to: EligibilityPath.of(row.participant.id)))",
                HTML(text: say(row.hold.ground.phrase).asStart), HTML(text: row.hold.opened.vietnamese),
                HTML(text: row.hold.document),
            ] + (canClose ? ["\(close)"] : [])
        }
        let empty = EmptyState(say(.holdsNone), hint: say(.holdsNoneHint))
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            <p class="soft">\(say(.holdsHelp))</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: lines, empty: empty))"))
            """
    }
}

/// What stands against one participant, and stood.
package struct ParticipantHoldsPage: Sendable {
    private let participant: Participant
    private let holds: [Hold]
    private let disciplines: [Discipline]
    /// Numbers of nominations, for holds beside one of them.
    private let numbers: [ID<Nomination>: String]
    private let permitted: Set<EligibilityAct>

    package init(
        participant: Participant, holds: [Hold], disciplines: [Discipline], numbers: [ID<Nomination>: String],
        permitted: Set<EligibilityAct>
    ) {
        (self.participant, self.holds, self.disciplines) = (participant, holds, disciplines)
        (self.numbers, self.permitted) = (numbers, permitted)
    }

    package var title: Phrase { Phrase.holdsOf.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.participantsTitle), ParticipantPath.list),
                .init(participant.name, ParticipantPath.detail(participant.id)),
            ], here: say(.holdsPanel), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft">\(say(.holdsHelp))</p>
            \(holdPanel(say))\(disciplinePanel(say))
            """
    }

    private func holdPanel(_ say: Language) -> Panel {
        let rows = holds.map { hold -> [HTML] in
            [
                HTML(text: say(hold.ground.phrase).asStart), HTML(text: hold.opened.vietnamese),
                HTML(text: hold.document), HTML(text: scope(hold, say)), state(hold, say),
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.holdsGround)), .init(say(.holdsOpened)), .init(say(.holdsDocument)), .init(say(.holdsScope)),
            .init(say(.holdsStatus)),
        ]
        let new = Button(say(.holdsNew), to: EligibilityPath.newHold(participant.id))
        let empty = EmptyState(say(.holdsNoneHere))
        return Panel(
            say(.holdsPanel),
            "\(Table(say(.holdsPanel), columns: columns, rows: rows, empty: empty))\(if: permitted.contains(.hold), "<p>\(new)</p>")"
        )
    }

    private func scope(_ hold: Hold, _ say: Language) -> String {
        guard let nomination = hold.nomination else { return say(.holdsScopeAll) }
        return say(.holdsScopeOne, ["number": numbers[nomination] ?? say(.dossierDraft)])
    }

    private func state(_ hold: Hold, _ say: Language) -> HTML {
        guard let closing = hold.closing else {
            let close = Button(say(.holdsClose), to: EligibilityPath.closing(hold.id))
            return "\(StatusTag(say(hold.status.phrase), .warn))\(if: permitted.contains(.close), " \(close)")"
        }
        return "\(closing.day.vietnamese): \(say(closing.outcome.phrase)) (\(closing.document))"
    }

    private func disciplinePanel(_ say: Language) -> Panel {
        let rows = disciplines.map { discipline -> [HTML] in
            let cancel = Button(say(.disciplinesCancel), to: EligibilityPath.cancellation(discipline.id))
            let isOn = discipline.status == .entered && permitted.contains(.cancelDiscipline)
            return [
                HTML(text: discipline.measure), HTML(text: discipline.period.first.vietnamese),
                HTML(text: discipline.period.last.vietnamese), HTML(text: discipline.document),
                "\(StatusTag(say(discipline.status.phrase)))\(if: isOn, " \(cancel)")",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.disciplinesMeasure)), .init(say(.disciplinesFirst)), .init(say(.disciplinesLast)),
            .init(say(.holdsDocument)), .init(say(.holdsStatus)),
        ]
        let new = Button(say(.disciplinesNew), to: EligibilityPath.newDiscipline(participant.id))
        let empty = EmptyState(say(.holdsNoneHere))
        return Panel(
            say(.disciplinesPanel),
            """
            <p class="soft">\(say(.disciplinesHelp))</p>\
            \(Table(say(.disciplinesPanel), columns: columns, rows: rows, empty: empty))\
            \(if: permitted.contains(.discipline), "<p>\(new)</p>")
            """)
    }
}
