package import Domain
package import Wording

package enum PetitionPath {
    package static let list = "/petitions"
    package static let new = "/petitions/new"

    package static func new(occasion: ID<Occasion>) -> String { "\(new)?occasion=\(occasion)" }
    package static func new(about nomination: Nomination) -> String {
        "\(new)?occasion=\(nomination.occasion)&nomination=\(nomination.id)"
    }
    package static func detail(_ id: ID<Petition>) -> String { "\(list)/\(id)" }
    package static func answer(_ id: ID<Petition>) -> String { "\(detail(id))/answer" }
    package static func correction(_ id: ID<Petition>) -> String { "\(detail(id))/correction" }
    package static func withdrawal(_ id: ID<Petition>) -> String { "\(detail(id))/withdrawal" }
}

/// Petitions, what waits first.
package struct PetitionsPage: Sendable {
    private let petitions: [Petition]
    private let occasions: [ID<Occasion>: String]
    private let units: [ID<OrgUnit>: String]
    private let today: Day
    private let canSend: Bool

    package init(
        petitions: [Petition], occasions: [ID<Occasion>: String], units: [ID<OrgUnit>: String], today: Day,
        canSend: Bool
    ) {
        (self.petitions, self.occasions, self.units) = (petitions, occasions, units)
        (self.today, self.canSend) = (today, canSend)
    }

    package let title: Phrase = .petitionsTitle

    package func html(in say: Language) -> HTML {
        let new = Button(say(.petitionNew), .primary, to: PetitionPath.new)
        let columns: [Table.Column] = [
            .init(say(.petitionSender)), .init(say(.petitionUnit)), .init(say(.petitionOccasion)),
            .init(say(.petitionReceived)), .init(say(.petitionDue)), .init(say(.petitionStatus)),
        ]
        let rows = petitions.map { petition -> [HTML] in
            let late: HTML = petition.isLate(on: today) ? " \(StatusTag(say(.petitionLate), .bad))" : ""
            return [
                "\(TextLink(petition.sender, to: PetitionPath.detail(petition.id)))",
                "\(units[petition.unit] ?? "")", "\(occasions[petition.occasion] ?? "")",
                "\(petition.received.vietnamese)", "\(petition.due?.vietnamese ?? say(.petitionNoDue))\(late)",
                "\(StatusTag(say(petition.status.phrase)))",
            ]
        }
        let empty = EmptyState(say(.petitionsNone), hint: say(.petitionsNoneHint))
        return """
            \(PageHead(say(title), aside: "\(if: canSend, new.html)"))
            <p class="soft">\(say(.petitionsHelp))</p>
            \(Panel(html: "\(Table(say(title), columns: columns, rows: rows, empty: empty))"))
            """
    }
}

/// Sending one, or entering one that came on paper.
package struct PetitionFormPage: Sendable {
    private let occasions: [Choice]
    /// For the clerk, who enters for any unit what came on paper.
    private let units: [Choice]
    private let isOffice: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(
        occasions: [Choice], units: [Choice], isOffice: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.occasions, self.units, self.isOffice, self.typed) = (occasions, units, isOffice, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .petitionNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.petitionsTitle), PetitionPath.list)], here: say(title), in: say)
        let unit: HTML =
            units.isEmpty
            ? .empty
            : "\(Field.select("unit", say(.petitionUnit), units, chosen: typed["unit"], blank: "–", error: errors["unit"]))"
        let fields: HTML = """
            \(Field.select("occasion", say(.petitionOccasion), occasions, chosen: typed["occasion"], blank: "–", error: errors["occasion"]))
            \(unit)\(if: isOffice, sender(say))
            \(Field.longText("content", say(.petitionContent), value: typed["content"] ?? "", error: errors["content"]))
            \(if: isOffice, days(say))\(if: !isOffice, "<p class=\"soft\">\(say(.petitionOwnHelp))</p>")
            \(ButtonRow(Button(say(.petitionNew)), Button(say(.cancel), to: PetitionPath.list)))
            """
        let about = typed["nomination"].flatMap { $0.isEmpty ? nil : $0 }
        let hidden = about.map { [HiddenField("nomination", $0)] } ?? []
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(Form(action: PetitionPath.list, csrf: csrf, hidden: hidden, fields))"))"))
            """
    }

    private func sender(_ say: Language) -> HTML {
        "\(Field.text("sender", say(.petitionSender), value: typed["sender"] ?? "", error: errors["sender"]))"
    }

    private func days(_ say: Language) -> HTML {
        """
        \(Field.date("received", say(.petitionReceived), typed: typed["received"] ?? "", error: errors["received"]).optional(in: say))
        \(Field.date("due", say(.petitionDue), typed: typed["due"] ?? "", hint: say(.petitionsHelp), error: errors["due"]))
        """
    }
}

/// One petition with its answer, or the form to answer it.
package struct PetitionPage: Sendable {
    private let petition: Petition
    private let occasion: String
    private let unit: String
    private let canAnswer: Bool
    private let canWithdraw: Bool
    private let canCorrect: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []

    package init(
        petition: Petition, occasion: String, unit: String, canAnswer: Bool, canWithdraw: Bool, canCorrect: Bool,
        typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        self.canCorrect = canCorrect
        (self.petition, self.occasion, self.unit) = (petition, occasion, unit)
        (self.canAnswer, self.canWithdraw, self.typed) = (canAnswer, canWithdraw, typed)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { Phrase.petitionOf.filled(["name": petition.sender]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.petitionsTitle), PetitionPath.list)], here: petition.sender, in: say)
        var facts: [DefinitionList.Entry] = [
            .init(say(.petitionUnit), unit), .init(say(.petitionOccasion), occasion),
            .init(say(.petitionReceived), petition.received.vietnamese),
            .init(say(.petitionDue), petition.due?.vietnamese ?? say(.petitionNoDue)),
        ]
        if let nomination = petition.nomination {
            let link = TextLink(say(.petitionDossier), to: NominationPath.detail(nomination))
            facts.append(.init(say(.petitionDossier), html: "\(link)"))
        }
        let isOpen = petition.status == .received
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(StatusTag(say(petition.status.phrase)))"))
            \(Columns(
                main: "\(Panel(say(.petitionContent), HTML.paragraphs(petition.content)))\(answer(say))\(if: isOpen && canAnswer, form(say))",
                side: "\(Panel(html: "\(DefinitionList(facts))"))\(if: isOpen && canCorrect, correction(say))\(if: isOpen && canWithdraw, withdrawal(say))\(if: petition.status != .withdrawn, paper(say))"))
            """
    }

    private func paper(_ say: Language) -> HTML {
        OfficialPaperLinks(kinds: [.answer], id: petition.id.text, wordOnly: wordOnly, language: say).html
    }

    private func answer(_ say: Language) -> HTML {
        guard let answer = petition.answer else { return .empty }
        let words: HTML = """
            \(HTML.paragraphs(answer.text))<p class="soft">\(answer.document) · \(answer.at.words(in: say))</p>
            """
        return "\(Panel(say(.petitionAnswer), aside: "\(PrintButton(in: say))", words))"
    }

    private func form(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.longText("answer", say(.petitionAnswerText), value: typed["answer"] ?? "", error: errors["answer"]))
            \(Field.text("document", say(.petitionDocument), value: typed["document"] ?? "", error: errors["document"]))
            \(ButtonRow(Button(say(.petitionAnswerSave))))
            """
        let hidden = [HiddenField("revision", String(petition.revision.number))]
        return
            "\(Panel(say(.petitionAnswer), "\(Form(action: PetitionPath.answer(petition.id), csrf: csrf, hidden: hidden, fields))"))"
    }

    private func correction(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.date("due", say(.petitionDue), typed: typed["due"] ?? petition.due?.description ?? "", hint: say(.petitionsHelp), error: errors["due"]))
            \(Field.date("received", say(.petitionReceived), typed: typed["received"] ?? petition.received.description, error: errors["received"]))
            \(Field.text("sender", say(.petitionSender), value: typed["sender"] ?? petition.sender, error: errors["sender"]))
            \(Field.text("reason", say(.petitionCorrectReason), value: typed["reason"] ?? "", hint: say(.petitionCorrectHelp), error: errors["reason"]).optional(in: say))
            \(ButtonRow(Button(say(.petitionCorrectSave))))
            """
        let hidden = [HiddenField("revision", String(petition.revision.number))]
        let form = Form(action: PetitionPath.correction(petition.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.petitionCorrect), "\(form)"))"
    }

    private func withdrawal(_ say: Language) -> HTML {
        let hidden = [HiddenField("revision", String(petition.revision.number))]
        return
            "\(Panel(html: "\(Form(action: PetitionPath.withdrawal(petition.id), csrf: csrf, hidden: hidden, "\(Button(say(.petitionWithdraw), .quiet))"))"))"
    }
}
