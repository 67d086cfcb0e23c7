/// A Giấy khen as printed, one per recipient of an issued decision, looked up by anybody under its code.
package struct Certificate: Hashable, Sendable {
    package let id: ID<Certificate>
    package let agency: ID<Agency>
    package let decision: ID<Decision>
    package let nomination: ID<Nomination>
    /// Twelve letters and digits for people to type; says nothing about the recipient.
    package let code: String
    package let name: String
    package let detail: String
    package let award: String
    package let achievement: String
    package let goldBook: Int
    package let decisionNumber: String
    package let issued: Day
    package let signer: String
    package let signerTitle: String
    package var status: CertificateStatus

    package init(
        id: ID<Certificate>, agency: ID<Agency>, decision: ID<Decision>, nomination: ID<Nomination>, code: String,
        name: String, detail: String, award: String, achievement: String, goldBook: Int, decisionNumber: String,
        issued: Day, signer: String, signerTitle: String, status: CertificateStatus = .valid
    ) {
        self.id = id
        self.agency = agency
        self.decision = decision
        self.nomination = nomination
        self.code = code
        self.name = name
        self.detail = detail
        self.award = award
        self.achievement = achievement
        self.goldBook = goldBook
        self.decisionNumber = decisionNumber
        self.issued = issued
        self.signer = signer
        self.signerTitle = signerTitle
        self.status = status
    }
}

package enum CertificateStatus: String, CaseIterable, Sendable, Codable { case valid, replaced, cancelled }
