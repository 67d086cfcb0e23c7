package import Domain

package protocol HomeStore: Sendable {
    /// Nominations of an occasion by status and kind: what the gauges and tasks count.
    func nominationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [NominationCount]
    /// Dossiers under way that wait for replies of other authorities, the longest waiting first.
    func awaitedLetters(of agency: ID<Agency>, limit: Int) async throws -> [AwaitedLetters]
    /// Dossiers with a place whose hold ended with something found after they were handed in, with no hold open any more and
    /// in no decision being prepared; the longest waiting first.
    func badlyEndedHolds(of agency: ID<Agency>, limit: Int) async throws -> [BadlyEndedHold]
    /// Participants by kind, and how many of them registered for `year`; of one unit or of all.
    func registrationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?, year: Int) async throws -> [RegistrationCount]
}

package struct NominationCount: Sendable, Hashable {
    package let occasion: ID<Occasion>
    package let award: String
    package let status: NominationStatus
    package let kind: ParticipantKind
    package let count: Int

    package init(occasion: ID<Occasion>, award: String, status: NominationStatus, kind: ParticipantKind, count: Int) {
        self.occasion = occasion
        self.award = award
        self.status = status
        self.kind = kind
        self.count = count
    }
}

package struct RegistrationCount: Sendable, Hashable {
    package let kind: ParticipantKind
    package let participants: Int
    package let registered: Int

    package init(kind: ParticipantKind, participants: Int, registered: Int) {
        self.kind = kind
        self.participants = participants
        self.registered = registered
    }
}
