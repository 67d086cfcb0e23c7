package import Domain

package protocol PublicationStore: Sendable {
    /// What the agency chose to show; nothing when it never chose.
    func publicPages(of agency: ID<Agency>) async throws -> PublicPages
}
