import Domain

/// Text in addresses, and counts in words.
package enum AddressText {
    /// Percent-encoded, so that a search or a code can stand in a query.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let plain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if plain || byte == 0x2D || byte == 0x2E || byte == 0x5F {
                result.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    /// `1.000`.
    package static func grouped(_ count: Int) -> String { Dong(Int64(count)).vietnamese }
}

extension AddressText {
    /// The first letter large, for the beginning of a sentence.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// `0,3`: a multiplier in hundredths at most, the way offices write it.
    static func decimal(_ fraction: Fraction) -> String {
        let hundredths = (fraction.numerator * 100 + fraction.denominator / 2) / fraction.denominator
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
}
