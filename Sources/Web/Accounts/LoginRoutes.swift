import Domain
import Operations
import Pages
import Secrets
import Wording

extension Site {
    static let loginRoutes: [Route] = [
        .get(SitePath.logIn, .anybody, handler: { try await showLogin($0, errors: []) }),
        .post(SitePath.logIn, .anybody, handler: logIn),
        .post(SitePath.logOut, handler: logOut),
        .post(SitePath.language, .anybody, handler: switchLanguage),
        .get("/password", handler: { try await showPassword($0, errors: []) }),
        .post("/password", handler: changePassword),
        .get("/held", handler: showHeld),
    ]

    private static func showLogin(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        if visit.signed != nil && errors.isEmpty { return .see("/") }
        let page = LoginPage(
            login: visit.form["login"], to: Site.local(visit.form.has("to") ? visit.form["to"] : visit.query["to"]),
            csrf: visit.csrf, errors: visit.formErrors(errors), expired: visit.query.has("expired"),
            held: visit.cookies[SiteCookie.heldName] != nil)
        return try await visit.page(page.title, errors: errors, page.html(in: visit.language))
    }

    /// A fresh token for the session: the one the browser came with is worth nothing after (no fixation).
    private static func logIn(_ visit: Visit) async throws -> Answer {
        do {
            let (token, _) = try await visit.office.logIn(
                login: visit.form["login"], password: visit.form["password"], origin: visit.origin,
                device: visit.device)
            let isHeld = visit.cookies[SiteCookie.heldName] != nil
            var answer = Answer.see(isHeld ? "/held" : local(visit.form["to"]))
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

    /// What was typed before the log-in expired, ready to be sent again.
    private static func showHeld(_ visit: Visit) async throws -> Answer {
        guard let key = visit.cookies[SiteCookie.heldName], let persona = visit.signed?.persona else {
            return .see("/")
        }
        let held = try await visit.office.store.takeForm(
            key: heldKey(key, persona.account.text), now: visit.office.now)
        guard let held else {
            var answer = Answer.see("/")
            answer.cookies.append(.removed(SiteCookie.heldName))
            return answer
        }
        let fields = FormBody(held.body).fields.filter { $0.name != "csrf" }
        let page = HeldFormPage(path: held.path, fields: fields.map { ($0.name, $0.value) }, csrf: visit.csrf)
        var answer = try await visit.page(page.title, page.html(in: visit.language))
        answer.cookies.append(.removed(SiteCookie.heldName))
        return answer
    }

    /// Only the person who typed it gets it back.
    static func heldKey(_ token: String, _ account: String) -> String {
        SHA256Digest(of: Array("held:\(token):\(account)".utf8)).hex
    }

    /// A path of this site; anything else becomes the first page, so that no link leads elsewhere after log-in.
    static func local(_ path: String) -> String {
        let safe =
            path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
            && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return safe && !path.hasPrefix(SitePath.logIn) ? path : "/"
    }
}

extension Visit {
    /// Sends somebody without a session to the log-in and back. What they had posted is kept for an hour for the
    /// account whose session it was.
    func askToLogIn(posted: Bool) async throws -> Answer {
        let expired = cookies[SiteCookie.sessionName] != nil
        let target = posted ? "/" : (query.raw.isEmpty ? path : "\(path)?\(query.raw)")
        let mark = expired ? "expired=1&" : ""
        var answer = Answer.see("\(SitePath.logIn)?\(mark)to=\(FormBody.encoded(target))")
        guard posted, !form.raw.isEmpty, let token = cookies[SiteCookie.sessionName],
            let digest = Token(token)?.digest.hex, let (_, account, _) = try await office.store.session(digest: digest)
        else { return answer }
        // A page left open goes on saving itself: each try takes the place of the one before.
        let key = (cookies[SiteCookie.heldName].flatMap { Token($0) } ?? Token(office.chance)).text
        try await office.store.holdForm(
            key: Site.heldKey(key, account.id.text), path: sentAgainTo, body: form.raw,
            until: office.now.adding(seconds: 3600))
        answer.cookies.append(SiteCookie(name: SiteCookie.heldName, value: key, age: 3600))
        return answer
    }

    /// What saved itself while somebody wrote is answered without a page, so a person sends it as the form itself.
    private var sentAgainTo: String {
        guard let id = parameters["id"].flatMap({ ID<Nomination>($0) }), path == NominationPath.page(.draft, of: id)
        else { return path }
        return NominationPath.page(.edit, of: id)
    }
}
