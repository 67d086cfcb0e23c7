import Domain
package import Wording

/// Addresses of the import of initiatives. A person has one file under preview at a time, so it needs no name.
package enum InitiativeImportPath {
    package static let upload = "\(InitiativePath.list)/import"
    package static let template = "\(upload)/template.xlsx"
    package static let preview = "\(upload)/preview"
    package static let confirmation = "\(upload)/confirmation"
    package static let removal = "\(upload)/removal"

    static func breadcrumb(_ here: String, in say: Language, isUpload: Bool = false) -> Breadcrumb {
        let list = Breadcrumb.Step(say(.initiativesTitle), InitiativePath.list)
        let steps = isUpload ? [list] : [list, Breadcrumb.Step(say(.initiativeImportTitle), upload)]
        return Breadcrumb(steps, here: here, in: say)
    }
}

/// The form that takes a table of initiatives.
package struct InitiativeImportPage: Sendable {
    private let sheet: String
    private let hasPreview: Bool
    private let mostRows: Int
    /// Why the file just sent could not be read at all.
    private let fault: String?
    private let csrf: String
    private let errors: FormErrors

    package init(
        sheet: String, hasPreview: Bool, mostRows: Int, fault: String? = nil, csrf: String, errors: FormErrors
    ) {
        (self.sheet, self.hasPreview, self.mostRows) = (sheet, hasPreview, mostRows)
        (self.fault, self.csrf, self.errors) = (fault, csrf, errors)
    }

    package let title: Phrase = .initiativeImportTitle

    package func html(in say: Language) -> HTML {
        let crumbs = InitiativeImportPath.breadcrumb(say(title), in: say, isUpload: true)
        let template: HTML =
            "<a class=\"button quiet\" href=\"\(url: InitiativeImportPath.template)\" download>\(say(.importTemplate))</a>"
        return """
            \(PageHead(say(title), subtitle: say(.initiativeImportHint), breadcrumb: crumbs, aside: template))
            \(fault.map { Notice($0, .warn, in: say) })\(if: hasPreview, open(say))
            \(ReadingColumn("\(Panel(html: "\(form(say))"))\(rules(say))"))
            """
    }

    private func form(_ say: Language) -> Form {
        let hint = say(.importFileHint, ["rows": AddressText.grouped(mostRows)])
        let fields: HTML = """
            \(Field.file("file", say(.importFile), accept: ".xlsx,.csv,.txt", hint: hint, error: errors["file"]))
            \(Field.text(
                "sheet", say(.importSheet), value: sheet, hint: say(.importSheetHint), error: errors["sheet"],
                width: .half).optional(in: say))
            \(ButtonRow(Button(say(.importRead)), Button(say(.cancel), to: InitiativePath.list)))
            """
        return Form(action: InitiativeImportPath.upload, csrf: csrf, hasFiles: true, fields)
    }

    private func open(_ say: Language) -> HTML {
        let link = TextLink(say(.importOpenLink), to: InitiativeImportPath.preview)
        return Notice(html: "\(say(.importOpen)) \(link)", .info, in: say).html
    }

    private func rules(_ say: Language) -> Panel {
        let lines: [Phrase] = [
            .initiativeTableHowRows, .initiativeTableHowKey, .initiativeTableNoteAuthors, .initiativeTableHowRuling,
        ]
        return Panel(
            say(.tableHowSheet), "<ul>\(HTML.each(lines) { line -> HTML in "<li>\(say(line))</li>" })</ul>")
    }
}
