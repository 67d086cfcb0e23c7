import Domain
package import Wording

/// The form that takes a table of participants.
package struct ImportUploadPage: Sendable {
    private let sheet: String
    private let hasPreview: Bool
    private let mostRows: Int
    private let csrf: String
    private let errors: FormErrors

    package init(sheet: String, hasPreview: Bool, mostRows: Int, csrf: String, errors: FormErrors) {
        (self.sheet, self.hasPreview, self.mostRows) = (sheet, hasPreview, mostRows)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .importTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.participantsTitle), ParticipantPath.list)], here: say(title), in: say)
        let template =
            "<a class=\"button quiet\" href=\"\(url: ImportPath.template)\" download>\(say(.importTemplate))</a>"
            as HTML
        let fields: HTML = """
            \(Field.file(
                "file", say(.importFile), accept: ".xlsx,.csv,.txt",
                hint: say(.importFileHint, ["rows": AddressText.grouped(mostRows)]), error: errors["file"]))
            \(Field.text("sheet", say(.importSheet), value: sheet, hint: say(.importSheetHint), error: errors["sheet"], width: .half).optional(in: say))
            \(ButtonRow(Button(say(.importRead)), Button(say(.cancel), to: ParticipantPath.list)))
            """
        let form = Form(action: ImportPath.upload, csrf: csrf, hasFiles: true, fields)
        return """
            \(PageHead(say(title), subtitle: say(.importHint), breadcrumb: crumbs, aside: template))
            \(if: hasPreview, open(say))
            \(ReadingColumn("\(Panel(html: "\(form)"))\(rules(say))"))
            """
    }

    private func open(_ say: Language) -> HTML {
        Notice(
            html: "\(say(.importOpen)) \(TextLink(say(.importOpenLink), to: ImportPath.preview))", .info, in: say
        ).html
    }

    private func rules(_ say: Language) -> Panel {
        let lines: [Phrase] = [.tableHowRows, .tableHowKey, .tableHowEmpty, .tableHowOrder]
        return Panel(
            say(.tableHowSheet), "<ul>\(HTML.each(lines) { line -> HTML in "<li>\(say(line))</li>" })</ul>")
    }
}
