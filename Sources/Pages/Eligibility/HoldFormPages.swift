package import Domain
package import Wording

/// Entering a hold, or a discipline, of one participant.
package struct HoldFormPage: Sendable {
    private let participant: Participant
    private let nomination: Nomination?
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        participant: Participant, nomination: Nomination?, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.participant, self.nomination) = (participant, nomination)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { Phrase.holdsNewFor.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let grounds = HoldGround.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("ground", say(.holdsGround), grounds, chosen: typed["ground"], hint: say(.holdsGroundHint), error: errors["ground"]))
            \(Field.text("document", say(.holdsDocument), value: typed["document"] ?? "", hint: say(.holdsDocumentHint), error: errors["document"]))
            \(Field.date("opened", say(.holdsOpened), typed: typed["opened"] ?? "", error: errors["opened"]))
            \(scope(say))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: EligibilityPath.of(participant.id))))
            """
        let form = Form(
            action: EligibilityPath.holds, csrf: csrf, hidden: [HiddenField("participant", participant.id.text)],
            fields)
        return HoldFrame(participant: participant, language: say).page(
            say(title), "<p class=\"soft\">\(say(.holdsHelp))</p>\(Panel(html: "\(form)"))")
    }

    /// Beside one dossier the clerk says whether the hold is about it alone.
    private func scope(_ say: Language) -> HTML {
        guard let nomination else { return .empty }
        let number = nomination.number ?? say(.dossierDraft)
        let choices = [
            Choice("", say(.holdsScopeAll).asStart),
            Choice(nomination.id.text, say(.holdsScopeOne, ["number": number]).asStart),
        ]
        return
            "\(Field.radios("nomination", say(.holdsScope), choices, chosen: typed["nomination"] ?? "", error: errors["nomination"]))"
    }
}

package struct DisciplineFormPage: Sendable {
    private let participant: Participant
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(participant: Participant, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.participant, self.typed, self.csrf, self.errors) = (participant, typed, csrf, errors)
    }

    package var title: Phrase { Phrase.disciplinesNewFor.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("measure", say(.disciplinesMeasure), value: typed["measure"] ?? "", error: errors["measure"]))
            \(Field.date("first", say(.disciplinesFirst), typed: typed["first"] ?? "", error: errors["first"]))
            \(Field.date("last", say(.disciplinesLast), typed: typed["last"] ?? "", hint: say(.disciplinesHelp), error: errors["last"]))
            \(Field.text("document", say(.holdsDocument), value: typed["document"] ?? "", hint: say(.holdsDocumentHint), error: errors["document"]))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: EligibilityPath.of(participant.id))))
            """
        let form = Form(
            action: EligibilityPath.disciplines, csrf: csrf,
            hidden: [HiddenField("participant", participant.id.text)], fields)
        return HoldFrame(participant: participant, language: say).page(say(title), "\(Panel(html: "\(form)"))")
    }
}

/// How a hold ended.
package struct HoldClosingPage: Sendable {
    private let hold: Hold
    private let participant: Participant
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(hold: Hold, participant: Participant, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.hold, self.participant) = (hold, participant)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package var title: Phrase { Phrase.holdsCloseFor.filled(["name": participant.name]) }

    package func html(in say: Language) -> HTML {
        let outcomes = HoldOutcome.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("outcome", say(.holdsOutcome), outcomes, chosen: typed["outcome"], error: errors["outcome"]))
            \(Field.date("closed", say(.holdsClosingDay), typed: typed["closed"] ?? "", error: errors["closed"]))
            \(Field.text("document", say(.holdsClosingDocument), value: typed["document"] ?? "", hint: say(.holdsDocumentHint), error: errors["document"]))
            \(ButtonRow(Button(say(.holdsClose)), Button(say(.cancel), to: EligibilityPath.of(participant.id))))
            """
        let form = Form(
            action: EligibilityPath.closing(hold.id), csrf: csrf,
            hidden: [HiddenField("revision", String(hold.revision.number))], fields)
        let what = "\(say(hold.ground.phrase).asStart) · \(hold.opened.vietnamese) · \(hold.document)"
        let words: HTML = """
            <p>\(what)</p><p class="soft">\(say(.holdsCloseText, ["name": participant.name]))</p>
            """
        return HoldFrame(participant: participant, language: say).page(
            say(title), "\(words)\(Panel(html: "\(form)"))")
    }
}

/// Where these forms stand.
struct HoldFrame {
    let participant: Participant
    let language: Language

    func page(_ title: String, _ content: HTML) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(participant.name, ParticipantPath.detail(participant.id)),
                .init(language(.holdsPanel), EligibilityPath.of(participant.id)),
            ], here: title, in: language)
        return "\(PageHead(title, breadcrumb: crumbs))\(ReadingColumn(content))"
    }
}
