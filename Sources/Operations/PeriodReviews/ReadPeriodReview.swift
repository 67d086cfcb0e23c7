package import Domain

/// A review as its page and its paper show it: the figures of a day, and what people wrote.
package struct PeriodReviewRoom: Sendable {
    package let plan: Plan
    package let occasion: Occasion
    package let facts: PeriodReviewFacts
    package let texts: [PeriodReviewText]
    package let today: Day

    package func text(_ section: PeriodReviewSection) -> PeriodReviewText? { texts.first { $0.section == section } }
}

extension Office {
    /// The interim and final reviews of the plan, the earliest first.
    package func listPeriodReviews(by persona: Persona) async throws -> [Occasion] {
        try Refusal.raise(persona.refusals(of: PeriodReviewAct.read, agency: persona.agency))
        return try await store.occasions(of: persona.agency).filter(\.kind.isReview).sorted {
            ($0.year, $0.code) < ($1.year, $1.code)
        }
    }

    /// - Parameter day: `nil`: today, at most the plan's last day.
    /// - Throws: `Refusal`: not permitted, no review, a day that is not in the plan or lies ahead.
    package func readPeriodReview(_ id: ID<Occasion>, as day: Day? = nil, by persona: Persona) async throws
        -> PeriodReviewRoom
    {
        let occasion = try await periodReview(id, for: .read, by: persona)
        let plan = try await plan(of: persona.agency).plan
        let whole = plan.identity.period
        let day = day ?? min(now.day, whole.last)
        if day > now.day { throw Refusal(.dayAhead, field: "as-of") }
        guard let period = Period(whole.first, day), day <= whole.last else {
            throw Refusal([
                Reason(
                    .dayOutsidePlan, field: "as-of",
                    ["first": whole.first.vietnamese, "last": whole.last.vietnamese])
            ])
        }
        return PeriodReviewRoom(
            plan: plan, occasion: occasion,
            facts: try await periodReviewFacts(of: persona.agency, in: period, keeps: true),
            texts: try await store.periodReviewTexts(of: id, agency: persona.agency), today: now.day)
    }

    /// - Parameter keeps: whether what the journal told stays in memory until it moves.
    func periodReviewFacts(of agency: ID<Agency>, in period: Period, keeps: Bool) async throws -> PeriodReviewFacts {
        let end = PeriodReviewFacts.end(of: period.last)
        let records = PeriodReviewRecords(
            indicators: try await store.indicators(of: agency), decisions: try await store.decisions(of: agency),
            kinds: try await store.registeredKinds(of: agency),
            entries: try await store.told(PeriodReviewFacts.acts, before: end, agency: agency, keeps: keeps))
        return PeriodReviewFacts(records, in: period)
    }

    /// An occasion that is a review, for who may do `act` to it.
    func periodReview(_ id: ID<Occasion>, for act: PeriodReviewAct, by persona: Persona) async throws -> Occasion {
        try Refusal.raise(persona.refusals(of: act, agency: persona.agency))
        guard let occasion = try await store.occasion(id, agency: persona.agency), occasion.kind.isReview else {
            throw Refusal(.notFound)
        }
        return occasion
    }
}
