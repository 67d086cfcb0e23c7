package import Wording

/// The form to log in.
package struct LoginPage: Sendable {
    private let login: String
    private let to: String
    private let csrf: String
    private let errors: FormErrors
    private let expired: Bool
    private let held: Bool

    /// - Parameters:
    ///   - to: where to go after; a path of this site.
    ///   - expired: the session ended; said kindly.
    ///   - held: a text was kept and comes back after log-in.
    package init(login: String, to: String, csrf: String, errors: FormErrors, expired: Bool, held: Bool) {
        self.login = login
        self.to = to
        self.csrf = csrf
        self.errors = errors
        self.expired = expired
        self.held = held
    }

    package let title: Phrase = .loginTitle

    package func html(in say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("login", say(.loginName), value: login, error: errors["login"], width: .half, autocomplete: "username"))
            \(Field.text("password", say(.loginPassword), kind: .password, width: .half, autocomplete: "current-password"))
            \(Button(say(.loginButton)))
            """
        return """
            \(PageHead(say(.loginTitle)))
            \(if: expired, "\(Notice(say(held ? .loginExpiredHeld : .loginExpired), .info, in: say))")
            \(Form(action: SitePath.logIn, csrf: csrf, hidden: [HiddenField("to", to)], fields))
            <p class="soft">\(say(.loginHelp)) <a href="\(NavigationItem.publication.path)">\(say(.loginPublic))</a></p>
            """
    }
}

/// Changing the own password.
package struct PasswordPage: Sendable {
    private let isRequired: Bool
    private let csrf: String
    private let errors: FormErrors

    package init(isRequired: Bool, csrf: String, errors: FormErrors) {
        (self.isRequired, self.csrf, self.errors) = (isRequired, csrf, errors)
    }

    package let title: Phrase = .passwordTitle

    package func html(in say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("old", say(.passwordOld), error: errors["old"], kind: .password, width: .half, autocomplete: "current-password"))
            \(Field.text("password", say(.passwordNew), hint: say(.passwordHint), error: errors["password"], kind: .password, width: .half, autocomplete: "new-password"))
            \(Field.text("repeat", say(.passwordRepeat), error: errors["repeat"], kind: .password, width: .half, autocomplete: "new-password"))
            \(Button(say(.passwordButton)))
            """
        return """
            \(PageHead(say(.passwordTitle)))
            \(if: isRequired, "\(Notice(say(.passwordRequired), .info, in: say))")
            \(Form(action: "/password", csrf: csrf, fields))
            """
    }
}

/// A refused act or a missing page; the reasons stand in the frame's error summary.
package struct RefusalPage: Sendable {
    private let isMissing: Bool
    private let back: String
    private let declaration: String?

    /// - Parameter declaration: where conflicts of interest are declared, when that is what is missing.
    package init(isMissing: Bool, back: String, declaration: String? = nil) {
        (self.isMissing, self.back, self.declaration) = (isMissing, back, declaration)
    }

    package var title: Phrase { isMissing ? .missingTitle : .refusedTitle }

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), subtitle: say(isMissing ? .missingText : .refusedText)))
        \(declaration.map { "\(ButtonRow(Button(say(.conflictDeclare), .primary, to: $0)))" as HTML })
        <p><a href="\(url: back)">\(say(.goBack))</a> · <a href="/">\(say(.goHome))</a></p>
        """
    }
}
