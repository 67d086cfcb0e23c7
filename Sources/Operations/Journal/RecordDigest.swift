package import Domain
import Secrets

extension JSON {
    /// The SHA-256 of the canonical spelling, as the journal tells it of records that name persons on public papers.
    package var digest: String { SHA256Digest(of: canonical).hex }
}
