package import Domain

package protocol ProposalStore: Sendable {
    /// The proposals on whose one side or other one of these nominations of `agency` stands.
    func proposals(touching nominations: [ID<Nomination>], of agency: ID<Agency>) async throws -> [Proposal]
    /// The copy that `agency` keeps of a participant of the agency below.
    func participant(copiedFrom origin: ID<Participant>, agency: ID<Agency>) async throws -> Participant?
    /// What `agency` sent up and is asked to supplement, the most urgent first; at most `limit`.
    func proposalsAsked(of agency: ID<Agency>, limit: Int) async throws -> [AskedProposal]
    /// What `agency` received, by who sent it and where it stands; on one occasion of its own or on all.
    func proposalCounts(receivedBy agency: ID<Agency>, occasion: ID<Occasion>?) async throws -> [ProposalCount]
    /// Public: whose published decision it is.
    func agency(ofPublished decision: ID<Decision>) async throws -> ID<Agency>?
}

/// A proposal whose supplement the agency above waits for.
package struct AskedProposal: Sendable, Hashable {
    package let nomination: ID<Nomination>
    /// The participant's.
    package let name: String
    package let due: Day?

    package init(nomination: ID<Nomination>, name: String, due: Day?) {
        (self.nomination, self.name, self.due) = (nomination, name, due)
    }
}

package struct ProposalCount: Sendable, Hashable {
    package let child: ID<Agency>
    package let status: NominationStatus
    package let count: Int

    package init(child: ID<Agency>, status: NominationStatus, count: Int) {
        (self.child, self.status, self.count) = (child, status, count)
    }
}
