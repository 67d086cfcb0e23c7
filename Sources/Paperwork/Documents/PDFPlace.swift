/// What stands at a place of a PDF: whether a key there belongs to an object, or only to a comment, a text or a stream.
struct PDFPlace {
    private let bytes: [UInt8]
    /// Bytes that may still be looked at: a file of many keys is not read over and over.
    private var budget = 40_000_000

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether `place` is a key of a dictionary: read from the beginning of its object on, a comment, a string or the data of a
    /// stream would have taken it in.
    mutating func isKey(_ place: Int) -> Bool {
        guard let start = object(before: place) else { return false }
        budget -= place - start
        var (at, depth) = (start, 0)
        while at < place {
            switch bytes[at] {
            case UInt8(ascii: "%"): at = PDFPlace.behindLine(at, bytes)
            case UInt8(ascii: "("): at = PDFPlace.behindText(at, bytes)
            case UInt8(ascii: "<"):
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "<") {
                    (at, depth) = (at + 2, depth + 1)
                } else {
                    at = PDFPlace.behindHex(at, bytes)
                }
            case UInt8(ascii: ">"):
                if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ">") {
                    (at, depth) = (at + 2, depth - 1)
                } else {
                    at += 1
                }
            case UInt8(ascii: "s") where bytes.holds(PDFPlace.stream, at: at) && depth == 0: return false
            default: at += 1
            }
        }
        return at == place && depth > 0
    }

    private static let stream = Array("stream".utf8)
    private static let object = Array("obj".utf8)

    /// Behind the last `N G obj` that no comment takes in.
    private mutating func object(before place: Int) -> Int? {
        var at = place - PDFPlace.object.count
        while at >= 0 && budget > 0 {
            if bytes[at] == PDFPlace.object[0], bytes.holds(PDFPlace.object, at: at), isHeader(at) {
                return at + PDFPlace.object.count
            }
            (at, budget) = (at - 1, budget - 1)
        }
        return nil
    }

    /// `12 0 ` before `obj`, and no comment on its line before it.
    private func isHeader(_ place: Int) -> Bool {
        let near = bytes[max(0, place - 200)..<place]
        let line = near.lastIndex(where: PDFPlace.isLineEnd).map { $0 + 1 } ?? near.startIndex
        let before = bytes[line..<place]
        if before.contains(UInt8(ascii: "%")) { return false }
        let words = before.split(whereSeparator: { $0 == 32 || $0 == 9 })
        return words.count >= 2 && words.suffix(2).allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

    private static func behindLine(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex { isLineEnd($0) } ?? bytes.count
    }

    /// Behind a string in round brackets, which may hold others.
    private static func behindText(_ start: Int, _ bytes: [UInt8]) -> Int {
        var (at, depth) = (start, 0)
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            at += 1
            if depth == 0 { return at }
        }
        return bytes.count
    }

    private static func behindHex(_ start: Int, _ bytes: [UInt8]) -> Int {
        bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }
}
