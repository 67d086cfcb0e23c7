package import Domain
package import Wording

/// The addresses of awards entered from papers; the routes are declared with the same words.
package enum EarlierAwardPath {
    package static let list = "/earlier-awards"
    package static let upload = "\(list)/import"

    package static func cancellation(_ id: ID<EarlierAward>) -> String { "\(list)/\(id)/cancellation" }
}

/// Everything entered, the latest decision first.
package struct EarlierAwardListPage: Sendable {
    package typealias Row = (award: EarlierAward, participant: Participant)

    private let rows: [Row]
    private let units: [ID<OrgUnit>: String]
    private let canEnter: Bool

    package init(rows: [Row], units: [ID<OrgUnit>: String], canEnter: Bool) {
        (self.rows, self.units, self.canEnter) = (rows, units, canEnter)
    }

    package let title: Phrase = .earlierAwardsTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.participantsTitle), ParticipantPath.list)], here: say(title), in: say)
        let enter = canEnter ? Button(say(.importLink), .primary, to: EarlierAwardPath.upload) : nil
        let export = ExportLink(path: EarlierAwardPath.list, query: [], language: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "<div class=\"buttons\">\(enter)\(PrintButton(.quiet, in: say))</div>"))
            <p class="soft prose">\(say(.earlierAwardsText))</p>
            \(if: !rows.isEmpty, "<p class=\"soft list-line\">\(export)</p>")
            \(Panel(html: "\(table(say))"))
            """
    }

    private func table(_ say: Language) -> Table {
        let columns: [Table.Column] = [
            .init(say(.earlierAwardName)), .init(say(.nominationTableAward)), .init(say(.nominationTableAchievement)),
            .init(say(.earlierAwardDecision)), .init(say(.earlierAwardState)),
        ]
        return Table(
            say(title), columns: columns, rows: rows.map { cells($0, say) },
            empty: EmptyState(say(.earlierAwardsEmpty), hint: canEnter ? say(.earlierAwardsEmptyHint) : nil))
    }

    private func cells(_ row: Row, _ say: Language) -> [HTML] {
        let (award, participant) = row
        let days = award.period.map {
            say(.earlierAwardDays, ["first": $0.first.vietnamese, "last": $0.last.vietnamese])
        }
        let stands = award.status == .entered
        let state: HTML =
            stands
            ? (canEnter
                ? "\(TextLink(say(.earlierAwardCancel), to: EarlierAwardPath.cancellation(award.id)))"
                : "\(say(award.status.phrase))")
            : "<div>\(StatusTag(say(award.status.phrase)))<br><span class=\"soft\">\(award.reason)</span></div>"
        return [
            "<div>\(TextLink(participant.name, to: ParticipantPath.detail(participant.id)))<br><span class=\"soft\">\(units[participant.unit] ?? "")</span></div>",
            "\(award.form)", "<div>\(award.achievement)<br><span class=\"soft\">\(days ?? "")</span></div>",
            "<div>\(award.decision), \(award.day.vietnamese)<br><span class=\"soft\">\(award.authority)</span></div>",
            state,
        ]
    }
}

/// What taking one out does, with the one button that does it.
package struct EarlierAwardCancelPage: Sendable {
    private let award: EarlierAward
    private let name: String
    private let reason: String
    private let csrf: String
    private let errors: FormErrors

    package init(award: EarlierAward, name: String, reason: String, csrf: String, errors: FormErrors) {
        (self.award, self.name, self.reason, self.csrf, self.errors) = (award, name, reason, csrf, errors)
    }

    package let title: Phrase = .earlierAwardCancelTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.earlierAwardsTitle), EarlierAwardPath.list)], here: say(title), in: say)
        let form = Form(
            action: EarlierAwardPath.cancellation(award.id), csrf: csrf,
            hidden: [HiddenField("revision", String(award.revision.number))],
            """
            \(Field.text("reason", say(.earlierAwardReason), value: reason, error: errors["reason"]))
            \(ButtonRow(Button(say(.earlierAwardCancel), .danger), Button(say(.cancel), to: EarlierAwardPath.list)))
            """)
        let what = "\(name): \(award.form), \(award.decision), \(award.day.vietnamese)"
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "<p>\(what)</p><p>\(say(.earlierAwardCancelText))</p>\(form)"))"))
            """
    }
}
