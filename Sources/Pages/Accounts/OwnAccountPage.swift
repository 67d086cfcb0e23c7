package import Domain
package import Wording

/// Everybody's own account: where it is logged in, and the way to a new password.
package struct OwnAccountPage: Sendable {
    private let account: Account
    private let unit: String?
    private let sessions: [LoginSession]
    private let current: String
    private let csrf: String

    /// - Parameter current: the digest of the session that asks.
    package init(account: Account, unit: String?, sessions: [LoginSession], current: String, csrf: String) {
        (self.account, self.unit, self.sessions) = (account, unit, sessions)
        (self.current, self.csrf) = (current, csrf)
    }

    package let title: Phrase = .accountsOwnTitle

    package func html(in say: Language) -> HTML {
        let end = Form(
            action: AccountPath.ownEnd, csrf: csrf,
            """
            <p class="soft">\(say(.accountsEndSessionsHint))</p>\(Button(say(.accountsEndSessions), .danger))
            """)
        let change: HTML =
            "<div class=\"buttons\">\(Button(say(.mailTitle), to: MailPath.own))\(Button(say(.passwordTitle), to: AccountPath.password))</div>"
        return """
            \(PageHead(say(title), aside: "\(change)"))
            \(Panel(html: "\(DefinitionList(facts(say)))"))
            \(Panel(say(.accountsSessions), "<p class=\"soft\">\(say(.accountsSessionsHint))</p>\(table(say))\(end)"))
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let roles = Role.allCases.filter(account.roles.contains).map { say($0.phrase) }
        return [
            .init(say(.accountsName), account.name), .init(say(.accountsLogin), account.login),
            .init(say(.accountsRoles), roles.joined(separator: "; ")),
            .init(say(.accountsUnit), unit ?? say(.accountsNoUnit)),
        ]
    }

    private func table(_ say: Language) -> Table {
        let rows = sessions.map { session -> [HTML] in
            let device = session.device.isEmpty ? say(.accountsDeviceUnknown) : DeviceName(session.device).text
            let isThis = session.digest == current
            return [
                "\(device)\(if: isThis, " \(StatusTag(say(.accountsThisSession), .ok))")",
                "\(session.opened.words(in: say))", "\(session.seen.words(in: say))",
            ]
        }
        return Table(
            say(.accountsSessions),
            columns: [.init(say(.accountsDevice)), .init(say(.accountsOpened)), .init(say(.accountsSeen))], rows: rows)
    }
}
