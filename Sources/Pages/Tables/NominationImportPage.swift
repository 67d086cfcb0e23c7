import Domain
package import Wording

/// The form that takes a unit's table of nominations.
package struct NominationImportPage: Sendable {
    private let occasions: [NominationNewPage.OpenOccasion]
    private let chosen: String
    private let sheet: String
    private let hasPreview: Bool
    private let mostRows: Int
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter occasions: those that take dossiers from the unit now.
    package init(
        occasions: [NominationNewPage.OpenOccasion], chosen: String, sheet: String, hasPreview: Bool, mostRows: Int,
        csrf: String, errors: FormErrors
    ) {
        (self.occasions, self.chosen, self.sheet, self.hasPreview) = (occasions, chosen, sheet, hasPreview)
        (self.mostRows, self.csrf, self.errors) = (mostRows, csrf, errors)
    }

    package let title: Phrase = .nominationImportTitle

    package func html(in say: Language) -> HTML {
        let crumbs = NominationImportPath.breadcrumb(say(title), in: say, isUpload: true)
        let template: HTML =
            "<a class=\"button quiet\" href=\"\(url: NominationImportPath.template)\" download>\(say(.importTemplate))</a>"
        return """
            \(PageHead(say(title), subtitle: say(.nominationImportHint), breadcrumb: crumbs, aside: template))
            \(if: hasPreview, open(say))
            \(ReadingColumn("\(Panel(html: occasions.isEmpty ? none(say) : form(say)))\(rules(say))"))
            """
    }

    private func none(_ say: Language) -> HTML {
        EmptyState(
            say(.nominationNewNoOccasion), hint: say(.nominationNewNoOccasionHint),
            action: "\(Button(say(.navOccasions), to: OccasionPath.list))"
        ).html
    }

    private func form(_ say: Language) -> HTML {
        let choices = occasions.map { Choice($0.id.text, $0.name) }
        let only = choices.count == 1 ? choices[0].value : chosen
        let hint = say(.importFileHint, ["rows": AddressText.grouped(mostRows)])
        let fields: HTML = """
            \(Field.select(
                "occasion", say(.nominationNewOccasion), choices, chosen: only, blank: say(.chooseOne),
                error: errors["occasion"]))
            \(Field.file("file", say(.importFile), accept: ".xlsx,.csv,.txt", hint: hint, error: errors["file"]))
            \(Field.text(
                "sheet", say(.importSheet), value: sheet, hint: say(.importSheetHint), error: errors["sheet"],
                width: .half).optional(in: say))
            \(ButtonRow(Button(say(.importRead)), Button(say(.cancel), to: NominationPath.list)))
            """
        return "\(Form(action: NominationImportPath.upload, csrf: csrf, hasFiles: true, fields))"
    }

    private func open(_ say: Language) -> HTML {
        let link = TextLink(say(.importOpenLink), to: NominationImportPath.preview)
        return Notice(html: "\(say(.importOpen)) \(link)", .info, in: say).html
    }

    private func rules(_ say: Language) -> Panel {
        let lines: [Phrase] = [
            .nominationTableHowRows, .nominationTableHowKey, .nominationTableHowDraft, .tableHowOrder,
        ]
        return Panel(
            say(.tableHowSheet), "<ul>\(HTML.each(lines) { line -> HTML in "<li>\(say(line))</li>" })</ul>")
    }
}
