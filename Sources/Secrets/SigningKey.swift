import Crypto

/// The private half of a signing key (Ed25519, RFC 8032): whoever has the seed can sign.
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// - Returns: `nil` unless there are exactly 32 bytes.
    package init?(seed: [UInt8]) {
        guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            return nil
        }
        self.key = key
    }

    package var verifying: VerifyingKey { VerifyingKey(key.publicKey) }

    /// 64 bytes.
    /// - Throws: what the library throws; it does not for a key that could be read.
    package func signature(for message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

/// The public half.
package struct VerifyingKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    fileprivate init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

    /// - Returns: `nil` unless these are 32 bytes that stand for a key.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            return nil
        }
        self.key = key
    }

    /// 32 bytes.
    package var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// Sixteen hexadecimal digits of the SHA-256 of the key: its name among people.
    package var name: String { String(SHA256Digest(of: bytes).hex.prefix(16)) }

    package func accepts(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        signature.count == 64 && key.isValidSignature(signature, for: message)
    }
}
