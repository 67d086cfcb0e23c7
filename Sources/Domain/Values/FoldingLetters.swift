import Foundation

/// What search and sorting need to know about one Latin letter with marks: the letter itself and its marks.
///
/// Asked from the platform once per scalar of the two blocks in which Vietnamese lives, then kept: the answers are
/// Unicode's canonical decompositions, which never change.
struct FoldingLetters: Sendable {
    /// For scalars below `narrow` and from `wideStart` on: the small ASCII letter, or 0 when there is none.
    let ascii: [UInt8]
    /// The marks of the same scalars, in the order Unicode writes them.
    let marks: [[UInt32]]

    static let shared = FoldingLetters()

    private static let narrow: UInt32 = 0x250
    private static let wideStart: UInt32 = 0x1E00
    private static let wideEnd: UInt32 = 0x1F00

    private init() {
        var ascii: [UInt8] = []
        var marks: [[UInt32]] = []
        for value in Array(0..<FoldingLetters.narrow) + Array(FoldingLetters.wideStart..<FoldingLetters.wideEnd) {
            let parts = FoldingLetters.parts(value)
            ascii.append(parts.letter)
            marks.append(parts.marks)
        }
        (self.ascii, self.marks) = (ascii, marks)
    }

    /// Where a scalar stands in the tables; `nil` outside them.
    static func place(_ value: UInt32) -> Int? {
        if value < narrow { return Int(value) }
        if value >= wideStart && value < wideEnd { return Int(value - wideStart + narrow) }
        return nil
    }

    static func isMark(_ value: UInt32) -> Bool { (0x300...0x36F).contains(value) }

    private static func parts(_ value: UInt32) -> (letter: UInt8, marks: [UInt32]) {
        // Đ has no canonical decomposition; Ð and Ɖ look the same and are typed in its place.
        if [0x110, 0x111, 0xD0, 0xF0, 0x189].contains(value) { return (UInt8(ascii: "d"), [stroke]) }
        guard let scalar = Unicode.Scalar(value) else { return (0, []) }
        let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
        guard let base = parts.first, base.isASCII, parts.count > 1 || scalar.isASCII else { return (0, []) }
        guard base.properties.isAlphabetic || base.properties.numericType != nil else { return (0, []) }
        return (UInt8(ascii: base) | (base.properties.isUppercase ? 0x20 : 0), parts.dropFirst().map(\.value))
    }

    /// Stands for the bar of đ among the marks (U+0335, combining short stroke overlay).
    static let stroke: UInt32 = 0x335
}
