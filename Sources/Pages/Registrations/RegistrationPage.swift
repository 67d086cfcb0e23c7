package import Domain
package import Wording

/// A registration to read: for who may not change it, or after it was taken back.
package struct RegistrationPage: Sendable {
    private let registration: Registration
    private let participant: Participant
    private let plan: Plan

    package init(registration: Registration, participant: Participant, plan: Plan) {
        (self.registration, self.participant, self.plan) = (registration, participant, plan)
    }

    package var title: Phrase {
        Phrase.registrationsChangeTitle.filled(["name": participant.name, "year": String(registration.year)])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.registrationsTitle), RegistrationPath.list),
                .init(participant.name, ParticipantPath.detail(participant.id)),
            ], here: say(title), in: say)
        let isOver = registration.status == .withdrawn
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(if: isOver, "\(Notice(say(.registrationsWithdrawn), .info, in: say))")
            \(Panel(say(.registrationsThemes), "<ul>\(HTML.each(registration.themes, theme))</ul>"))
            \(Panel(say(.registrationsCommitments), "\(table(say))"))
            """
    }

    private func theme(_ code: String) -> HTML { "<li>\(code)) \(plan.theme(code)?.name ?? "")</li>" }

    private func table(_ say: Language) -> Table {
        let rows = registration.commitments.map { commitment -> [HTML] in
            [
                "\(HTML.paragraphs(commitment.text))", "\(commitment.theme)", "\(commitment.measure)",
                "\(commitment.target)", "\(commitment.due?.vietnamese ?? "")",
            ]
        }
        return Table(
            say(.registrationsCommitments),
            columns: [
                .init(say(.registrationsCommitmentText)), .init(say(.registrationsCommitmentTheme)),
                .init(say(.registrationsMeasure)), .init(say(.registrationsTarget)), .init(say(.registrationsDue)),
            ], rows: rows, empty: EmptyState(say(.registrationsNoCommitments)))
    }
}

/// What taking a registration back does, with the one button that does it.
package struct RegistrationWithdrawalPage: Sendable {
    private let registration: Registration
    private let participant: Participant
    private let csrf: String

    package init(registration: Registration, participant: Participant, csrf: String) {
        (self.registration, self.participant, self.csrf) = (registration, participant, csrf)
    }

    package let title: Phrase = .registrationsWithdrawTitle

    package func html(in say: Language) -> HTML {
        let values = ["name": participant.name, "year": String(registration.year)]
        let back = RegistrationPath.detail(registration.id)
        let crumbs = Breadcrumb([.init(say(.registrationsTitle), RegistrationPath.list)], here: say(title), in: say)
        let form = Form(
            action: RegistrationPath.withdrawal(registration.id), csrf: csrf,
            hidden: [HiddenField("revision", String(registration.revision.number))],
            "\(ButtonRow(Button(say(.registrationsWithdraw)), Button(say(.cancel), to: back)))")
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("<p>\(say(.registrationsWithdrawText, values))</p>\(form)"))
            """
    }
}
