import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

/// A browser without a window: asks the site directly, keeps its cookies, and sends the form token of the page it saw
/// last. One client is one person.
actor SiteClient {
    private let responder: RouterResponder<SiteContext>
    private let origin: String
    private(set) var cookies: [String: String] = [:]
    /// The token of the last page that had a form.
    private(set) var csrf = ""

    /// - Parameter origin: where the person sits, as the limits on log-in attempts count it.
    init(_ site: Site, origin: String = "192.0.2.1") {
        responder = site.router.buildResponder()
        self.origin = origin
    }

    /// Whether it says, as browsers do, that its forms come from pages of this site.
    private var saysOwnForm = false

    func sayOwnForm() { saysOwnForm = true }

    func get(_ path: String) async throws -> SiteReply { try await ask(.get, path) }

    /// Posts `fields` with the token; `token` replaces it, to try a forged form.
    @discardableResult
    func post(_ path: String, _ fields: [(String, String)] = [], token: String? = nil) async throws -> SiteReply {
        let all = [("csrf", token ?? csrf)] + fields
        let body = all.map { "\(FormBody.encoded($0.0))=\(FormBody.encoded($0.1))" }.joined(separator: "&")
        return try await ask(.post, path, body: Array(body.utf8), type: "application/x-www-form-urlencoded")
    }

    /// The page once nothing is under way any more.
    func settled(_ path: String) async throws -> SiteReply {
        for _ in 0..<6_000 {
            let reply = try await get(path)
            if !reply.contains("<progress") { return reply }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await get(path)
    }

    /// Posts a form with one file in the field `file`.
    @discardableResult
    func upload(
        _ path: String, _ fields: [(String, String)] = [], file: (name: String, bytes: [UInt8])
    ) async throws -> SiteReply {
        let boundary = "thidua-boundary-7d1"
        var body: [UInt8] = []
        for (name, value) in [("csrf", csrf)] + fields {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n".utf8
        body += "Content-Type: application/octet-stream\r\n\r\n".utf8
        body += file.bytes
        body += "\r\n--\(boundary)--\r\n".utf8
        return try await ask(.post, path, body: body, type: "multipart/form-data; boundary=\(boundary)")
    }

    /// Sends bytes as they are, for what no browser would send.
    func send(_ method: HTTPRequest.Method, _ path: String, bytes: [UInt8] = [], type: String? = nil) async throws
        -> SiteReply
    { try await ask(method, path, body: bytes, type: type) }

    /// Opens the form to log in and sends it.
    @discardableResult
    func logIn(_ login: String, _ password: String) async throws -> SiteReply {
        _ = try await get("/login")
        return try await post("/login", [("login", login), ("password", password)])
    }

    func take(cookie name: String, _ value: String) { cookies[name] = value }

    func forget(cookie name: String) { cookies[name] = nil }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = [], type: String? = nil
    ) async throws -> SiteReply {
        var head = HTTPRequest(method: method, scheme: "http", authority: "thidua.test", path: path)
        if !cookies.isEmpty {
            head.headerFields[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                .joined(separator: "; ")
        }
        if let type { head.headerFields[.contentType] = type }
        if let name = HTTPField.Name("Sec-Fetch-Site"), saysOwnForm { head.headerFields[name] = "same-origin" }
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: SiteContext(origin: origin))
        let collector = BodyCollector()
        try await response.body.write(collector)
        let reply = SiteReply(status: response.status, headers: response.headers, bytes: collector.kept.bytes)
        keep(reply)
        return reply
    }

    /// What a browser does with an answer: the cookies, and the token of the forms on the page.
    private func keep(_ reply: SiteReply) {
        for field in reply.headers[values: .setCookie] {
            let parts = field.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let pair = parts.first?.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false),
                pair.count == 2
            else { continue }
            cookies[String(pair[0])] = parts.contains("Max-Age=0") ? nil : String(pair[1])
        }
        if let token = reply.field("csrf") { csrf = token }
    }
}

/// What the site answered.
struct SiteReply: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Where a redirect leads.
    var location: String? { headers[.location] }

    func contains(_ piece: String) -> Bool { text.contains(piece) }

    /// The value of the first input of that name on the page, its references resolved.
    func field(_ name: String) -> String? {
        guard let start = text.range(of: " name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
            .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&amp;", with: "&")
    }
}

/// Keeps what a response writes.
private struct BodyCollector: ResponseBodyWriter {
    let kept = Kept()

    /// Written by one response at a time, read after it ended.
    final class Kept {
        var bytes: [UInt8] = []
    }

    mutating func write(_ buffer: ByteBuffer) async throws { kept.bytes += buffer.readableBytesView }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
