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
    static func lines(of text: String) -> [WrittenLine]? {
        guard isWritten(String(text.suffix(400)).split(whereSeparator: \.isNewline).map(String.init)) else {
            return nil
        }
        let raw = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
        return numbered(raw.map { clean($0) })
    }

    /// Paragraphs of an office file; a written plan has no tables of its own.
    static func lines(of typed: [TypedLine]) -> [WrittenLine]? {
        guard isWritten(typed.suffix(20).map(text)) else { return nil }
        return numbered(typed.map { clean(text($0)) })
    }

    private static func text(_ line: TypedLine) -> String { line.pieces.map(\.text).joined() }

    /// Looks at the end only: most texts are none.
    private static func isWritten(_ end: [String]) -> Bool {
        end.last { !$0.allSatisfy(\.isWhitespace) }.map { clean($0) == WrittenForms.mark } ?? false
    }

    private static func numbered(_ lines: [String]) -> [WrittenLine] {
        lines.enumerated().compactMap { index, line in
            line.isEmpty ? nil : WrittenLine(number: index + 1, text: line)
        }
    }

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
