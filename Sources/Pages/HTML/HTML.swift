/// A piece of a page: bytes of UTF-8 that are safe to send.
///
/// Only the literals of the source become markup. Whatever is interpolated is escaped, unless it is `HTML` itself, so a
/// page can not be broken by what people type: `let cell: HTML = "<td title=\"\(note)\">\(name)</td>"`.
/// The same escaping holds in text and in attributes between double quotes; an attribute without quotes is never written.
package struct HTML: Sendable, Hashable {
    /// UTF-8, ready for the wire.
    package private(set) var bytes: [UInt8]

    package static let empty = HTML()

    package init() { bytes = [] }

    /// Takes bytes as they are: for the interpolation alone, whose bytes are literals and escaped text.
    init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// Text of any origin, escaped.
    package init(text: String) {
        bytes = []
        bytes.reserveCapacity(text.utf8.count + 16)
        Escaping.append(text, to: &bytes)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// For tests and for papers that need text; a page is sent as `bytes`.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    package static func + (left: HTML, right: HTML) -> HTML {
        var sum = left
        sum.append(right)
        return sum
    }

    package static func += (left: inout HTML, right: HTML) { left.append(right) }

    /// The content of every item, one after the other, written into one buffer.
    package static func each<Items: Sequence>(
        _ items: Items, _ content: (Items.Element) throws -> HTML
    ) rethrows -> HTML {
        var all = HTML()
        for item in items {
            let piece = try content(item)
            // The first piece tells how much room they will all need; growing step by step would copy them again.
            if all.isEmpty { all.bytes.reserveCapacity((piece.bytes.count + 8) * items.underestimatedCount) }
            all.append(piece)
        }
        return all
    }

    /// The pieces with `separator` between them; empty pieces leave no separator behind.
    package static func join(_ pieces: [HTML], separator: HTML = "") -> HTML {
        var all = HTML()
        for piece in pieces where !piece.isEmpty {
            if !all.isEmpty { all.append(separator) }
            all.append(piece)
        }
        return all
    }

    /// Paragraphs of a long text people typed: an empty line parts them, a single line end is kept as `<br>`.
    package static func paragraphs(_ text: String) -> HTML {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let blocks = lines.split { $0.allSatisfy(\.isWhitespace) }
        return each(blocks) { block in
            "<p>\(join(block.map { HTML(text: String($0)) }, separator: "<br>"))</p>"
        }
    }
}
