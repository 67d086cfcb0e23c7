import Domain

/// Words as lists are searched by them: folded, ASCII letters and digits only, single blanks between. `HS-2026-014` is
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
