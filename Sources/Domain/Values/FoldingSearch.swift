/// Text as it is searched: small ASCII letters without marks, đ as d, other scripts as they are, single blanks.
///
/// `Đỗ Thị  Ánh` becomes `do thi anh`, whichever way the keyboard wrote the marks. The time is linear in the length
/// (Foundation's normalisation is not, on text that is not NFC).
package struct Folded: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ raw: some StringProtocol) {
        var folder = Folder(capacity: raw.utf8.count)
        for scalar in raw.unicodeScalars { folder.take(scalar) }
        text = folder.finish()
    }

    /// The words that all have to be found.
    package var words: [String] { text.split(separator: " ").map(String.init) }

    package var isEmpty: Bool { text.isEmpty }

    package var description: String { text }
}

private struct Folder {
    private var bytes: [UInt8] = []
    private let letters = FoldingLetters.shared.ascii

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func take(_ scalar: Unicode.Scalar) {
        if let place = FoldingLetters.place(scalar.value), letters[place] != 0 {
            bytes.append(letters[place])
        } else if !FoldingLetters.isMark(scalar.value) {
            takeOther(scalar)
        }
    }

    mutating func finish() -> String {
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if properties.isWhitespace {
            if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        } else if scalar.isASCII {
            if scalar.value > 0x20 && scalar.value != 0x7F { bytes.append(UInt8(ascii: scalar)) }
        } else if properties.generalCategory != .format && properties.generalCategory != .control {
            bytes += (properties.changesWhenLowercased ? properties.lowercaseMapping : String(scalar)).utf8
        }
    }
}
