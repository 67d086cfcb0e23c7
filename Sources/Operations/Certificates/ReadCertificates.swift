package import Domain
import Secrets

/// What stands behind a code.
package struct LookedUp: Sendable {
    package let certificate: Certificate
    package let agency: Agency
    /// By which it was replaced by a new paper, or came in the place of one.
    package let reissue: Reissue?
}

extension Office {
    /// The certificates of an issued decision, in the order of the gold book, for printing.
    package func readCertificates(of id: ID<Decision>, by persona: Persona) async throws -> [Certificate] {
        _ = try await decision(id, for: .read, at: nil, by: persona)
        return try await store.certificates(decision: id).sorted { $0.goldBook < $1.goldBook }
    }

    /// Anybody: what stands behind a certificate's code, as people type it. `nil` when nothing does, or when its
    /// decision is not yet published.
    package func lookUpCertificate(_ typed: String) async throws -> LookedUp? {
        guard let code = PublicCode(reading: typed)?.text else { return nil }
        guard let certificate = try await store.certificate(code: code) else { return nil }
        return try await AgencyScope.only(certificate.agency).around { try await published(certificate) }
    }

    private func published(_ certificate: Certificate) async throws -> LookedUp? {
        guard let agency = try await store.agency(certificate.agency),
            let decision = try await store.decision(certificate.decision, agency: agency.id),
            try await wasPublished(decision)
        else { return nil }
        let reissue = try await store.reissue(behind: certificate.id, agency: agency.id)
        return LookedUp(certificate: certificate, agency: agency, reissue: reissue)
    }

    /// A decision replaced or cancelled before anybody published it never showed its names.
    private func wasPublished(_ decision: Decision) async throws -> Bool {
        if decision.status == .published { return true }
        let history = try await store.history(subject: Subject.decision(decision.id), agency: decision.agency)
        return history.contains { $0.act == "decision.publish" }
    }

    /// Anybody: the published decisions of an agency.
    package func listPublished(agency: ID<Agency>, year: Int?) async throws -> [PublishedDecision] {
        try await AgencyScope.only(agency).around { try await store.published(agency: agency, year: year) }
    }
}
