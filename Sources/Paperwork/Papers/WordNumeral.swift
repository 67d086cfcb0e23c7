/// A number as the formats of Word's lists write it.
enum WordNumeral {
    static func text(_ value: Int, _ format: String) -> String {
        switch format {
        case "upperRoman": roman(value)
        case "lowerRoman": roman(value).lowercased()
        case "upperLetter": letters(value).uppercased()
        case "lowerLetter": letters(value)
        case "decimalZero": value < 10 && value >= 0 ? "0\(value)" : "\(value)"
        case "none", "bullet": ""
        default: "\(value)"
        }
    }

    /// The sign of a list without numbers: fonts of symbols have theirs in places of their own.
    static func sign(_ text: String) -> String {
        switch text.unicodeScalars.first {
        case "-", "–", "—", "−", "\u{F02D}": "-"
        case "+", "\u{F02B}": "+"
        case nil: ""
        default: "•"
        }
    }

    /// `a` … `z`, then `aa`, `bb`, as Word goes on.
    private static func letters(_ value: Int) -> String {
        guard value > 0, value <= 26 * 20 else { return "\(value)" }
        let letter = Character(Unicode.Scalar(UInt8(0x61 + (value - 1) % 26)))
        return String(repeating: letter, count: (value - 1) / 26 + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard (1..<4_000).contains(value) else { return "\(value)" }
        var rest = value
        var text = ""
        for (worth, sign) in signs {
            while rest >= worth {
                text += sign
                rest -= worth
            }
        }
        return text
    }

    private static let signs = [
        (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
