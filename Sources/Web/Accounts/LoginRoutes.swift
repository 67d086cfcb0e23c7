import Domain
import Operations
import Pages
import Wording

extension Site {
    static let loginRoutes: [Route] = [
        .get(SitePath.logIn, .anybody, handler: { try await showLogin($0, errors: []) }),
        .post(SitePath.logIn, .anybody, handler: logIn),
        .post(SitePath.logOut, handler: logOut),
        .post(SitePath.language, .anybody, handler: switchLanguage),
        .get("/password", handler: { try await showPassword($0, errors: []) }),
        .post("/password", handler: changePassword),
    ]

    private static func showLogin(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        if visit.signed != nil && errors.isEmpty { return .see("/") }
        let page = LoginPage(
            login: visit.form["login"], to: Site.local(visit.form.has("to") ? visit.form["to"] : visit.query["to"]),
            csrf: visit.csrf, errors: visit.formErrors(errors), expired: visit.query.has("expired"),
            held: visit.query.has("kept"))
        return try await visit.page(page.title, errors: errors, page.html(in: visit.language))
    }

    /// A fresh token for the session: the one the browser came with is worth nothing after (no fixation).
    private static func logIn(_ visit: Visit) async throws -> Answer {
        do {
            let (token, persona) = try await visit.office.logIn(
                login: visit.form["login"], password: visit.form["password"], origin: visit.origin,
                device: visit.device)
            let held = try await visit.office.store.heldForms(of: persona.account, now: visit.office.now)
            var answer = Answer.see(held.isEmpty ? local(visit.form["to"]) : HeldPath.list)
            answer.cookies = [.session(token), .removed(SiteCookie.anonymousName)]
            return answer
        } catch let refusal as Refusal {
            return try await showLogin(visit, errors: refusal.reasons)
        }
    }

    private static func logOut(_ visit: Visit) async throws -> Answer {
        guard let signed = visit.signed else { return .see(SitePath.logIn) }
        try await visit.office.logOut(digest: signed.digest, by: signed.persona)
        var answer = Answer.see(SitePath.logIn, .loggedOut)
        answer.cookies.append(.removed(SiteCookie.sessionName))
        return answer
    }

    private static func switchLanguage(_ visit: Visit) async throws -> Answer {
        let language = Language(rawValue: visit.form["language"]) ?? .vietnamese
        var answer = Answer.see(local(visit.form["to"]))
        answer.cookies.append(
            SiteCookie(name: SiteCookie.languageName, value: language.rawValue, age: 365 * 24 * 3600))
        return answer
    }

    private static func showPassword(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let page = PasswordPage(
            isRequired: visit.signed?.account.mustChangePassword ?? false, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, errors: errors, page.html(in: visit.language))
    }

    private static func changePassword(_ visit: Visit) async throws -> Answer {
        guard let signed = visit.signed else { return .see(SitePath.logIn) }
        do {
            try await visit.office.changePassword(
                from: visit.form["old"], to: visit.form["password"], repeated: visit.form["repeat"],
                digest: signed.digest, by: signed.persona)
            return .see("/", .password)
        } catch let refusal as Refusal {
            return try await showPassword(visit, errors: refusal.reasons)
        }
    }

    /// A path of this site; anything else becomes the first page, so that no link leads elsewhere after log-in.
    static func local(_ path: String) -> String {
        let safe =
            path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
            && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return safe && !path.hasPrefix(SitePath.logIn) ? path : "/"
    }
}
