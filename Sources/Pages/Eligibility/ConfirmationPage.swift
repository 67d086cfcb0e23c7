package import Domain
package import Wording

/// What one authority was asked about an enterprise, and what it answered.
package struct ConfirmationPage: Sendable {
    private let nomination: Nomination
    private let name: String
    private let authority: String
    private let known: AuthorityAnswer?
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        nomination: Nomination, name: String, authority: String, known: AuthorityAnswer?, typed: TypedFields,
        csrf: String, errors: FormErrors
    ) {
        (self.nomination, self.name, self.authority, self.known) = (nomination, name, authority, known)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .eligibilityConfirmations

    package func html(in say: Language) -> HTML {
        let back = EligibilityPath.of(nomination.id)
        let crumbs = Breadcrumb(
            [
                .init(nomination.number ?? name, NominationPath.detail(nomination.id)),
                .init(say(.eligibilityTitle), back),
            ],
            here: say(title), in: say)
        let hidden = [HiddenField("authority", authority), HiddenField("revision", revision)]
        let form = Form(
            action: EligibilityPath.confirmations(nomination.id), csrf: csrf, hidden: hidden, fields(say))
        return """
            \(PageHead(authority, subtitle: name, breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }

    private var revision: String { known.map { String($0.revision.number) } ?? "" }

    private func fields(_ say: Language) -> HTML {
        let choices = ConfirmationStatus.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        return """
            \(Field.text("request", say(.eligibilityRequestNumber), value: value("request", known?.request.number), error: errors["request"], width: .half))
            \(Field.date("requested", say(.eligibilityRequestDay), typed: value("requested", known?.request.day.description), error: errors["requested"]))
            \(Field.radios("status", say(.eligibilityAnswer), choices, chosen: value("status", known?.status.rawValue), error: errors["status"]))
            \(Field.text("reply", say(.eligibilityReplyNumber), value: value("reply", known?.reply?.number), error: errors["reply"], width: .half).optional(in: say))
            \(Field.date("replied", say(.eligibilityReplyDay), typed: value("replied", known?.reply?.day.description), error: errors["replied"]).optional(in: say))
            \(Field.longText("remark", say(.eligibilityRemark), value: value("remark", known?.remark), error: errors["remark"], rows: 3).optional(in: say))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: EligibilityPath.of(nomination.id))))
            """
    }

    private func value(_ name: String, _ kept: String?) -> String { typed[name] ?? kept ?? "" }
}
