package import Domain

extension Office {
    /// Anybody: what the code of a certificate is worth, by the keys and the register of this installation.
    package func verifyProof(
        _ text: String
    ) async throws -> (finding: ProofFinding, found: LookedUp?) {
        guard let token = ProofToken(in: text) else { return (ProofFinding(.unreadable), nil) }
        let finding = token.finding(among: try await store.publishedKeys(agency: nil))
        guard finding.verdict == .signed else { return (finding, nil) }
        guard let found = try await lookUpCertificate(token.payload.code) else {
            return (ProofFinding(.unknown, payload: finding.payload, key: finding.key), nil)
        }
        let verdict = verdict(on: token.payload, found.certificate, found.agency)
        return (ProofFinding(verdict, payload: finding.payload, key: finding.key), found)
    }

    private func verdict(
        on payload: CertificatePayload, _ certificate: Certificate, _ agency: Agency
    ) -> ProofVerdict {
        guard certificate.payload(key: payload.key, agency: agency.name) == payload else { return .differs }
        return switch certificate.status {
        case .valid: .genuine
        case .replaced: .replaced
        case .cancelled: .cancelled
        }
    }

    /// Anybody: the public keys of the installation.
    package func listPublishedKeys() async throws -> [PublishedKey] { try await store.publishedKeys(agency: nil) }

    /// Where the journal of the persona's agency stands, to be printed on papers. The hash tells nothing of what is in it.
    package func journalHead(by persona: Persona) async throws -> JournalStamp {
        let last = try await store.journal(agency: persona.agency, before: nil, limit: 1).first
        return JournalStamp(sequence: last?.sequence ?? 0, hash: last?.hash ?? JournalEntry.genesis)
    }
}
