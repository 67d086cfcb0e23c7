package import Wording

/// Before an act that can not be taken back: what will happen, and one button.
package struct ConsequencePage: Sendable {
    package let title: Phrase
    private let subtitle: String
    private let effects: [String]
    private let action: String
    private let revision: Int
    private let button: Phrase
    private let back: (label: String, address: String)
    private let csrf: String
    private let fields: HTML

    /// - Parameters:
    ///   - effects: whole sentences, one consequence each.
    ///   - back: the page this one was reached from.
    ///   - fields: what is asked before the act, such as a text or a reason.
    package init(
        _ title: Phrase, subtitle: String, effects: [String], action: String, revision: Int, button: Phrase,
        back: (label: String, address: String), csrf: String, fields: HTML = ""
    ) {
        (self.title, self.subtitle, self.effects) = (title, subtitle, effects)
        (self.action, self.revision, self.button) = (action, revision, button)
        (self.back, self.csrf, self.fields) = (back, csrf, fields)
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(back.label, back.address)], here: say(title), in: say)
        let content: HTML = """
            \(fields)\(ButtonRow(Button(say(button)), Button(say(.cancel), to: back.address)))
            """
        let form = Form(
            action: action, csrf: csrf, hidden: [HiddenField("revision", String(revision))], content)
        let list: HTML = "<ul>\(HTML.each(effects) { "<li>\($0)</li>" })</ul>"
        return """
            \(PageHead(say(title), subtitle: subtitle, breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(say(.whatWillHappen), "\(list)\(form)"))"))
            """
    }
}
