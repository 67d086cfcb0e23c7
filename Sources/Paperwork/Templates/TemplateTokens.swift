import Domain

/// A part of a Word document cut into tags and texts, whose bytes pass unchanged but where a field is filled. The part was
/// read by `XMLScanner` before: it is well formed and declares nothing.
struct TemplateTokens {
    struct Token {
        enum Kind { case open, close, single, text, other }

        var kind: Kind
        /// `w:p`; empty of what is no tag.
        var name: String
        var raw: String
    }

    var tokens: [Token]

    /// - Throws: `PaperFault.damaged` where the part is no UTF-8.
    init(_ bytes: [UInt8]) throws(PaperFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
        tokens = TemplateTokens.cut(Array(text.utf8))
    }

    var bytes: [UInt8] { Array(tokens.map(\.raw).joined().utf8) }

    private static func cut(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var place = 0
        while place < bytes.count {
            let start = place
            if bytes[place] != UInt8(ascii: "<") {
                while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
                tokens.append(Token(kind: .text, name: "", raw: word(bytes[start..<place])))
                continue
            }
            place = end(of: start, in: bytes)
            tokens.append(tag(bytes[start..<place]))
        }
        return tokens
    }

    /// Behind the tag, comment or section that begins at `start`.
    private static func end(of start: Int, in bytes: [UInt8]) -> Int {
        for (mark, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")] {
            guard bytes[start...].starts(with: mark.utf8) else { continue }
            let wanted = Array(close.utf8)
            var place = start + mark.utf8.count
            while place < bytes.count, !bytes[place...].starts(with: wanted) { place += 1 }
            return min(bytes.count, place + wanted.count)
        }
        var (place, quote) = (start + 1, UInt8(0))
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return place
    }

    private static func tag(_ bytes: ArraySlice<UInt8>) -> Token {
        let raw = word(bytes)
        let second = bytes.dropFirst().first ?? 0
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return Token(kind: .other, name: "", raw: raw) }
        let isClose = second == UInt8(ascii: "/")
        let name = bytes.dropFirst(isClose ? 2 : 1).prefix { byte in
            byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        let isSingle = bytes.dropLast().last == UInt8(ascii: "/")
        return Token(kind: isClose ? .close : isSingle ? .single : .open, name: word(name), raw: raw)
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Text between tags, read and written.
enum TemplateXML {
    static func plain(_ raw: String) -> String { XMLNames.plain(Array(raw.utf8)[...]) }
}
