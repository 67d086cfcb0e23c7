package import Domain
package import Wording

/// The form of an account: a new one, or name, roles and unit of one there is.
package struct AccountFormPage: Sendable {
    package struct Entry: Sendable {
        package var login: String
        package var name: String
        package var roles: Set<String>
        package var unit: String

        package init(login: String = "", name: String = "", roles: Set<String> = [], unit: String = "") {
            (self.login, self.name, self.roles, self.unit) = (login, name, roles, unit)
        }

        package init(_ account: Account) {
            self.init(
                login: account.login, name: account.name, roles: Set(account.roles.map(\.rawValue)),
                unit: account.unit?.text ?? "")
        }
    }

    private let entry: Entry
    private let existing: Account?
    private let units: [OrgUnit]
    private let csrf: String
    private let errors: FormErrors

    package init(entry: Entry, existing: Account? = nil, units: [OrgUnit], csrf: String, errors: FormErrors) {
        (self.entry, self.existing, self.units) = (entry, existing, units)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase {
        existing.map { Phrase($0.name, $0.name) } ?? .accountsAdd
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.accountsTitle), AccountPath.list)], here: say(title), in: say)
        guard let existing else {
            return """
                \(PageHead(say(title), breadcrumb: crumbs))
                \(ReadingColumn("\(Panel(html: "\(form(action: AccountPath.list, say))"))"))
                """
        }
        let login = say(.accountsSecretLogin, ["login": existing.login])
        return """
            \(PageHead(say(title), subtitle: login, breadcrumb: crumbs, aside: "\(tag(existing, say))"))
            \(Columns(
                main: "\(Panel(say(.accountsChange), "\(form(action: AccountPath.detail(existing.id), say))"))",
                side: "\(acts(existing, say))"))
            """
    }

    private func tag(_ account: Account, _ say: Language) -> StatusTag {
        StatusTag(say(account.status.phrase), account.status == .active ? .ok : .bad)
    }

    private func form(action: String, _ say: Language) -> Form {
        let login = Field.text(
            "login", say(.accountsLogin), value: entry.login, hint: say(.accountsLoginHint), error: errors["login"],
            width: .half, autocomplete: "off")
        let roles = Role.allCases.map { Choice($0.rawValue, say($0.phrase), hint: say($0.explanation)) }
        let choices = units.map { Choice($0.id.text, $0.name) }
        let hidden = existing.map { [HiddenField("revision", String($0.revision.number))] } ?? []
        return Form(
            action: action, csrf: csrf, hidden: hidden,
            """
            \(existing == nil ? login.html : "")
            \(Field.text("name", say(.accountsName), value: entry.name, error: errors["name"], autocomplete: "off"))
            \(Field.checkboxes("roles", say(.accountsRoles), roles, chosen: entry.roles, hint: say(.accountsRolesHint), error: errors["roles"]))
            \(Field.select("unit", say(.accountsUnit), choices, chosen: entry.unit, blank: say(.accountsNoUnit), hint: say(.accountsUnitHint), error: errors["unit"]))
            \(ButtonRow(Button(say(existing == nil ? .accountsAdd : .save)), Button(say(.cancel), to: AccountPath.list)))
            """)
    }

    private func acts(_ account: Account, _ say: Language) -> Panel {
        let close: AccountConfirmPage.Act = account.status == .active ? .revoke : .restore
        let reset = Button(say(.accountsReset), to: AccountPath.act(.reset, on: account.id))
        let closing = Button(
            say(close.label), close == .revoke ? .danger : .quiet, to: AccountPath.act(close, on: account.id))
        return Panel(
            say(.accountsPasswordPanel),
            """
            <p class="soft">\(say(account.status.explanation))</p>
            \(if: account.mustChangePassword, "<p class=\"soft\">\(say(.accountsFirstLogin).asStart).</p>")
            <div class="buttons">\(if: account.status == .active, "\(reset)")\(closing)</div>
            """)
    }
}
