/// Numbers that look like those of a person: an identity card (9 or 12 digits) or a telephone (10). What stands in a name,
/// a post or an achievement is printed and published, so they have no place there. The program's own care: the registry
/// has no rule on it.
package enum PersonalNumber {
    /// Whether `text` has nine digits or more with nothing but spaces, dots and hyphens between them.
    package static func isLikely(in text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                digits += 1
                if digits >= 9 { return true }
            case " ", ".", "-", "\u{A0}": continue
            default: digits = 0
            }
        }
        return false
    }
}
