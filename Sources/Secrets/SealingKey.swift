import Crypto

/// Opens what its lock closed: whoever has only the lock can put something in and take nothing out (X25519,
/// HKDF-SHA-256, ChaCha20-Poly1305).
package struct SealingKey: Sendable {
    private let key: Curve25519.KeyAgreement.PrivateKey

    package init(_ randomness: any Randomness) { key = SealingKey.key(randomness.bytes(32)) }

    /// - Returns: `nil` unless `text` is what `text` prints; blanks around it are passed over.
    package init?(_ text: String) {
        guard let bytes = Base64URL.bytes(text.filter { !$0.isWhitespace }),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    package var text: String { Base64URL.text(Array(key.rawRepresentation)) }

    package var lock: SealingLock { SealingLock(key.publicKey) }

    /// - Returns: `nil` unless this key's lock closed it about the same thing.
    package func open(_ sealed: [UInt8], about: [UInt8]) -> [UInt8]? {
        let sender = Array(sealed.prefix(32))
        guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: sender),
            let secret = try? key.sharedSecretFromKeyAgreement(with: other),
            let nonce = SealingLock.nonce, sealed.count >= 48
        else { return nil }
        let both = sender + Array(key.publicKey.rawRepresentation)
        let (text, tag) = (sealed.dropFirst(32).dropLast(16), sealed.suffix(16))
        guard let box = try? ChaChaPoly.SealedBox(nonce: nonce, ciphertext: Array(text), tag: Array(tag)) else {
            return nil
        }
        return (try? ChaChaPoly.open(box, using: SealingLock.key(secret, both), authenticating: about)).map(Array.init)
    }

    fileprivate static func key(_ bytes: [UInt8]) -> Curve25519.KeyAgreement.PrivateKey {
        // Any 32 bytes are a key; others can not come here.
        (try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)) ?? Curve25519.KeyAgreement.PrivateKey()
    }
}

/// Closes what its key opens.
package struct SealingLock: Sendable {
    private let key: Curve25519.KeyAgreement.PublicKey

    fileprivate init(_ key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

    /// - Returns: `nil` unless `text` is what `text` prints.
    package init?(_ text: String) {
        guard let bytes = Base64URL.bytes(text),
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    package var text: String { Base64URL.text(Array(key.rawRepresentation)) }

    /// - Parameters:
    ///   - about: what it is bound to: it opens together with the same only.
    ///   - chance: 32 secret bytes that close nothing else, ever.
    /// - Returns: 48 bytes more than `message`; `nil` for another length of `chance`.
    package func seal(_ message: [UInt8], about: [UInt8], chance: [UInt8]) -> [UInt8]? {
        guard chance.count == 32, let nonce = SealingLock.nonce else { return nil }
        let own = SealingKey.key(chance)
        let sender = Array(own.publicKey.rawRepresentation)
        guard let secret = try? own.sharedSecretFromKeyAgreement(with: key),
            let box = try? ChaChaPoly.seal(
                message, using: SealingLock.key(secret, sender + Array(key.rawRepresentation)), nonce: nonce,
                authenticating: about)
        else { return nil }
        return sender + Array(box.ciphertext) + Array(box.tag)
    }

    /// Each secret closes one message, so the same nonce does for all.
    fileprivate static var nonce: ChaChaPoly.Nonce? { try? ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12)) }

    fileprivate static func key(_ secret: SharedSecret, _ both: [UInt8]) -> SymmetricKey {
        secret.hkdfDerivedSymmetricKey(
            using: SHA256.self, salt: both, sharedInfo: Array("thidua sealed 1".utf8), outputByteCount: 32)
    }
}
