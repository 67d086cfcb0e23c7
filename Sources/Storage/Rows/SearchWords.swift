import Domain

/// Words as the search index holds them: folded, ASCII letters and digits only, single blanks between. `HS-2026-014` is
/// `hs 2026 014`, so that any part of it is found. A letter of another script is spelled by its number: engines differ
/// in what they take for a letter, and never in these.
struct SearchWords {
    let words: [String]

    init(_ raw: String) {
        words = Folded(raw).text.unicodeScalars.split { !SearchWords.isPart($0) }.map { word in
            word.map { $0.isASCII ? String($0) : "u" + String($0.value, radix: 16) }.joined()
        }
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    var text: String { words.joined(separator: " ") }
}

/// A value that lists are filtered by, as one more word of the index: `_` never stands in a word people search for,
/// and hexadecimal digits carry any code.
struct FilterWord {
    let letter: String
    let value: String

    static let agency = "a"
    static let unit = "u"
    static let kind = "k"
    static let occasion = "o"
    static let status = "s"
    static let award = "w"
    /// Not a draft.
    static let visible = "v"

    init(_ letter: String, _ value: String = "") { (self.letter, self.value) = (letter, value) }

    var text: String {
        let digits = Array("0123456789ABCDEF")
        return "_" + letter + value.utf8.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    }
}
