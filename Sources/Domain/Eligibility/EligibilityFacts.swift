/// Everything an eligibility check looks at.
package struct EligibilityFacts: Sendable {
    package let plan: Plan
    package let occasion: Occasion
    package let participant: Participant
    /// Of the agency that decides.
    package let level: AgencyLevel
    package var holds: [Hold] = []
    package var disciplines: [Discipline] = []
    package var confirmations: [AuthorityAnswer] = []
    /// Achievements of this participant that decisions in force reward, this nomination's own left out.
    package var rewarded: [RewardedAchievement] = []
    /// Those of anybody whose title speaks of an initiative; asked for only where this nomination does.
    package var initiatives: [RewardedAchievement] = []
    /// Registered initiatives this nomination rests on.
    package var cited: [CitedInitiative] = []
    /// By an achievement of this nomination: the decision that rewards it for another one.
    package var rewardedHere: [ID<Achievement>: String] = [:]
    package let book: LawBook

    package init(plan: Plan, occasion: Occasion, participant: Participant, level: AgencyLevel, book: LawBook) {
        (self.plan, self.occasion, self.participant) = (plan, occasion, participant)
        (self.level, self.book) = (level, book)
    }
}

/// An achievement a decision in force rewards.
package struct RewardedAchievement: Hashable, Sendable {
    package let achievement: Achievement
    package let participant: ID<Participant>
    /// `nil` where the award was entered from papers.
    package let nomination: ID<Nomination>?
    package let decision: String

    package init(
        achievement: Achievement, participant: ID<Participant>, nomination: ID<Nomination>?, decision: String
    ) {
        (self.achievement, self.participant) = (achievement, participant)
        (self.nomination, self.decision) = (nomination, decision)
    }
}

extension Achievement {
    /// Whether its title speaks of an initiative (sáng kiến), which is used once (law.md P13).
    package var isInitiative: Bool { Folded(title).text.contains("sang kien") }
}
