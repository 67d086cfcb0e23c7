package import Domain
package import Wording

/// What a reset, a closing or an opening will do, with the one button that does it.
package struct AccountConfirmPage: Sendable {
    /// The raw value stands in the address.
    package enum Act: String, CaseIterable, Sendable {
        case reset = "password", revoke = "revocation", restore = "restoration"
    }

    private let act: Act
    private let account: Account
    private let csrf: String

    package init(_ act: Act, account: Account, csrf: String) {
        (self.act, self.account, self.csrf) = (act, account, csrf)
    }

    package var title: Phrase { act.question.filled(["name": account.name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.accountsTitle), AccountPath.list),
                .init(account.name, AccountPath.detail(account.id)),
            ], here: say(act.label), in: say)
        let buttons = ButtonRow(Button(say(act.label)), Button(say(.cancel), to: AccountPath.detail(account.id)))
        let form = Form(action: AccountPath.act(act, on: account.id), csrf: csrf, "\(buttons)")
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("<p>\(say(act.explanation))</p>\(form)"))
            """
    }
}

extension AccountConfirmPage.Act {
    var label: Phrase {
        switch self {
        case .reset: .accountsReset
        case .revoke: .accountsRevoke
        case .restore: .accountsRestore
        }
    }

    fileprivate var question: Phrase {
        switch self {
        case .reset: .accountsResetTitle
        case .revoke: .accountsRevokeTitle
        case .restore: .accountsRestoreTitle
        }
    }

    fileprivate var explanation: Phrase {
        switch self {
        case .reset: .accountsResetText
        case .revoke: .accountsRevokeText
        case .restore: .accountsRestoreText
        }
    }
}

/// A password, shown this once.
package struct AccountSecretPage: Sendable {
    private let account: Account
    private let password: String

    package init(account: Account, password: String) { (self.account, self.password) = (account, password) }

    package var title: Phrase { Phrase.accountsSecretTitle.filled(["name": account.name]) }

    package func html(in say: Language) -> HTML {
        let login = say(.accountsSecretLogin, ["login": account.login])
        let next: HTML = """
            <p>\(login)</p><p>\(say(.accountsSecretHint))</p>
            <div class="buttons">\(PrintButton(in: say))\(Button(say(.accountsSecretBack), to: AccountPath.list))</div>
            """
        return ReadingColumn("\(Confirmation(say(title), reference: password, next: next))").html
    }
}
