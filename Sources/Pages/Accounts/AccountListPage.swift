package import Domain
package import Wording

/// All accounts of the agency.
package struct AccountListPage: Sendable {
    private let accounts: [Account]
    private let units: [ID<OrgUnit>: String]
    private let canChange: Bool

    package init(accounts: [Account], units: [OrgUnit], canChange: Bool) {
        self.accounts = accounts
        self.units = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
        self.canChange = canChange
    }

    package let title: Phrase = .accountsTitle

    package func html(in say: Language) -> HTML {
        let add = Button(say(.accountsAdd), .primary, to: AccountPath.new)
        return """
            \(PageHead(say(title), subtitle: say(.accountsSubtitle), aside: "<div class=\"buttons\">\(Button(say(.templatesTitle), to: TemplatePath.list))\(if: canChange, "\(add)")</div>"))
            \(Panel(html: "\(table(say))"))
            """
    }

    private func table(_ say: Language) -> Table {
        let rows = accounts.map { account -> [HTML] in
            let name: HTML =
                canChange ? "\(TextLink(account.name, to: AccountPath.detail(account.id)))" : "\(account.name)"
            return [
                name, "\(account.login)", "\(roles(account, say))",
                "\(account.unit.flatMap { units[$0] } ?? "")", status(account, say),
            ]
        }
        return Table(
            say(title),
            columns: [
                .init(say(.accountsName)), .init(say(.accountsLogin)), .init(say(.accountsRoles)),
                .init(say(.accountsUnit)), .init(say(.accountsStatus)),
            ], rows: rows)
    }

    private func roles(_ account: Account, _ say: Language) -> String {
        Role.allCases.filter(account.roles.contains).map { say($0.phrase) }.joined(separator: "; ")
    }

    private func status(_ account: Account, _ say: Language) -> HTML {
        if account.status == .revoked { return "\(StatusTag(say(account.status.phrase), .bad))" }
        let note: HTML = "<span class=\"soft\">\(say(.accountsFirstLogin))</span>"
        return "\(StatusTag(say(account.status.phrase), .ok))\(if: account.mustChangePassword, " \(note)")"
    }
}
