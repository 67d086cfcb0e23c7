import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Operations
import Pages
import Secrets
import Wording

extension Site {
    /// Every request goes this way: cookies → who asks → body → form token → handler → headers. Whatever goes wrong
    /// becomes a page in the reader's language; nothing of the program's inside is shown.
    func respond(to request: Request, _ context: SiteContext, _ route: Route) async -> Response {
        // Whatever the process may see: a request sees nothing until it is known who asks.
        await AgencyScope.none.around { await answered(request, context, route) }
    }

    private func answered(_ request: Request, _ context: SiteContext, _ route: Route) async -> Response {
        let cookies = SiteCookie.read(request.headers[.cookie])
        let language = Language(rawValue: cookies[SiteCookie.languageName] ?? "") ?? .vietnamese
        var answer: Answer
        do {
            answer = try await handled(request, context, route, cookies, language)
        } catch let refusal as Refusal {
            answer = await refused(refusal.reasons, request, known(cookies, route), language)
        } catch StoreFault.diskFull {
            answer = await refused([Reason(.diskFull)], request, known(cookies, route), language)
        } catch StoreFault.busy {
            answer = await refused([Reason(.databaseBusy)], request, known(cookies, route), language)
        } catch {
            context.logger.error("\(route.method) \(route.path): \(error)")
            answer = await refused([Reason(.databaseUnavailable)], request, known(cookies, route), language)
        }
        if cookies[SiteCookie.noticeName] != nil, answer.type.hasPrefix("text/html"), answer.status.kind != .redirection
        {
            answer.cookies.append(.removed(SiteCookie.noticeName))
        }
        return response(answer)
    }

    /// The cookies a route may know the person by.
    private func known(_ cookies: [String: String], _ route: Route) -> [String: String] {
        route.access == .nameless ? cookies.filter { $0.key != SiteCookie.sessionName } : cookies
    }

    private func handled(
        _ request: Request, _ context: SiteContext, _ route: Route, _ cookies: [String: String], _ language: Language
    ) async throws -> Answer {
        let signed = route.access == .nameless ? nil : try await signedIn(cookies)
        // Files are for those who are logged in: nobody else's twenty megabytes are read.
        let isOpen = signed != nil || route.limit <= FormBody.limit
        let form = isOpen ? try await body(of: request, limit: route.limit) : FormBody()
        let anonymous = cookies[SiteCookie.anonymousName] ?? Token(office.chance).text
        let token = formToken(signed?.digest ?? "anonymous:" + anonymous)
        // A mark of this page behind the token: it tells the same press from another one.
        let csrf = token + "." + Base64URL.text(office.chance.bytes(12))
        let visit = Visit(
            site: self, path: request.uri.path, parameters: parameters(context),
            query: FormBody(request.uri.query ?? ""),
            form: form, cookies: cookies, language: language, signed: signed, csrf: csrf,
            origin: ForwardedOrigin.of(request.headers, from: context.origin, trusting: options.proxies),
            host: request.head.authority ?? "", device: request.headers[.userAgent] ?? "",
            notice: SiteNotice(rawValue: cookies[SiteCookie.noticeName] ?? ""))
        guard form.isReadable && visit.query.isReadable else { throw Refusal(.textUnreadable) }
        // Browsers say so themselves; no page can make them say it of another site's form.
        let isOwnForm = route.method == .post && Site.fetchSite.flatMap { request.headers[$0] } == "same-origin"
        if route.access == .signedIn && signed == nil {
            return try await visit.askToLogIn(route, isOwnForm: isOwnForm)
        }
        if route.method == .post && !constantTimeEqual(Site.token(form["csrf"]), token) {
            if isOwnForm, let signed, try await visit.hold(for: signed.account.id) { return .see(HeldPath.list) }
            // The log-in itself may have ended another session's form: show it again with a fresh token.
            throw Refusal(.formExpired)
        }
        if let signed, signed.account.mustChangePassword, !Site.openBeforePassword.contains(route.path) {
            return .see("/password")
        }
        let sight = route.method == .get ? signed?.sight : nil
        var answer = try await visit.once(route) {
            try await visit.scope.around {
                try await Sight.$current.withValue(sight) { try await route.handler(visit) }
            }
        }
        if answer.status == .seeOther { try await visit.dropSentForm() }
        if signed == nil && cookies[SiteCookie.anonymousName] == nil && answer.type.hasPrefix("text/html") {
            answer.cookies.append(SiteCookie(name: SiteCookie.anonymousName, value: anonymous, age: nil))
        }
        return answer
    }

    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

    /// Places a person reaches before having replaced a password somebody else knows.
    private static let openBeforePassword: Set<String> = [
        "/password", "/logout", "/language", "/style.css", "/script.js",
    ]

    private func signedIn(_ cookies: [String: String]) async throws -> Authenticated? {
        guard let token = cookies[SiteCookie.sessionName] else { return nil }
        return try await office.authenticate(token: token)
    }

    /// Bound to the session, so that a token of one browser is worth nothing in another.
    func formToken(_ of: String) -> String { Base64URL.text(formKey.code(for: Array("form:\(of)".utf8))) }

    /// A form's token without the mark of its page.
    static func token(_ field: String) -> String { String(field.prefix { $0 != "." }) }

    private func constantTimeEqual(_ left: String, _ right: String) -> Bool {
        Secrets.constantTimeEqual(Array(left.utf8), Array(right.utf8))
    }

    private func body(of request: Request, limit: Int) async throws -> FormBody {
        guard limit > 0 else { return FormBody() }
        if let told = request.headers[.contentLength].flatMap({ Int($0) }), told > limit {
            throw Site.tooLarge(limit)
        }
        var bytes: [UInt8] = []
        for try await part in request.body {
            guard bytes.count + part.readableBytes <= limit else {
                throw Site.tooLarge(limit)
            }
            bytes.append(contentsOf: part.readableBytesView)
        }
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let form = MultipartBody.read(bytes, type: type) else { throw Refusal(.textUnreadable) }
            return form
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal(.textUnreadable) }
        return FormBody(text)
    }

    /// In the words of what was sent: a file, or a form without one.
    private static func tooLarge(_ limit: Int) -> Refusal {
        limit > FormBody.limit
            ? Refusal(.fileTooLarge, field: "file", ["maximum": "20 MB"])
            : Refusal(.formTooLarge, ["maximum": "1 MB"])
    }

    private func parameters(_ context: SiteContext) -> [String: String] {
        Dictionary(context.parameters.map { (String($0.key), String($0.value)) }) { first, _ in first }
    }

    /// A page that lists every reason, with the way back.
    func refused(_ reasons: [Reason], _ request: Request, _ cookies: [String: String], _ language: Language) async
        -> Answer
    {
        // A database that does not answer is not asked once more: people have waited long enough.
        let isMute = reasons.contains { [.databaseBusy, .databaseUnavailable, .outcomeUnknown].contains($0.code) }
        let signed = isMute ? nil : try? await signedIn(cookies)
        let anonymous = cookies[SiteCookie.anonymousName] ?? ""
        let visit = Visit(
            site: self, path: "/", parameters: [:], query: FormBody(), form: FormBody(), cookies: cookies,
            language: language, signed: signed, csrf: formToken(signed?.digest ?? "anonymous:" + anonymous),
            origin: "", host: "", device: "", notice: nil)
        let status = Visit.status(of: reasons)
        let page = RefusalPage(
            isMissing: status == .notFound, back: Site.back(request), declaration: Site.declaration(missing: reasons))
        let shown = status == .notFound ? [] : reasons
        let made = try? await visit.page(page.title, errors: shown, status: status, page.html(in: language))
        return made ?? Answer(status: .serviceUnavailable, type: "text/plain; charset=utf-8", bytes: Array("503".utf8))
    }

    /// Where a member declares what keeps a dossier closed.
    private static func declaration(missing reasons: [Reason]) -> String? {
        reasons.first { $0.code == .declarationMissing }?.values["session"].flatMap { ID<CouncilSession>($0) }
            .map(BallotPath.home)
    }

    /// The page before, when it is one of this site.
    private static func back(_ request: Request) -> String {
        guard let referer = request.headers[.referer], let authority = request.head.authority,
            let range = referer.range(of: "://\(authority)/")
        else { return "/" }
        return "/" + referer[range.upperBound...]
    }

    private func response(_ answer: Answer) -> Response {
        var headers = answer.headers
        headers[.contentType] = answer.type
        headers[.contentLength] = String(answer.bytes.count)
        for (name, value) in Site.safety where headers[name] == nil { headers[name] = value }
        for cookie in answer.cookies {
            headers.append(HTTPField(name: .setCookie, value: cookie.header(secure: options.secureCookies)))
        }
        return Response(
            status: answer.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.bytes)))
    }

    /// On every answer: nothing from another site, nothing framed, nothing guessed, nothing kept by a shared cache.
    private static let safety: [(HTTPField.Name, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        (.xContentTypeOptions, "nosniff"), (.cacheControl, "private, no-store"),
        (HTTPField.Name("Referrer-Policy"), "same-origin"), (HTTPField.Name("X-Frame-Options"), "DENY"),
        (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
        (HTTPField.Name("Cross-Origin-Resource-Policy"), "same-origin"),
    ].compactMap { name, value in name.map { ($0, value) } }
}
