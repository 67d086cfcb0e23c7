import Domain
import HTTPTypes
import Operations
import Pages
import Wording

/// One request as a handler sees it: the office to act in, who asks, in which language, and what they sent.
struct Visit: Sendable {
    let site: Site
    let path: String
    let parameters: [String: String]
    /// The query of the address.
    let query: FormBody
    /// What was posted; empty for GET.
    let form: FormBody
    let cookies: [String: String]
    let language: Language
    let signed: Authenticated?
    let csrf: String
    let origin: String
    /// As the browser named this site; for showing to whoever asked, and nothing else.
    let host: String
    let device: String
    let notice: SiteNotice?

    var office: Office { site.office }

    /// Where the browser that asks reached this site; empty when what it said is no host.
    var ownAddress: String {
        guard host.wholeMatch(of: /[A-Za-z0-9.\-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:]{2,39}\](:[0-9]{1,5})?/) != nil
        else { return "" }
        return (site.options.secureCookies ? "https://" : "http://") + host
    }

    /// The rows the handler meets: the reader's agency's. Public pages say themselves whose they show.
    var scope: AgencyScope { signed.map { .only($0.persona.agency) } ?? .none }

    /// Who asks. Only called by handlers of routes that need a log-in.
    var persona: Persona {
        get throws {
            guard let signed else { throw Refusal(.notPermitted) }
            return signed.persona
        }
    }

    /// The parameter of the address as an identity; *not found* when it is none.
    func id<Of>(_ name: String = "id") throws -> ID<Of> {
        guard let id = parameters[name].flatMap({ ID<Of>($0) }) else { throw Refusal(.notFound) }
        return id
    }

    /// The revision the page showed; a form without it is out of date.
    var revision: Revision {
        get throws {
            guard let number = Int(form["revision"]) else { throw Refusal(.changedMeanwhile) }
            return Revision(number)
        }
    }

    /// The whole document around `body`.
    func page(
        _ title: Phrase, current: NavigationItem? = nil, errors: [Reason] = [], status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) async throws -> Answer {
        try await page(title.text(in: language), current: current, errors: errors, status: status, body)
    }

    func page(
        _ title: String, current: NavigationItem? = nil, errors: [Reason] = [], status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) async throws -> Answer {
        let frame = PageFrame(
            language: language, title: title, agencyName: try await site.agencyName(signed?.persona.agency),
            current: current, items: navigation, viewer: viewer, csrf: csrf, path: fullPath,
            isDemo: site.options.isDemo, notice: notice.map { language($0.phrase) },
            errors: formErrors(errors))
        var answer = Answer.page(frame.render(body), errors.isEmpty ? status : Visit.status(of: errors))
        if let wait = Visit.secondsToWait(errors) { answer.headers[.retryAfter] = wait }
        return answer
    }

    /// Reasons as the sentences of the error summary and the fields.
    func formErrors(_ reasons: [Reason]) -> FormErrors {
        FormErrors(reasons.map { FormErrors.Item(field: $0.field, Visit.sentence($0, language)) })
    }

    /// The sentence with its citation, and *chưa đối chiếu* where nobody compared it.
    private static func sentence(_ reason: Reason, _ language: Language) -> String {
        guard let citation = reason.citation else { return reason.sentence(in: language) }
        let mark = citation.verified ? "" : " – " + language(.unverified)
        return "\(reason.sentence(in: language)) (\(citation.text)\(mark))"
    }

    /// The status that fits a refusal.
    static func status(of reasons: [Reason]) -> HTTPResponse.Status {
        let codes = Set(reasons.map(\.code))
        if codes.contains(.notFound) { return .notFound }
        if codes.contains(.methodUnknown) { return .methodNotAllowed }
        if codes.contains(.textUnreadable) { return .badRequest }
        let closed: Set<ReasonCode> = [
            .notPermitted, .otherUnit, .ownSubmission, .ownUnit, .declarationMissing, .recusedFromItem,
        ]
        if !codes.isDisjoint(with: closed) { return .forbidden }
        if !codes.isDisjoint(with: [.changedMeanwhile, .tryAgain]) { return .conflict }
        if !codes.isDisjoint(with: [.databaseBusy, .diskFull, .databaseUnavailable, .outcomeUnknown]) {
            return .serviceUnavailable
        }
        if !codes.isDisjoint(with: tooMany) { return .tooManyRequests }
        return .unprocessableContent
    }

    private static let tooMany: Set<ReasonCode> = [.tooManyAttempts, .tooManyComments]

    /// After too many attempts: when to come back, in seconds, as `Retry-After` says it.
    private static func secondsToWait(_ reasons: [Reason]) -> String? {
        reasons.first { tooMany.contains($0.code) }?.values["minutes"].flatMap { Int($0) }.map { String($0 * 60) }
    }

    private var fullPath: String { query.raw.isEmpty ? path : "\(path)?\(query.raw)" }

    private var viewer: PageFrame.Viewer? {
        signed.map { signed in
            let roles = Role.allCases.filter(signed.persona.roles.contains).map { language($0.phrase) }
            return PageFrame.Viewer(name: signed.persona.name, role: roles.joined(separator: ", "))
        }
    }

    private var navigation: [NavigationItem] {
        guard let persona = signed?.persona else { return [.publication] }
        return NavigationItem.allCases.filter { $0.isShown(to: persona) }
    }
}
