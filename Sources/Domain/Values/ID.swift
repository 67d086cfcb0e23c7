/// The identity of one record of type `Of`: 26 lower-case letters and digits, ordered by the time it was made.
///
/// Text rather than a number, so that a commune can be moved into another database without renumbering.
package struct ID<Of>: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String

    /// Reads an identity from an address or a row.
    /// - Returns: `nil` unless `text` is 1–40 of `a–z 0–9 -`.
    package init?(_ text: some StringProtocol) {
        guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(isAllowed) else { return nil }
        self.text = String(text)
    }

    /// The same for a whole text: rows of a database and of tables bring very many.
    package init?(_ text: String) {
        var read = text
        let isOne = read.withUTF8 { bytes in
            (1...40).contains(bytes.count) && bytes.allSatisfy(isAllowed)
        }
        guard isOne else { return nil }
        self.text = text
    }

    /// Makes an identity from the moment and 80 random bits (Crockford base 32).
    package init(at moment: Moment, random: UInt64, _ more: UInt16) {
        var characters = [UInt8](repeating: 0, count: 26)
        var time = UInt64(max(0, moment.milliseconds))
        for place in stride(from: 9, through: 0, by: -1) {
            characters[place] = crockford[Int(time & 31)]
            time >>= 5
        }
        var (high, low) = (random, more)
        for place in stride(from: 25, through: 10, by: -1) {
            characters[place] = crockford[Int(low & 31)]
            low = (low >> 5) | UInt16(truncatingIfNeeded: (high & 31) << 11)
            high >>= 5
        }
        text = String(decoding: characters, as: UTF8.self)
    }

    package var description: String { text }

    package static func < (left: ID, right: ID) -> Bool { left.text < right.text }
}

private func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
}

private let crockford = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

extension ID: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identity: \(text)")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
