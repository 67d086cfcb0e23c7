package import Domain
package import Wording

/// Every kind of paper with the template in force.
package struct TemplatesPage: Sendable {
    private let templates: [PaperTemplate]

    /// - Parameter templates: every version, of each kind the newest first.
    package init(_ templates: [PaperTemplate]) { self.templates = templates }

    package let title: Phrase = .templatesTitle

    package func html(in say: Language) -> HTML {
        let rows = PaperKind.allCases.map { kind -> [HTML] in
            [
                "\(TextLink(say(kind.phrase), to: TemplatePath.detail(kind.rawValue)))",
                HTML(text: TemplateWords.inForce(templates.first { $0.kind == kind }, say)),
            ]
        }
        let table = Table(
            say(title), columns: [.init(say(.templateKind)), .init(say(.templateInForce))], rows: rows)
        return """
            \(PageHead(say(title)))
            <p class="soft">\(say(.templatesText))</p><p class="soft">\(say(.templatesOnlyWord))</p>
            \(Panel(html: "\(table)"))
            """
    }
}

enum TemplateWords {
    static func inForce(_ template: PaperTemplate?, _ say: Language) -> String {
        guard let template, template.isFile else { return say(.templateOwn) }
        return say(
            .templateVersion, ["version": String(template.version), "day": template.added.day.vietnamese])
    }
}
