package import Domain

package protocol PeriodReviewStore: Sendable {
    /// What the journal tells of these acts before a moment, the earliest first.
    func told(_ acts: [String], before end: Moment, agency: ID<Agency>) async throws -> [JournalEntry]
    /// The kinds of all who ever registered.
    func registeredKinds(of agency: ID<Agency>) async throws -> [ID<Participant>: ParticipantKind]
    func periodReviewTexts(of occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [PeriodReviewText]
}
