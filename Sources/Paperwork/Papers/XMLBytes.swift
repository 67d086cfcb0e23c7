/// Reads XML from front to back as bytes: what stands next is told as places in the bytes at hand, and nothing is made of
/// it before somebody asks. Memory is bounded: a tag or a run of text has to fit into what is kept.
///
/// As far as office documents use XML: elements, attributes, text, the five entities of XML itself and numbered
/// characters. A document type or an entity of its own is refused.
struct XMLBytes {
    enum Kind {
        case open, close, text, end
    }

    private static let longestTag = 64 * 1024
    private static let longestText = 16 * 1024
    private static let deepest = 400

    private let source: () throws(PaperFault) -> [UInt8]?
    /// What is at hand; places below are places in it, good until the next step.
    private(set) var bytes: [UInt8] = []
    private var place = 0
    /// Of the element that was opened or closed, and what follows it in its tag.
    private(set) var name = 0..<0
    private(set) var attributes = 0..<0
    /// Of the text, in `bytes` or, where it had to be written out, in `written`.
    private var text = 0..<0
    private var written: [UInt8] = []
    private var isWritten = false
    /// The names of the elements that are open, one behind the other, and where each begins.
    private var open: [UInt8] = []
    private var starts: [Int] = []
    /// An element was opened and closed in one tag; its end is still to be told.
    private var isWhole = false
    private var hasRoot = false

    init(_ source: @escaping () throws(PaperFault) -> [UInt8]?) { self.source = source }

    /// What stands next; names and text are asked for before the next step.
    mutating func next() throws(PaperFault) -> Kind {
        if isWhole {
            isWhole = false
            return .close
        }
        while try hasMore() {
            if bytes[place] == UInt8(ascii: "<") {
                if let kind = try markup() { return kind }
            } else if try run() {
                return .text
            }
        }
        guard starts.isEmpty, hasRoot else { throw .cut }
        return .end
    }

    /// The text that was just told.
    func withText<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        (isWritten ? written : bytes).withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[text])) }
    }

    /// Brings more, and lets go of what stands before `first`.
    private mutating func refill(keeping first: Int) throws(PaperFault) -> Bool {
        guard let more = try source() else { return false }
        if first == bytes.count {
            bytes = more
        } else {
            bytes.removeFirst(first)
            bytes += more
        }
        place -= first
        if !more.isEmpty { return true }
        return try refill(keeping: 0)
    }

    private mutating func hasMore() throws(PaperFault) -> Bool {
        if place < bytes.count { return true }
        return try refill(keeping: place)
    }

    private mutating func take() throws(PaperFault) -> UInt8 {
        if place == bytes.count, try !refill(keeping: place) { throw .cut }
        place += 1
        return bytes[place - 1]
    }
}

// MARK: - Text

extension XMLBytes {
    /// Text up to the next tag or entity; `false` when it stands outside of every element.
    private mutating func run() throws(PaperFault) -> Bool {
        isWritten = false
        if bytes[place] == UInt8(ascii: "&") {
            place += 1
            written = try entity()
            (text, isWritten) = (0..<written.count, true)
            return !starts.isEmpty
        }
        var seen = 0
        while true {
            let (end, isOver) = bytes.textEnd(from: place + seen, most: place + XMLBytes.longestText)
            seen = end - place
            if isOver { break }
            if try !refill(keeping: place) { break }
        }
        text = place..<(place + seen)
        place += seen
        return !starts.isEmpty
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

    private mutating func characterData() throws(PaperFault) -> Kind? {
        var bytes: [UInt8] = []
        while !bytes.ends(with: "]]>") {
            guard bytes.count < 4 * XMLBytes.longestText else { throw .damaged }
            bytes.append(try take())
        }
        written = bytes.dropLast(3)
        (text, isWritten) = (0..<written.count, true)
        return starts.isEmpty ? nil : .text
    }
}

// MARK: - Tags

extension XMLBytes {
    private mutating func markup() throws(PaperFault) -> Kind? {
        place += 1
        let first = try take()
        switch first {
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"): return try declaration()
        case UInt8(ascii: "/"): return try closing()
        default:
            place -= 1
            return try opening()
        }
    }

    private mutating func declaration() throws(PaperFault) -> Kind? {
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

    private mutating func skip(past mark: StaticString) throws(PaperFault) {
        var last: [UInt8] = []
        while !last.ends(with: mark) {
            if last.count == 8 { last.removeFirst() }
            last.append(try take())
        }
    }

    private mutating func opening() throws(PaperFault) -> Kind {
        let tag = try tag()
        let end = tag.count > 0 && bytes[tag.upperBound - 1] == UInt8(ascii: "/") ? tag.upperBound - 1 : tag.upperBound
        guard starts.count < XMLBytes.deepest, !(starts.isEmpty && hasRoot) else { throw .damaged }
        hasRoot = true
        name = bytes.nameRange(in: tag.lowerBound..<end)
        guard !name.isEmpty else { throw .damaged }
        attributes = name.upperBound..<end
        isWhole = end < tag.upperBound
        if !isWhole {
            starts.append(open.count)
            open += bytes[name]
        }
        return .open
    }

    private mutating func closing() throws(PaperFault) -> Kind {
        let tag = try tag()
        name = bytes.nameRange(in: tag)
        guard let start = starts.popLast(), open.ends(from: start, as: bytes, in: name) else { throw .damaged }
        open.removeSubrange(start...)
        return .close
    }

    /// What stands from here up to the closing bracket, one inside quotes not counted.
    private mutating func tag() throws(PaperFault) -> Range<Int> {
        var (seen, quote) = (0, UInt8(0))
        while true {
            let end = bytes.tagEnd(from: place + seen, &quote)
            guard end - place < XMLBytes.longestTag else { throw .damaged }
            if end < bytes.count {
                guard bytes[end] == UInt8(ascii: ">") else { throw .damaged }
                let tag = place..<end
                place = end + 1
                return tag
            }
            seen = end - place
            if try !refill(keeping: place) { throw .cut }
        }
    }
}

// MARK: - Bytes

extension [UInt8] {
    /// The next tag or entity, or the first byte past `most` that does not stand in the middle of a letter.
    fileprivate func textEnd(from start: Int, most: Int) -> (end: Int, isOver: Bool) {
        withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count {
                let byte = bytes[place]
                if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return (place, true) }
                if place >= most && byte & 0xC0 != 0x80 { return (place, true) }
                place += 1
            }
            return (place, false)
        }
    }

    /// The place of the bracket that ends a tag, or of one that must not stand there; the end when there is none yet.
    fileprivate func tagEnd(from start: Int, _ quote: inout UInt8) -> Int {
        withUnsafeBufferPointer { bytes in
            var place = start
            while place < bytes.count {
                let byte = bytes[place]
                if quote == 0 {
                    if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return place }
                    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                } else if byte == quote {
                    quote = 0
                }
                place += 1
            }
            return place
        }
    }

    /// Up to the first blank.
    fileprivate func nameRange(in tag: Range<Int>) -> Range<Int> {
        withUnsafeBufferPointer { bytes in
            var end = tag.lowerBound
            while end < tag.upperBound, bytes[end] > 0x20 { end += 1 }
            return tag.lowerBound..<end
        }
    }

    fileprivate func ends(from start: Int, as other: [UInt8], in range: Range<Int>) -> Bool {
        guard count - start == range.count else { return false }
        return withUnsafeBufferPointer { own in
            other.withUnsafeBufferPointer { other in
                for place in 0..<range.count where own[start + place] != other[range.lowerBound + place] {
                    return false
                }
                return true
            }
        }
    }

    fileprivate func ends(with mark: StaticString) -> Bool {
        mark.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
    }
}
