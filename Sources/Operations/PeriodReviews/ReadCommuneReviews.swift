package import Domain

/// The reviews of all agencies below, as of one day, with their sum.
package struct CommuneReviews: Sendable {
    /// The review of the agency above whose kind and year those below are asked for; `nil`: its plan has none.
    package let occasion: Occasion?
    /// All reviews of the agency above, to choose from.
    package let occasions: [Occasion]
    package let day: Day
    package let today: Day
    /// By their names, the Vietnamese way.
    package let communes: [CommuneReview]

    package var sum: CommuneFigures {
        communes.compactMap(\.figures).reduce(into: CommuneFigures()) { $0.add($1) }
    }
}

extension Office {
    /// The figures of each agency directly below are counted as its own review counts them, one agency after the other, with
    /// its rows in sight for that alone; what is kept of it is sums (decisions/0079).
    /// - Parameters:
    ///   - id: of a review of this agency; of anything else the first one is taken.
    ///   - day: `nil` for today.
    ///   - tell: how many of how many are done.
    /// - Throws: `Refusal`: not permitted, a day ahead.
    package func readCommuneReviews(
        _ id: ID<Occasion>? = nil, as day: Day? = nil, by persona: Persona,
        tell: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> CommuneReviews {
        let occasions = try await listPeriodReviews(by: persona)
        let occasion = occasions.first { $0.id == id } ?? occasions.first
        let day = day ?? now.day
        if day > now.day { throw Refusal(.dayAhead, field: "as-of") }
        let below = try await store.children(of: persona.agency)
        var communes: [CommuneReview] = []
        for (place, agency) in below.enumerated() {
            communes.append(
                try await AgencyScope.widened(to: [agency.id]) { try await communeReview(of: agency, occasion, day) })
            tell(place + 1, below.count)
        }
        return CommuneReviews(
            occasion: occasion, occasions: occasions, day: day, today: now.day, communes: communes)
    }

    private func communeReview(of agency: Agency, _ occasion: Occasion?, _ day: Day) async throws -> CommuneReview {
        guard let plan = try await store.plan(of: agency.id)?.plan else {
            return CommuneReview(agency: agency, status: nil, figures: nil)
        }
        let own = try await store.occasions(of: agency.id).first {
            $0.kind == occasion?.kind && $0.year == occasion?.year
        }
        let whole = plan.identity.period
        guard let period = Period(whole.first, min(day, whole.last)) else {
            return CommuneReview(agency: agency, status: own?.status, figures: nil)
        }
        let facts = try await periodReviewFacts(of: agency.id, in: period, keeps: false)
        return CommuneReview(agency: agency, status: own?.status, figures: CommuneFigures(facts, plan))
    }
}
