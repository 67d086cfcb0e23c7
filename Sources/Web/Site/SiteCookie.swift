import Pages
/// A cookie the site sets: always HttpOnly, SameSite=Lax, for the whole site.
struct SiteCookie: Sendable, Hashable {
    let name: String
    let value: String
    /// Seconds; `nil` until the browser closes, 0 removes it.
    let age: Int?
    /// Sent with requests below it and with no others.
    let path: String

    init(name: String, value: String, age: Int?, path: String = "/") {
        (self.name, self.value, self.age, self.path) = (name, value, age, path)
    }

    func header(secure: Bool) -> String {
        let life = age.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Lax\(life)\(secure ? "; Secure" : "")"
    }

    static let sessionName = "thidua"
    static let anonymousName = "thidua_form"
    static let languageName = "thidua_lang"
    static let noticeName = "thidua_notice"

    /// The paper of a secret ballot stays on the device until the day after; no other site can ask for it, and it travels
    /// with no request but those of the ballot's own nameless page: beside a log-in it would tell who holds it.
    static func paperName(_ session: String) -> String { "thidua_paper_\(session)" }

    static func paper(_ text: String, session: String) -> SiteCookie {
        SiteCookie(name: paperName(session), value: text, age: 172_800, path: "/ballots/\(session)")
    }

    /// The key of a box stays where the box was opened until it was counted, for two days at most.
    static func ballotKeyName(_ session: String) -> String { "thidua_boxkey_\(session)" }

    static func ballotKey(_ text: String, session: String) -> SiteCookie {
        SiteCookie(name: ballotKeyName(session), value: text, age: 172_800, path: keyPath(session))
    }

    static func ballotKeyRemoved(session: String) -> SiteCookie {
        SiteCookie(name: ballotKeyName(session), value: "", age: 0, path: keyPath(session))
    }

    /// The pages of the session's ballot.
    private static func keyPath(_ session: String) -> String { "\(CouncilPath.sessions)/\(session)/ballot" }

    static func session(_ token: String) -> SiteCookie { SiteCookie(name: sessionName, value: token, age: nil) }

    static func notice(_ notice: SiteNotice) -> SiteCookie {
        SiteCookie(name: noticeName, value: notice.rawValue, age: 60)
    }

    static func removed(_ name: String) -> SiteCookie { SiteCookie(name: name, value: "", age: 0) }

    /// Reads the pairs of a `Cookie` header.
    static func read(_ header: String?) -> [String: String] {
        var found: [String: String] = [:]
        for pair in (header ?? "").split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            found[parts[0].trimmingPrefix { $0 == " " }.description] = String(parts[1])
        }
        return found
    }
}
