import Foundation

/// A line of a written plan with its number in the file.
struct WrittenLine: Sendable {
    let number: Int
    let text: String

    func fact(_ value: FactValue?) -> Fact { Fact(value, quote: text, line: number, .sure) }

    func fact(_ text: String) -> Fact { fact(.text(text)) }
}

/// The lines of a text whose last line says that it was written in our form; blank ones are left out.
enum WrittenLines {
    static func lines(of bytes: [UInt8]) -> [WrittenLine]? {
        guard isWritten(bytes), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var number = 0
        return text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
            .compactMap { raw in
                number += 1
                let line = clean(raw)
                return line.isEmpty ? nil : WrittenLine(number: number, text: line)
            }
    }

    /// Looks at the end only: most texts are none.
    private static func isWritten(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= SourceText.limit else { return false }
        let tail = String(decoding: bytes.suffix(400), as: UTF8.self)
        let last = tail.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
        return last.map { clean($0.unicodeScalars[...]) == WrittenForms.mark } ?? false
    }

    /// Single blanks, composed letters; word by word, because composing takes time that grows with the square.
    static func clean(_ text: String) -> String { clean(text.unicodeScalars[...]) }

    private static func clean(_ raw: Substring.UnicodeScalarView) -> String {
        let words = raw.split(whereSeparator: { $0.properties.isWhitespace || $0 == "\u{FEFF}" }).map { word in
            let isComposed = word.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
            let text = String(String.UnicodeScalarView(word))
            return isComposed || word.count > 200 ? text : text.precomposedStringWithCanonicalMapping
        }
        return words.joined(separator: " ")
    }
}

/// The lines do not have the form: the text was changed so that it has to be read as any other.
struct WrittenMismatch: Error {}
