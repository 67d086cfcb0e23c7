/// One content line of an iCalendar file: escaped, folded at 75 octets, ended by CR LF (RFC 5545 §3.1, §3.3.11).
struct ICalendarLine {
    private let text: String

    /// A value that is text for people: commas, semicolons, backslashes and line ends are escaped.
    init(_ name: String, text: String) { self.init(name, raw: ICalendarLine.escaped(text)) }

    /// A value of another kind, as it stands.
    init(_ name: String, raw: String) { text = "\(name):\(raw)" }

    /// Folded between characters, never inside one.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for scalar in text.unicodeScalars {
            let character = Array(String(scalar).utf8)
            if length + character.count > ICalendarLine.most {
                bytes += "\r\n ".utf8
                length = 1
            }
            bytes += character
            length += character.count
        }
        return bytes + Array("\r\n".utf8)
    }

    private static let most = 75

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": result += "\\n"
            // Other control characters have no place in a text.
            case "\u{0}"..<"\u{20}", "\u{7F}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
