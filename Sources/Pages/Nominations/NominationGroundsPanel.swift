package import Domain
import Wording

/// The initiatives a dossier rests on, and those of the unit's register it could rest on; while it is with its unit.
package struct NominationGroundsPanel: Sendable {
    private let nomination: ID<Nomination>
    private let cited: [CitedInitiative]
    private let open: [Initiative]
    private let csrf: String
    private let errors: FormErrors

    package init(
        nomination: ID<Nomination>, cited: [CitedInitiative], open: [Initiative], csrf: String, errors: FormErrors
    ) {
        (self.nomination, self.cited, self.open) = (nomination, cited, open)
        (self.csrf, self.errors) = (csrf, errors)
    }

    func html(in say: Language) -> HTML {
        let list: HTML =
            cited.isEmpty
            ? "<p class=\"soft\">\(say(.initiativeGroundsNone))</p>" : HTML.each(cited) { line($0, say) }
        let register = TextLink(say(.initiativeNew), to: InitiativePath.new)
        return Panel(
            say(.initiativeGrounds),
            """
            \(list)\(if: !open.isEmpty, "\(form(say))")
            <p class="soft">\(say(.initiativeGroundsRegister)) \(register)</p>
            """
        ).html
    }

    private func line(_ one: CitedInitiative, _ say: Language) -> HTML {
        let drop = Form(
            action: NominationPath.initiativeRemoval(nomination), csrf: csrf,
            hidden: [HiddenField("initiative", one.id.text)], "\(Button(say(.remove), .quiet, context: one.title))")
        return """
            <div><p>\(TextLink(one.title, to: InitiativePath.detail(one.id))) \
            <span class="soft">(\(say(one.status.phrase)); \(one.authors.joined(separator: ", ")))</span></p>\(drop)</div>
            """
    }

    private func form(_ say: Language) -> Form {
        let choices = open.map { Choice($0.id.text, "\($0.title) (\(say($0.status.phrase)))") }
        let fields: HTML = """
            \(Field.select("initiative", say(.initiativeChoose), choices, blank: "–", error: errors["initiative"]))
            \(Button(say(.initiativeAddGround), .quiet))
            """
        return Form(action: NominationPath.initiatives(nomination), csrf: csrf, fields)
    }
}
