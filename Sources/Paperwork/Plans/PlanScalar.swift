import Domain
import Foundation

/// One written value with its place.
struct PlanScalar {
    let string: String
    /// Written without quotes.
    let isPlain: Bool
    let place: PlanPlace
    let path: String

    var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(string) }

    var number: Int? {
        let digits = string.utf8
        guard isPlain, (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return digits.count > 1 && digits.first == 0x30 ? nil : Int(string)
    }
}

/// A text made ready to keep: on one line, single blanks, NFC.
enum PlanCleanText {
    case text(String)
    case tooLong
    case hidden(Unicode.Scalar)

    /// The limit is checked first: normalisation takes time that grows with the square of the length.
    init(_ raw: String, limit: Int) {
        guard raw.utf8.count <= limit || raw.unicodeScalars.count <= limit else {
            self = .tooLong
            return
        }
        if let hidden = raw.unicodeScalars.first(where: PlanSource.isHidden) {
            self = .hidden(hidden)
            return
        }
        let line = PlanCleanText.onOneLine(raw)
        let isComposed = line.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
        self = .text(isComposed ? line : line.precomposedStringWithCanonicalMapping)
    }

    private static func onOneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var gap = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                gap = !line.isEmpty
            } else {
                if gap { line.append(" ") }
                gap = false
                line.append(scalar)
            }
        }
        return String(line)
    }
}
