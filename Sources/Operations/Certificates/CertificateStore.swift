package import Domain

package protocol CertificateStore: Sendable {
    func certificates(decision: ID<Decision>) async throws -> [Certificate]
    func certificates(nomination: ID<Nomination>) async throws -> [Certificate]
    /// Valid ones of the decisions of one year, in the order of decisions and gold books.
    func certificates(agency: ID<Agency>, year: Int) async throws -> [Certificate]
    func certificatePrint(of agency: ID<Agency>) async throws -> CertificatePrint
    /// Public look-up: any agency's, by its code.
    func certificate(code: String) async throws -> Certificate?
    /// Public list: published decisions in force of an agency with their certificates, newest first.
    func published(agency: ID<Agency>, year: Int?) async throws -> [PublishedDecision]
}
