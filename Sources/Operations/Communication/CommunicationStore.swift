package import Domain

package protocol CommunicationStore: Sendable {
    /// Of one unit or of all, the latest day first; at most 1,000.
    func communications(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [CommunicationActivity]
    func communication(_ id: ID<CommunicationActivity>, agency: ID<Agency>) async throws -> CommunicationActivity?
    /// In the order they were added; never reads their bytes.
    func communicationFiles(of activity: ID<CommunicationActivity>, agency: ID<Agency>) async throws
        -> [CommunicationFile]
    func communicationFile(
        _ id: ID<CommunicationFile>, of activity: ID<CommunicationActivity>, agency: ID<Agency>
    ) async throws -> (file: CommunicationFile, bytes: [UInt8])?
    /// The newest first; at most 200.
    func announcements(of agency: ID<Agency>) async throws -> [Announcement]
    func announcement(_ id: ID<Announcement>, agency: ID<Agency>) async throws -> Announcement?
}
