package import Domain
package import Operations
import Secrets

extension Sample {
    /// What shows a claim of the firm's assessment.
    package static let claimFile = claimFile("maturity", .maturity(assessment().id), "1.1.2")
    /// What shows the school's number of classes.
    package static let figureFile = claimFile("progress", .progress(report().id), classes.id.text)

    package static let claimFiles: [Write] = [
        .addClaimFile(claimFile, bytes: pdf), .addClaimFile(figureFile, bytes: pdf),
    ]

    private static func claimFile(_ key: String, _ record: ClaimRecord, _ claim: String) -> ClaimFile {
        ClaimFile(
            id: id("claim-\(key)"), agency: agency.id, record: record, claim: claim, name: "so-lop.pdf", kind: .pdf,
            size: pdf.count, digest: SHA256Digest(of: pdf).hex, addedBy: Person.school.account.id, added: now)
    }
}
