import Crypto

/// A secret key that marks messages this installation wrote itself (HMAC-SHA-256).
package struct HMACKey: Sendable {
    private let key: SymmetricKey

    /// - Returns: `nil` for fewer than 32 bytes: a short key is a mistake in the configuration.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A fresh key of 32 bytes.
    package init(_ randomness: any Randomness) {
        key = SymmetricKey(data: randomness.bytes(32))
    }

    /// The 32 bytes to send along with `message`.
    package func code(for message: some Collection<UInt8>) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(message), using: key))
    }

    /// Whether `code` belongs to `message`; takes the same time whatever the answer.
    package func accepts(_ code: [UInt8], for message: some Collection<UInt8>) -> Bool {
        constantTimeEqual(code, self.code(for: message))
    }
}
