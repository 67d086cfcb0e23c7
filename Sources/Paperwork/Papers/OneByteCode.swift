/// A code with one byte per character, as Windows has them.
struct OneByteCode {
    private let table: [Unicode.Scalar]

    /// Windows-1252: what the old Vietnamese codes look like to a program that does not know them.
    static let latin = OneByteCode([:])
    /// Windows-1258: letters, and tones as marks behind them.
    static let vietnamese = OneByteCode([
        0xC3: "\u{102}", 0xCC: "\u{300}", 0xD0: "\u{110}", 0xD2: "\u{309}", 0xD5: "\u{1A0}", 0xDD: "\u{1AF}",
        0xDE: "\u{303}", 0xE3: "\u{103}", 0xEC: "\u{301}", 0xF0: "\u{111}", 0xF2: "\u{323}", 0xF5: "\u{1A1}",
        0xFD: "\u{1B0}", 0xFE: "\u{20AB}",
    ])

    private init(_ own: [UInt8: Unicode.Scalar]) {
        let upper = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
        table = (UInt8(0)...255).map { byte in
            own[byte] ?? ((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
    }

    /// Lines that are UTF-8 stay what they are.
    func text(of bytes: [UInt8]) -> String {
        var text = ""
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if let whole = String(validating: line, as: UTF8.self) {
                text += whole
            } else {
                text.unicodeScalars.append(contentsOf: line.lazy.map { table[Int($0)] })
            }
            text.unicodeScalars.append("\n")
        }
        return text
    }
}
