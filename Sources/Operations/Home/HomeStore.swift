package import Domain

package protocol HomeStore: Sendable {
    /// Nominations of an occasion by status and kind: what the gauges and tasks count.
    func nominationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [NominationCount]
    /// Dossiers under way that wait for replies of other authorities, the longest waiting first.
    func awaitedLetters(of agency: ID<Agency>, limit: Int) async throws -> [AwaitedLetters]
    /// Dossiers with a place whose hold ended with something found after they were handed in, with no hold open any more and
    /// in no decision being prepared; the longest waiting first.
    func badlyEndedHolds(of agency: ID<Agency>, limit: Int) async throws -> [BadlyEndedHold]
    /// Feedback that waits to be looked at or answered, and examples that wait to be looked at.
    func waitingVoices(of agency: ID<Agency>) async throws -> WaitingVoices
    /// Participants by kind, and how many of them registered for `year`; of one unit or of all.
    func registrationCounts(agency: ID<Agency>, unit: ID<OrgUnit>?, year: Int) async throws -> [RegistrationCount]
}

/// What the public and the units said and nobody has dealt with, grouped by what decides whose it is to do.
package struct WaitingVoices: Sendable, Hashable {
    package struct Feedback: Sendable, Hashable {
        package let status: CommentStatus
        package let enteredBy: ID<Account>?
        /// The earliest of the group.
        package let due: Day?
        package let count: Int

        package init(status: CommentStatus, enteredBy: ID<Account>?, due: Day?, count: Int) {
            (self.status, self.enteredBy, self.due, self.count) = (status, enteredBy, due, count)
        }
    }

    package let feedback: [Feedback]
    /// Examples proposed and not yet looked at, by who proposed them.
    package let models: [ID<Account>: Int]

    package init(feedback: [Feedback] = [], models: [ID<Account>: Int] = [:]) {
        (self.feedback, self.models) = (feedback, models)
    }
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
