package import Domain

/// Certificates ready to be drawn: what they say is beside them, so that nothing is asked while drawing.
package struct CertificateBatch: Sendable {
    package let certificates: [Certificate]
    package let codes: CertificateCodes
    package let print: CertificatePrint
    package let agencyName: String
    /// Where the agency sits, before the date.
    package let place: String
    /// Movement and occasion of each decision, as the decision's first article names them.
    package let causes: [ID<Decision>: String]
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
        let plan = try await store.plan(of: persona.agency)?.plan
        return CertificateBatch(
            certificates: certificates, codes: try await codes(of: certificates, by: persona),
            print: try await store.certificatePrint(of: persona.agency), agencyName: agency.name,
            place: plan?.identity.place ?? agency.name,
            causes: try await causes(of: Set(certificates.map(\.decision)), plan, persona.agency))
    }

    /// What the certificates of each decision were given in; nothing is asked where there are none.
    package func causes(of decisions: Set<ID<Decision>>, _ plan: Plan?, _ agency: ID<Agency>) async throws
        -> [ID<Decision>: String]
    {
        guard let plan, !decisions.isEmpty else { return [:] }
        let occasions = Dictionary(try await store.occasions(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        let named = try await store.decisions(of: agency).filter { decisions.contains($0.id) }
        return Dictionary(
            named.map { ($0.id, Certificate.cause(movement: plan.identity.movement, occasion: occasions[$0.occasion])) }
        ) { first, _ in first }
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
