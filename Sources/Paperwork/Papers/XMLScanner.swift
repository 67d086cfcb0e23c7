/// What stands next in an XML text.
enum XMLEvent {
    case open(XMLTag)
    case close(String)
    case text(String)
}

/// Reads XML from front to back in bounded memory, as far as office documents use it: elements, attributes, text, the
/// five entities of XML itself and numbered characters. A document type or an entity of its own is refused.
struct XMLScanner {
    private static let longestTag = 64 * 1024
    private static let longestText = 16 * 1024
    private static let deepest = 400

    private let source: () throws(PaperFault) -> [UInt8]?
    private var piece: [UInt8] = []
    private var place = 0
    private var names = XMLNames()
    private var open: [String] = []
    /// Said before anything else is read: the end of an element that was opened and closed in one tag.
    private var waiting: XMLEvent?
    private var hasRoot = false

    init(_ source: @escaping () throws(PaperFault) -> [UInt8]?) { self.source = source }

    /// The next event; `nil` at the end of the document.
    mutating func next() throws(PaperFault) -> XMLEvent? {
        if let event = waiting {
            waiting = nil
            return event
        }
        while let byte = try peek() {
            if byte == UInt8(ascii: "<") {
                place += 1
                if let event = try markup() { return event }
            } else if let text = try text() {
                return text
            }
        }
        guard open.isEmpty, hasRoot else { throw .cut }
        return nil
    }

    private mutating func peek() throws(PaperFault) -> UInt8? {
        while place == piece.count {
            guard let next = try source() else { return nil }
            (piece, place) = (next, 0)
        }
        return piece[place]
    }

    private mutating func take() throws(PaperFault) -> UInt8 {
        guard let byte = try peek() else { throw .cut }
        place += 1
        return byte
    }

    private mutating func text() throws(PaperFault) -> XMLEvent? {
        var bytes: [UInt8] = []
        while let byte = try peek(), byte != UInt8(ascii: "<") {
            // Not in the middle of a letter.
            if bytes.count >= XMLScanner.longestText && byte & 0xC0 != 0x80 { break }
            place += 1
            if byte == UInt8(ascii: "&") { bytes += try entity() } else { bytes.append(byte) }
        }
        return open.isEmpty ? nil : .text(String(decoding: bytes, as: UTF8.self))
    }

    /// `&amp;`, `&#7857;`; whatever else is named would have to be declared, and no declaration is read.
    private mutating func entity() throws(PaperFault) -> [UInt8] {
        var name: [UInt8] = []
        while true {
            let byte = try take()
            if byte == UInt8(ascii: ";") { break }
            guard name.count < 10 else { throw .damaged }
            name.append(byte)
        }
        guard let text = XMLNames.entity(name) else { throw .entities }
        return text
    }

    private mutating func markup() throws(PaperFault) -> XMLEvent? {
        switch try peek() {
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"): return try declaration()
        case UInt8(ascii: "/"): return try closing()
        default: return try opening()
        }
    }

    private mutating func declaration() throws(PaperFault) -> XMLEvent? {
        place += 1
        switch try take() {
        case UInt8(ascii: "-"):
            try skip(past: "-->")
            return nil
        case UInt8(ascii: "["):
            try skip(past: "CDATA[")
            return try characterData()
        default: throw .entities
        }
    }

    private mutating func characterData() throws(PaperFault) -> XMLEvent? {
        var bytes: [UInt8] = []
        while !bytes.ends(with: "]]>") {
            guard bytes.count < 4 * XMLScanner.longestText else { throw .damaged }
            bytes.append(try take())
        }
        return open.isEmpty ? nil : .text(String(decoding: bytes.dropLast(3), as: UTF8.self))
    }

    private mutating func skip(past mark: StaticString) throws(PaperFault) {
        var last: [UInt8] = []
        while !last.ends(with: mark) {
            if last.count == 8 { last.removeFirst() }
            last.append(try take())
        }
    }

    private mutating func closing() throws(PaperFault) -> XMLEvent? {
        place += 1
        let tag = try tagBytes()
        let name = names.name(tag[...])
        guard let last = open.popLast(), last == name.full else { throw .damaged }
        return .close(last)
    }

    private mutating func opening() throws(PaperFault) -> XMLEvent? {
        var bytes = try tagBytes()
        let isWhole = bytes.last == UInt8(ascii: "/")
        if isWhole { bytes.removeLast() }
        guard open.count < XMLScanner.deepest, !(open.isEmpty && hasRoot) else { throw .damaged }
        hasRoot = true
        let end = bytes.firstIndex { $0 <= 0x20 } ?? bytes.count
        guard end > 0 else { throw .damaged }
        let attributes = bytes[end...]
        names.learn(attributes)
        let name = names.name(bytes[..<end])
        if isWhole { waiting = .close(name.full) } else { open.append(name.full) }
        return .open(XMLTag(name: name.full, local: name.local, attributes: attributes))
    }

    /// Up to the closing bracket, one inside quotes not counted.
    private mutating func tagBytes() throws(PaperFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var quote: UInt8 = 0
        while true {
            let byte = try take()
            if quote == 0 {
                if byte == UInt8(ascii: ">") { return bytes }
                if byte == UInt8(ascii: "<") { throw .damaged }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
            } else if byte == quote {
                quote = 0
            }
            guard bytes.count < XMLScanner.longestTag else { throw .damaged }
            bytes.append(byte)
        }
    }
}

extension [UInt8] {
    fileprivate func ends(with mark: StaticString) -> Bool {
        mark.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
}
