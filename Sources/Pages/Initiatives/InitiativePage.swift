package import Domain
package import Wording

/// One initiative: what is like it, what was decided, which nominations rest on it.
package struct InitiativePage: Sendable {
    package struct Content: Sendable {
        let initiative: Initiative
        let unit: String
        let similar: [InitiativeLikeness]
        let uses: [(nomination: Nomination, name: String)]
        let citable: [(nomination: Nomination, name: String)]
        let canRule: Bool
        let canChange: Bool

        package init(
            initiative: Initiative, unit: String, similar: [InitiativeLikeness],
            uses: [(nomination: Nomination, name: String)], citable: [(nomination: Nomination, name: String)],
            canRule: Bool, canChange: Bool
        ) {
            self.canChange = canChange
            (self.initiative, self.unit, self.similar) = (initiative, unit, similar)
            (self.uses, self.citable, self.canRule) = (uses, citable, canRule)
        }
    }

    private let content: Content
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    package init(_ content: Content, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.content, self.typed, self.csrf, self.errors) = (content, typed, csrf, errors)
    }

    private var initiative: Initiative { content.initiative }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.initiativesTitle), InitiativePath.list)], here: initiative.title, in: say)
        let isOpen = initiative.status == .registered
        return """
            \(PageHead(initiative.title, breadcrumb: crumbs, aside: "\(InitiativeWords.tag(initiative.status, say))"))
            <p class="soft">\(say(.initiativesHelp))</p>
            \(Columns(
                main: "\(Panel(say(.initiativeSummary), HTML.paragraphs(initiative.summary)))\(if: !content.similar.isEmpty, similar(say))\(if: isOpen && content.canRule, ruling(say))",
                side: "\(Panel(html: "\(DefinitionList(facts(say)))\(changes(say))"))\(uses(say))"))
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let known: [DefinitionList.Entry] = [
            .init(say(.initiativeUnit), content.unit),
            .init(say(.initiativeAuthors), InitiativeWords.authors(initiative)),
            .init(say(.initiativeScope), say(initiative.scope.phrase).asStart),
            .init(say(.initiativeApplied), initiative.applied.vietnamese),
        ]
        if let withdrawal = initiative.withdrawal {
            return known + [.init(say(.initiativeWithdrawnFor), withdrawal.reason)]
        }
        guard let outcome = initiative.outcome else { return known }
        return known + [
            .init(say(.initiativeDocument), "\(outcome.document), \(outcome.day.vietnamese)"),
            .init(say(.initiativeAuthority), outcome.authority),
        ]
    }

    private func changes(_ say: Language) -> HTML {
        guard content.canChange else { return .empty }
        return ButtonRow(
            Button(say(.initiativeCorrect), .quiet, to: InitiativePath.correction(initiative.id)),
            Button(say(.initiativeWithdraw), .danger, to: InitiativePath.withdrawal(initiative.id))
        ).html
    }

    private func similar(_ say: Language) -> HTML {
        let items = HTML.each(content.similar) { one -> HTML in
            let words = [
                one.hasSameTitle ? say(.initiativeSameTitle) : nil,
                one.share > 0 ? say(.initiativeShare, ["count": String(one.share)]) : nil,
            ].compactMap { $0 }.joined(separator: ", ")
            let link = TextLink(one.other.title, to: InitiativePath.detail(one.other.id))
            return "<li>\(link) – \(InitiativeWords.authors(one.other)): \(words)</li>"
        }
        let help: HTML = "<p class=\"soft\">\(say(.initiativeSimilarHelp))</p>"
        return "\(Panel(say(.initiativeSimilar), "\(help)<ul>\(items)</ul>"))"
    }

    private func ruling(_ say: Language) -> HTML {
        let results = [InitiativeStatus.recognised, .declined].map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.radios("result", say(.initiativeRuling), results, chosen: typed["result"], error: errors["result"]))
            \(Field.text("document", say(.initiativeDocument), value: typed["document"] ?? "", error: errors["document"]))
            \(Field.date("day", say(.initiativeDay), typed: typed["day"] ?? "", error: errors["day"]))
            \(Field.text("authority", say(.initiativeAuthority), value: typed["authority"] ?? "", error: errors["authority"]))
            \(ButtonRow(Button(say(.initiativeSave))))
            """
        let hidden = [HiddenField("revision", String(initiative.revision.number))]
        let form = Form(action: InitiativePath.ruling(initiative.id), csrf: csrf, hidden: hidden, fields)
        return "\(Panel(say(.initiativeRule), "\(form)"))"
    }

    private func uses(_ say: Language) -> HTML {
        let items = HTML.each(content.uses) { nomination, name -> HTML in
            "<li>\(TextLink(name, to: NominationPath.detail(nomination.id))) – \(say(nomination.status.phrase))</li>"
        }
        let list: HTML =
            content.uses.isEmpty ? "<p class=\"soft\">\(say(.initiativeUsesNone))</p>" : "<ul>\(items)</ul>"
        return "\(Panel(say(.initiativeUses), "\(list)\(if: !content.citable.isEmpty, citing(say))"))"
    }

    private func citing(_ say: Language) -> HTML {
        let choices = content.citable.map { Choice($0.nomination.id.text, $0.name) }
        let fields: HTML = """
            \(Field.select("nomination", say(.initiativeDossier), choices, chosen: typed["nomination"], blank: "–", error: errors["nomination"]))
            \(ButtonRow(Button(say(.initiativeUse))))
            """
        return "\(Form(action: InitiativePath.uses(initiative.id), csrf: csrf, fields))"
    }
}
