package import Domain
import Foundation

/// How mail leaves the house: through a server by `curl`, through a `sendmail` command, or into a folder of files.
package struct MailRoute: Sendable {
    package enum Way: Hashable, Sendable {
        /// `smtp://` with STARTTLS, which is never left out, or `smtps://`.
        case server(url: String, login: String?, certificates: String?)
        case command
        /// One file for each mail, for a gateway of another kind to take up (text message, chat) and for trying out.
        case folder(String)
    }

    private let way: Way
    private let from: MailAddress

    /// - Parameters:
    ///   - address: `smtp://HOST:PORT`, `smtps://HOST:PORT`, `sendmail`, `file:FOLDER`.
    ///   - login: `NAME:PASSWORD`.
    /// - Returns: `nil` for anything else.
    package init?(_ address: String, from: MailAddress, login: String? = nil, certificates: String? = nil) {
        self.from = from
        let isPlain = [login, certificates].compactMap(\.self).allSatisfy { text in
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
        guard isPlain else { return nil }
        if address == "sendmail" {
            way = .command
        } else if address.hasPrefix("file:/") {
            way = .folder(String(address.dropFirst(5)))
        } else if address.wholeMatch(of: /smtps?:\/\/[A-Za-z0-9.\-]+(?::[0-9]{1,5})?/) != nil {
            way = .server(url: address, login: login, certificates: certificates)
        } else {
            return nil
        }
    }

    /// The calling thread waits, half a minute at most.
    package func send(_ mail: OutboxMail) -> MailOutcome {
        let bytes = MailText.bytes(mail, from: from)
        do {
            switch way {
            case .folder(let folder): return try save(bytes, "\(folder)/\(mail.id).eml")
            case .command: return try throughCommand(bytes, mail)
            case .server(let url, let login, let certificates):
                return try throughServer(bytes, mail, settings(mail, url, login, certificates))
            }
        } catch {
            return .later("\(error)")
        }
    }

    private func save(_ bytes: [UInt8], _ path: String) throws -> MailOutcome {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        return .sent
    }

    private func throughCommand(_ bytes: [UInt8], _ mail: OutboxMail) throws -> MailOutcome {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write(bytes, "mail.eml")
        let program = try BoundedProgram("sendmail")
        let words = ["-i", "-f", from.text, "--", mail.address.text]
        switch program.run(words, in: folder, input: .file("mail.eml"), seconds: 30) {
        case .ended(0): return .sent
        // EX_USAGE, EX_DATAERR, EX_NOUSER, EX_NOHOST (sysexits.h)
        case .ended(let code) where [64, 65, 67, 68].contains(code): return .never("sendmail: \(code)")
        case .ended(let code): return .later("sendmail: \(code)")
        case .late, .neverStarted: return .later("sendmail")
        }
    }

    private func throughServer(_ bytes: [UInt8], _ mail: OutboxMail, _ settings: String) throws -> MailOutcome {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write(bytes, "mail.eml")
        let program = try BoundedProgram("curl")
        // Not as arguments, nor in a file: the password would stand in the list of processes, or stay behind.
        let outcome = program.run(
            ["--disable", "--config", "-"], in: folder, input: .secret(Array(settings.utf8)), seconds: 30)
        let said = String(decoding: folder.read("errors.txt").prefix(2_000), as: UTF8.self)
        let line = said.split(whereSeparator: \.isNewline).joined(separator: " ")
        // It waits for a server that does not part beyond all of its own limits; what came of the mail it told before.
        if outcome == .ended(0) || isTaken(said, bytes.count) { return .sent }
        guard case .ended(let code) = outcome else { return .later("curl: \(outcome)") }
        return isForGood(said, code) ? .never(line) : .later(line)
    }

    /// The whole mail went over and the server answered 250 to it; what went wrong came after, at the parting.
    private func isTaken(_ said: String, _ count: Int) -> Bool {
        guard let end = said.firstMatch(of: /answer=250 sent=([0-9]+)/), let sent = Int(end.1) else { return false }
        return sent >= count
    }

    /// 5xx of the server, but for those about our own log-in, which somebody can put right.
    private func isForGood(_ said: String, _ code: Int32) -> Bool {
        let answer = said.firstMatch(of: /answer=([0-9]{3})/).flatMap { Int($0.1) } ?? 0
        return (500...599).contains(answer) && ![530, 534, 535, 538].contains(answer) && code != 67
    }

    private func settings(_ mail: OutboxMail, _ url: String, _ login: String?, _ certificates: String?) -> String {
        let values =
            [
                ("url", url), ("mail-from", from.text), ("mail-rcpt", mail.address.text), ("upload-file", "mail.eml"),
                ("connect-timeout", "10"), ("max-time", "25"),
                ("write-out", "%{stderr}answer=%{response_code} sent=%{size_upload}"),
            ] + (login.map { [("user", $0)] } ?? []) + (certificates.map { [("cacert", $0)] } ?? [])
        return "ssl-reqd\nsilent\nshow-error\n" + values.map { "\($0) = \"\(quoted($1))\"\n" }.joined()
    }

    private func quoted(_ text: String) -> String {
        text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined()
    }
}
