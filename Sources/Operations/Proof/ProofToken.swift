package import Domain
import Secrets

/// A payload with its signature as one word of plain letters: `TD1.payload.signature`, both in base 64.
package struct ProofToken: Sendable {
    package let payload: CertificatePayload
    private let signature: [UInt8]

    /// Reads the first such word in a text: the text of a code, an address, a file.
    /// - Returns: `nil` when there is none, or when it is not exactly as it was written.
    package init?(in text: String) {
        guard let found = text.firstMatch(of: /TD1\.([A-Za-z0-9_\-]{1,2400})\.([A-Za-z0-9_\-]{86})(?![A-Za-z0-9_\-=])/)
        else { return nil }
        // Two spellings of the same bytes would be two codes for one certificate.
        guard let bytes = Base64URL.bytes(String(found.1)), Base64URL.text(bytes) == found.1,
            let signature = Base64URL.bytes(String(found.2)), Base64URL.text(signature) == found.2,
            let words = String(validating: bytes, as: UTF8.self), let payload = CertificatePayload(reading: words)
        else { return nil }
        (self.payload, self.signature) = (payload, signature)
    }

    init(signing payload: CertificatePayload, with key: SigningKey) throws {
        self.payload = payload
        signature = try key.signature(for: ProofToken.message(payload))
    }

    package var text: String { "TD1.\(Base64URL.text(Array(payload.text.utf8))).\(Base64URL.text(signature))" }

    /// What is signed begins with what it is, so that a signature under something else can not pass for it.
    private static func message(_ payload: CertificatePayload) -> [UInt8] {
        Array("thidua certificate 1\n\(payload.text)".utf8)
    }

    /// Verifies against known keys alone: whether the certificate still stands, only a register knows.
    package func finding(among keys: [PublishedKey]) -> ProofFinding {
        guard let key = keys.first(where: { $0.name == payload.key }),
            let verifying = VerifyingKey(bytes: key.publicKey), verifying.name == key.name
        else { return ProofFinding(.forged, payload: payload) }
        guard verifying.accepts(signature, for: ProofToken.message(payload)) else {
            return ProofFinding(.altered, payload: payload, key: key)
        }
        guard CertificatePayload.line(key.agency) == payload.agency else {
            return ProofFinding(.forged, payload: payload, key: key)
        }
        if let retired = key.retired, payload.issued > retired {
            return ProofFinding(.afterRetirement, payload: payload, key: key)
        }
        return ProofFinding(.signed, payload: payload, key: key)
    }
}
