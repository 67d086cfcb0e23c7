import Domain

extension Office {
    /// Judges nominations for a decision on `day`: reads the facts of all of them in a few statements and runs every
    /// check. Nothing is kept.
    func judge(_ nominations: [Nomination], on day: Day, by book: LawBook) async throws
        -> [ID<Nomination>: EligibilityJudgement]
    {
        guard let agency = nominations.first?.agency else { return [:] }
        let all = try await facts(of: nominations, agency: agency, book)
        let reasons = Dictionary(
            grouping: try await store.eligibilityReasons(of: Set(nominations.map(\.id)), agency: agency),
            by: \.nomination)
        let judged = nominations.compactMap { nomination in
            all[nomination.id].map { facts in
                let lines = nomination.eligibility(facts, on: day)
                return (nomination.id, EligibilityJudgement(lines: lines, reasons: reasons[nomination.id] ?? []))
            }
        }
        return Dictionary(judged) { first, _ in first }
    }

    private func facts(of nominations: [Nomination], agency: ID<Agency>, _ book: LawBook) async throws
        -> [ID<Nomination>: EligibilityFacts]
    {
        let people = Set(nominations.map(\.participant))
        let plan = try await plan(of: agency).plan
        let occasions = try await store.occasions(of: agency)
        let level = try await store.agency(agency)?.level ?? .commune
        let participants = try await store.participants(people, agency: agency)
        let holds = try await store.holds(of: people, agency: agency)
        let disciplines = try await store.disciplines(of: people, agency: agency)
        let rewards = try await store.rewards(of: people, agency: agency)
        let enterprises = Set(nominations.filter { $0.kind == .enterprise }.map(\.id))
        let confirmations = try await store.confirmations(of: enterprises, agency: agency)
        let speaksOfInitiative = nominations.contains { $0.achievements.contains(where: \.isInitiative) }
        let initiatives = speaksOfInitiative ? try await store.rewards(agency: agency).filter(\.isInitiative) : []
        let cited = try await store.citedInitiatives(by: Set(nominations.map(\.id)), agency: agency)
        let decisions = try await store.rewarded(nominations.flatMap(\.achievements).map(\.id))
        var found: [ID<Nomination>: EligibilityFacts] = [:]
        for nomination in nominations {
            guard let participant = participants.first(where: { $0.id == nomination.participant }),
                let occasion = occasions.first(where: { $0.id == nomination.occasion })
            else { continue }
            var facts = EligibilityFacts(
                plan: plan, occasion: occasion, participant: participant, level: level, book: book)
            facts.holds = holds.filter { $0.participant == participant.id }
            facts.disciplines = disciplines.filter { $0.participant == participant.id }
            facts.confirmations = confirmations.filter { $0.nomination == nomination.id }
            facts.rewarded = rewards.filter { $0.participant == participant.id && $0.nomination != nomination.id }
            facts.initiatives = initiatives
            facts.cited = cited.filter { $0.nomination == nomination.id }
            let isOwn = NominationStatus.awarded.union([.granted]).contains(nomination.status)
            facts.rewardedHere = isOwn ? [:] : decisions
            found[nomination.id] = facts
        }
        return found
    }

    /// The checks as they ran, to be kept with what was decided on them.
    func check(
        _ nomination: Nomination, _ lines: [EligibilityLine], at stage: EligibilityStage, by persona: Persona
    ) -> EligibilityCheck {
        EligibilityCheck(
            id: newID(), agency: nomination.agency, nomination: nomination.id, stage: stage, day: now.day,
            lines: lines, by: persona.account, at: now)
    }
}

extension RewardedAchievement {
    fileprivate var isInitiative: Bool { achievement.isInitiative }
}
