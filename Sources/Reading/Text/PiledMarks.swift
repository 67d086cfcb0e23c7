/// Marks piled upon one letter. Vietnamese needs two; a thousand take a million steps to put in order, wherever the text
/// is compared or composed.
enum PiledMarks {
    /// Of one letter.
    static let most = 8

    /// The text with no more than so many marks on a letter.
    static func thinned(_ text: String) -> String {
        guard hasPile(text) else { return text }
        var kept = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= most { kept.append(scalar) }
        }
        return String(kept)
    }

    private static func hasPile(_ text: String) -> Bool {
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = isMark(scalar) ? marks + 1 : 0
            if marks > most { return true }
        }
        return false
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x300, 0x1EA0...0x1EF9, 0x2000...0x206F: false
        default: scalar.properties.canonicalCombiningClass != .notReordered
        }
    }
}
