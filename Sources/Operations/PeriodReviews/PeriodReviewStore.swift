package import Domain

package protocol PeriodReviewStore: Sendable {
    /// What the journal tells of these acts before a moment, the earliest first.
    /// - Parameter keeps: whether the answer stays in memory until the journal moves.
    func told(_ acts: [String], before end: Moment, agency: ID<Agency>, keeps: Bool) async throws -> [JournalEntry]
    /// The kinds of all who ever registered.
    func registeredKinds(of agency: ID<Agency>) async throws -> [ID<Participant>: ParticipantKind]
    func periodReviewTexts(of occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [PeriodReviewText]
}
