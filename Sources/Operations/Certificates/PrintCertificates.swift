package import Domain

/// Certificates ready to be drawn: what they say is beside them, so that nothing is asked while drawing.
package struct CertificateBatch: Sendable {
    package let certificates: [Certificate]
    package let codes: CertificateCodes
    package let print: CertificatePrint
    package let agencyName: String
    /// Where the agency sits, before the date.
    package let place: String
}

extension Office {
    /// The certificates in force of one decision, or of all decisions of a year.
    package func certificateBatch(of selection: CertificateSelection, by persona: Persona) async throws
        -> CertificateBatch
    {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        let certificates: [Certificate]
        switch selection {
        case .decision(let id):
            certificates = try await readCertificates(of: id, by: persona).filter { $0.status == .valid }
        case .year(let year):
            certificates = try await store.certificates(agency: persona.agency, year: year)
        }
        return try await certificateBatch(of: certificates, by: persona)
    }

    func certificateBatch(of certificates: [Certificate], by persona: Persona) async throws -> CertificateBatch {
        guard let agency = try await store.agency(persona.agency) else { throw Refusal(.notFound) }
        return CertificateBatch(
            certificates: certificates, codes: try await codes(of: certificates, by: persona),
            print: try await store.certificatePrint(of: persona.agency), agencyName: agency.name,
            place: try await store.plan(of: persona.agency)?.plan.identity.place ?? agency.name)
    }

    package func readCertificatePrint(by persona: Persona) async throws -> CertificatePrint {
        try Refusal.raise(persona.refusals(of: DecisionAct.read, agency: persona.agency))
        return try await store.certificatePrint(of: persona.agency)
    }

    package func setCertificatePrint(_ print: CertificatePrint, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: CertificateAct.setPrint, agency: persona.agency))
        try Refusal.raise(print.defects)
        let entry = entry(
            "agency.certificate-print", on: Subject.agency(persona.agency), by: persona,
            ["across": JSON(print.across), "down": JSON(print.down), "red": .bool(print.isRed)])
        try await commit(Change([.setCertificatePrint(print, persona.agency, at: now)], entries: [entry]))
    }
}

package enum CertificateSelection: Sendable {
    case decision(ID<Decision>)
    case year(Int)
}
