extension Site {
    /// Council, allocation, decisions, certificates, publication, journal.
    static let councilRoutes: [Route] = []
}
