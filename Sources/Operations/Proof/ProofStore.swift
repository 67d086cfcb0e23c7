package import Domain

package protocol ProofStore: Sendable {
    /// The key in use first, then the one before.
    func signingKeys(of agency: ID<Agency>) async throws -> [AgencyKey]
    /// The private half: 32 bytes that never leave the operations.
    func signingSeed(of key: AgencyKey) async throws -> [UInt8]?
    /// Public keys of one agency or of all, each agency's key in use first.
    func publishedKeys(agency: ID<Agency>?) async throws -> [PublishedKey]
    func publicAddress(of agency: ID<Agency>) async throws -> PublicAddress?
    /// The entry of any chain with this hash.
    func journalEntry(hash: String) async throws -> JournalEntry?
}
