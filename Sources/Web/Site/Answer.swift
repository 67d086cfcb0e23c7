import HTTPTypes
import Pages

/// What a handler gives back.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var type = "text/html; charset=utf-8"
    var bytes: [UInt8] = []
    var headers: HTTPFields = [:]
    var cookies: [SiteCookie] = []

    static func page(_ bytes: [UInt8], _ status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, bytes: bytes)
    }

    /// 303: the browser asks for `path` with GET, so that going back or reloading repeats no act.
    static func see(_ path: String) -> Answer {
        Answer(status: .seeOther, headers: [.location: path])
    }

    /// 303 with a sentence shown once on the next page.
    static func see(_ path: String, _ notice: SiteNotice) -> Answer {
        var answer = see(path)
        answer.cookies.append(.notice(notice))
        return answer
    }

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Answer {
        Answer(type: type, bytes: Array(text.utf8))
    }

    /// A file the browser may only save: never shown, run or guessed at.
    static func download(_ bytes: [UInt8], name: String, type: String) -> Answer {
        let escaped = name.utf8.map { byte -> String in
            let plain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            return plain || byte == 0x2E || byte == 0x2D || byte == 0x5F
                ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
        return Answer(
            type: type, bytes: bytes,
            headers: [
                .contentDisposition: "attachment; filename*=UTF-8''\(escaped)",
                .contentSecurityPolicy: "default-src 'none'; sandbox",
            ])
    }
}
