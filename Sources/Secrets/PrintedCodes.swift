/// A first password that is printed once and typed once: three groups of five, 75 random bits, no letter that looks
/// like a digit.
package func printedPassword(_ randomness: any Randomness) -> String {
    let letters = randomness.bytes(15).map { Crockford.lower[Int($0 & 31)] }
    return grouped(letters, by: 5)
}

/// The code under a certificate by which anybody can look it up: `7K3M-Q2XD-90AF`, 55 random bits and a check character.
///
/// One wrong character, or two that changed places, is noticed before the register is asked.
package struct PublicCode: Hashable, Sendable, CustomStringConvertible {
    /// With hyphens and capitals, as printed.
    package let text: String

    package init(_ randomness: any Randomness) {
        let values = randomness.bytes(11).map { $0 & 31 }
        self.init(values: values + [PublicCode.check(values)])
    }

    /// Reads what a person typed: small letters, blanks and missing hyphens are fine; O is read as 0, I and L as 1.
    /// - Returns: `nil` unless there are 12 characters and the last one agrees with the others.
    package init?(reading typed: some StringProtocol) {
        var values: [UInt8] = []
        for byte in typed.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard values.count < 12, let value = Crockford.value(byte) else { return nil }
            values.append(value)
        }
        guard values.count == 12, PublicCode.check(Array(values.prefix(11))) == values[11] else { return nil }
        self.init(values: values)
    }

    package var description: String { text }

    private init(values: [UInt8]) { text = grouped(values.map { Crockford.upper[Int($0)] }, by: 4) }

    /// The values are digits of a number in the field of 32 elements, weighted by the powers of its generator: all
    /// weights differ, so no single change and no swap leaves the sum as it was.
    private static func check(_ values: [UInt8]) -> UInt8 {
        values.reduce(0) { doubled($0 ^ $1) }
    }

    /// Times x, modulo x⁵ + x² + 1.
    private static func doubled(_ value: UInt8) -> UInt8 {
        value & 16 == 0 ? value << 1 : (value << 1) ^ 0b10_0101
    }
}

/// The 32 characters of Crockford's base 32: no I, L, O, U.
enum Crockford {
    static let upper = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    static let lower = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "O"), UInt8(ascii: "o"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "i"), UInt8(ascii: "L"), UInt8(ascii: "l"): return 1
        default: return (upper.firstIndex(of: byte) ?? lower.firstIndex(of: byte)).map(UInt8.init)
        }
    }
}

private func grouped(_ characters: [UInt8], by size: Int) -> String {
    let groups = stride(from: 0, to: characters.count, by: size).map { start in
        String(decoding: characters[start..<min(start + size, characters.count)], as: UTF8.self)
    }
    return groups.joined(separator: "-")
}
