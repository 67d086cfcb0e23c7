package import Wording

/// What somebody typed into a page whose session had ended on purpose: nothing of it is kept, so it is shown once more,
/// to be copied before logging in.
package struct EndedFormPage: Sendable {
    private let texts: [String]

    /// - Parameter fields: of the form, as it was sent.
    package init(fields: [(name: String, value: String)]) {
        texts = fields.filter { $0.name != "csrf" && $0.value.count > 20 && $0.value.contains(" ") }.map(\.value)
    }

    /// Something a person would miss.
    package var hasText: Bool { !texts.isEmpty }

    package let title: Phrase = .endedTitle

    package func html(in say: Language) -> HTML {
        let entries = texts.map { DefinitionList.Entry(say(.heldTyped), html: HTML.paragraphs($0)) }
        let logIn = ButtonRow(Button(say(.loginButton), to: SitePath.logIn))
        return """
            \(PageHead(say(.endedTitle), subtitle: say(.endedText)))
            \(ReadingColumn("\(Panel(say(.endedTyped), "\(DefinitionList(entries))\(logIn)"))"))
            """
    }
}
