package import Domain
package import Wording

/// The template of one kind of paper: its files, its fields, its versions; the administrator brings another.
package struct TemplatePage: Sendable {
    private let kind: PaperKind
    private let versions: [PaperTemplate]
    private let faults: [Phrase]
    private let mayChange: Bool
    /// What is missing in the template in force, which came before it was asked.
    package var present: [Phrase] = []
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - versions: the newest first.
    ///   - faults: of a file that was just refused, each with its place.
    package init(
        _ kind: PaperKind, versions: [PaperTemplate], faults: [Phrase] = [], mayChange: Bool, csrf: String,
        errors: FormErrors
    ) {
        (self.kind, self.versions, self.faults) = (kind, versions, faults)
        (self.mayChange, self.csrf, self.errors) = (mayChange, csrf, errors)
    }

    package func title(in say: Language) -> String { say(.templateDetail, ["kind": say(kind.phrase)]) }

    private var isOwn: Bool { versions.first?.isFile == true }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.templatesTitle), TemplatePath.list)], here: title(in: say), in: say)
        return """
            \(PageHead(title(in: say), subtitle: TemplateWords.inForce(versions.first, say), breadcrumb: crumbs))
            \(if: !faults.isEmpty, refused(say))
            \(if: !present.isEmpty, faulty(say))
            <p class="soft">\(say(.templatesText))</p>
            \(Panel(html: "\(files(say))"))
            \(if: mayChange, "\(upload(say))\(help(say))")
            \(Panel(say(.templateFields), fields(say)))
            \(Panel(say(.templateVersions), history(say)))
            """
    }

    private func files(_ say: Language) -> HTML {
        let own =
            "<p><a href=\"\(url: TemplatePath.own(kind.rawValue))\" download>\(say(.templateGetOwn))</a></p>" as HTML
        let present: HTML = """
            <p><a href="\(url: TemplatePath.file(kind.rawValue))" download>\(say(.templateGet))</a></p>\
            <p class="soft">\(say(.templatesOnlyWord))</p>
            """
        return isOwn ? "\(present)\(own)" : own
    }

    private func upload(_ say: Language) -> HTML {
        let field = Field.file(
            "file", say(.templateFile), accept: ".docx", hint: say(.templateFileHint), error: errors["file"])
        let form = Form(
            action: TemplatePath.detail(kind.rawValue), csrf: csrf, hasFiles: true,
            "\(field)\(ButtonRow(Button(say(.templateUpload), .primary)))")
        let back = Form(
            action: TemplatePath.back(kind.rawValue), csrf: csrf, "\(ButtonRow(Button(say(.templateBack), .quiet)))")
        return ReadingColumn("\(Panel(say(.templateUpload), "\(form)\(if: isOwn, "\(back)")"))").html
    }

    private func help(_ say: Language) -> HTML {
        let steps = HTML.each(TemplateHelp.steps) { step -> HTML in "<li>\(say(step))</li>" }
        let mistakes = HTML.each(TemplateHelp.mistakes) { one -> HTML in "<li>\(say(one))</li>" }
        let content: HTML = """
            <ol>\(steps)</ol><h3>\(say(TemplateHelp.mistakesHeading))</h3><ul>\(mistakes)</ul>
            """
        return ReadingColumn("\(Panel(say(TemplateHelp.heading), content))").html
    }

    private func fields(_ say: Language) -> HTML {
        let fields = TemplateFields(kind)
        let columns = fields.columns.map { "\(TemplateFields.rowMark) \($0)" }
        let needs = HTML.each(TemplateFields.needs(of: kind)) { need -> HTML in
            let names = need.fields.map { "<code>{\($0)}</code>" as HTML }
            return "<li>\(HTML.join(names, separator: " \(say(.templateNeedOr)) "))</li>"
        }
        return """
            <h3>\(say(.templateNeeds))</h3><ul lang="vi">\(needs)</ul>
            \(list(say(.templateTexts), fields.texts.map(\.rawValue)))
            \(list(say(.templateBlocks), fields.blocks.map(\.rawValue)))
            \(if: !columns.isEmpty, list(say(.templateColumns), columns))
            <p class="soft">\(say(.templateCapitals))</p>
            """
    }

    private func list(_ head: String, _ names: [String]) -> HTML {
        let marks = HTML.each(names) { name -> HTML in "<li><code>{\(name)}</code></li>" }
        return "<h3>\(head)</h3><ul lang=\"vi\">\(marks)</ul>"
    }

    private func history(_ say: Language) -> HTML {
        let rows = versions.map { version -> [HTML] in
            let address = TemplatePath.version(kind.rawValue, String(version.version))
            let file: HTML =
                version.isFile
                ? "<a href=\"\(url: address)\" download>\(version.name)</a>" : HTML(text: say(.templateOwn))
            return ["\(version.version)", HTML(text: version.added.day.vietnamese), file]
        }
        let columns: [Table.Column] = [
            .init(say(.templateNumber)), .init(say(.templateDay)), .init(say(.templateName)),
        ]
        return rows.isEmpty
            ? "<p class=\"soft\">\(say(.templateNoVersions))</p>"
            : "\(Table(say(.templateVersions), columns: columns, rows: rows))"
    }

    private func faulty(_ say: Language) -> HTML {
        let lines = HTML.each(present) { fault -> HTML in "<li>\(say(fault))</li>" }
        let words: HTML = "\(say(.templateInForceFaulty))<ul>\(lines)</ul>"
        return "\(Notice(html: words, .warn, in: say))"
    }

    private func refused(_ say: Language) -> HTML {
        let lines = HTML.each(faults) { fault -> HTML in "<li>\(say(fault))</li>" }
        return """
            <div class="errors" role="alert" aria-labelledby="problems-title" tabindex="-1" data-focus>\
            <h2 id="problems-title">\(say(.templateFaults))</h2><ul>\(lines)</ul></div>
            """
    }
}
