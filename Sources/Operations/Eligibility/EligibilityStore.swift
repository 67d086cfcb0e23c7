package import Domain

package protocol EligibilityStore: Sendable {
    /// All of these participants', the newest first.
    func holds(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Hold]
    func hold(_ id: ID<Hold>, agency: ID<Agency>) async throws -> Hold?
    /// The newest first; at most 500.
    func openHolds(agency: ID<Agency>) async throws -> [Hold]
    /// All of these participants', the latest end first.
    func disciplines(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Discipline]
    func discipline(_ id: ID<Discipline>, agency: ID<Agency>) async throws -> Discipline?
    func confirmations(of nominations: Set<ID<Nomination>>, agency: ID<Agency>) async throws -> [AuthorityAnswer]
    /// In the order they were written.
    func eligibilityReasons(of nominations: Set<ID<Nomination>>, agency: ID<Agency>) async throws -> [EligibilityReason]
    /// The newest first.
    func eligibilityChecks(of nomination: ID<Nomination>, agency: ID<Agency>) async throws -> [EligibilityCheck]
    /// Achievements of these participants that the agency's decisions in force reward.
    func rewards(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [RewardedAchievement]
    /// The same of everybody.
    func rewards(agency: ID<Agency>) async throws -> [RewardedAchievement]
}
