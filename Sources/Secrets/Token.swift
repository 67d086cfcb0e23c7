import Foundation

/// A secret of 256 random bits handed to one person: a sign-in session, an invitation, a feed address.
///
/// The database keeps `digest` only: whoever copies the database cannot sign in with it.
package struct Token: Sendable {
    private let bytes: [UInt8]

    package init(_ randomness: any Randomness) { bytes = randomness.bytes(32) }

    /// Reads a token from a cookie or an address.
    /// - Returns: `nil` unless `text` is exactly what `text` prints: 43 characters of `A–Z a–z 0–9 - _`.
    package init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(text), bytes.count == 32,
            Base64URL.text(bytes) == text
        else { return nil }
        self.bytes = bytes
    }

    /// For a cookie or an address.
    package var text: String { Base64URL.text(bytes) }

    /// SHA-256 of the 32 random bytes; no salt is needed for 256 random bits.
    package var digest: SHA256Digest { SHA256Digest(of: bytes) }
}

/// Base 64 with `-` and `_` and without `=` (RFC 4648, section 5).
package enum Base64URL {
    package static func text(_ bytes: [UInt8]) -> String {
        let text = Data(bytes).base64EncodedString().utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: byte
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` when a character is not of the alphabet or the length is impossible.
    package static func bytes(_ text: String) -> [UInt8]? {
        var standard: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): standard.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): standard.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: standard.append(byte)
            }
        }
        standard += [UInt8](repeating: UInt8(ascii: "="), count: (4 - standard.count % 4) % 4)
        return Data(base64Encoded: Data(standard)).map(Array.init)
    }
}
