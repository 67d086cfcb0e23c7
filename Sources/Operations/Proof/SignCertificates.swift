package import Domain
import Secrets

/// What the code on each certificate holds, and under which address.
package struct CertificateCodes: Sendable {
    /// The whole text of the code, by certificate; empty while the agency has no key.
    package let texts: [ID<Certificate>: String]
    /// `nil` while nobody has set it: the codes hold the signed text alone then.
    package let address: PublicAddress?
}

extension Office {
    /// Signs certificates with the agency's key in use. Nothing is kept: the same certificate and key give the same code.
    package func codes(of certificates: [Certificate], by persona: Persona) async throws -> CertificateCodes {
        let address = try await store.publicAddress(of: persona.agency)
        guard let key = try await store.signingKeys(of: persona.agency).first(where: { $0.retired == nil }),
            let seed = try await store.signingSeed(of: key), let signing = SigningKey(seed: seed),
            let agency = try await store.agency(persona.agency)
        else { return CertificateCodes(texts: [:], address: address) }
        var texts: [ID<Certificate>: String] = [:]
        for certificate in certificates where certificate.agency == persona.agency {
            let token = try ProofToken(signing: certificate.payload(key: key.name, agency: agency.name), with: signing)
            texts[certificate.id] = (address.map { "\($0.text)/lookup?p=" } ?? "") + token.text
        }
        return CertificateCodes(texts: texts, address: address)
    }
}

extension Certificate {
    func payload(key: String, agency: String) -> CertificatePayload {
        CertificatePayload(
            key: key, agency: agency, code: code, name: name, award: award, decisionNumber: decisionNumber,
            issued: issued, goldBook: goldBook, digest: digest)
    }

    /// Everything printed, cut to 128 bits.
    private var digest: String {
        let printed: [String] = [
            code, name, detail, award, achievement, decisionNumber, issued.description, String(goldBook), signer,
            signerTitle,
        ]
        return Base64URL.text(Array(SHA256Digest(of: JSON.array(printed.map(JSON.string)).canonical).bytes.prefix(16)))
    }
}
