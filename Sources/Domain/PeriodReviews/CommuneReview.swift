/// The figures of one agency's review that an agency above is told: sums alone, no record and no name (plan VI.1).
package struct CommuneFigures: Hashable, Sendable {
    /// By theme, in the order of its plan.
    package var themes: [ReviewedTheme]
    /// Over the years of the movement: who registers for two years counts twice.
    package var registered = 0
    package var commitments = 0
    package var collectives = 0
    package var households = 0
    package var people = 0
    package var women = 0
    package var direct = 0
    /// Money of awards that stand, and of the fund what came in and what was spent.
    package var rewarded = Dong(0)
    package var income = Dong(0)
    package var spent = Dong(0)
    package var inspections = InspectionCounts()

    package init(themes: [ReviewedTheme] = []) { self.themes = themes }

    package init(_ facts: PeriodReviewFacts, _ plan: Plan) {
        self.init(
            themes: plan.themes.map { theme in
                ReviewedTheme(theme.name, facts.results.filter { $0.theme == theme.code && $0.kind != .text })
            })
        registered = facts.registrations.reduce(0) { $0 + $1.participants }
        commitments = facts.registrations.reduce(0) { $0 + $1.commitments }
        for count in facts.awards {
            switch count.kind {
            case .collective: collectives += count.recipients
            case .household: households += count.recipients
            case .individual:
                people += count.recipients
                women += count.women
                direct += count.direct
            }
        }
        rewarded = facts.rewarded
        income = facts.fund.filter(\.kind.isIncome).reduce(Dong(0)) { $0 + $1.amount }
        spent = facts.fund.filter(\.kind.isExpense).reduce(Dong(0)) { $0 + $1.amount }
        inspections = facts.inspections
    }

    package mutating func add(_ other: CommuneFigures) {
        for theme in other.themes {
            let name = Folded(theme.name)
            if let place = themes.firstIndex(where: { Folded($0.name) == name }) {
                themes[place].add(theme)
            } else {
                themes.append(theme)
            }
        }
        registered += other.registered
        commitments += other.commitments
        collectives += other.collectives
        households += other.households
        people += other.people
        women += other.women
        direct += other.direct
        rewarded = rewarded + other.rewarded
        income = income + other.income
        spent = spent + other.spent
        inspections.add(other.inspections)
    }
}

/// One theme as reviews tell it: indicators judged by their common targets.
package struct ReviewedTheme: Hashable, Sendable {
    package let name: String
    /// Agencies in which something of it was confirmed.
    package private(set) var agencies: Int
    package private(set) var judged: Int
    package private(set) var reached: Int

    package init(_ name: String, _ results: [ReviewedIndicator]) {
        self.name = name
        agencies = results.contains { $0.result != nil } ? 1 : 0
        judged = results.count { $0.standing != .noTarget }
        reached = results.count { $0.standing == .reached }
    }

    mutating func add(_ other: ReviewedTheme) {
        agencies += other.agencies
        judged += other.judged
        reached += other.reached
    }
}

extension InspectionCounts {
    fileprivate mutating func add(_ other: InspectionCounts) {
        visits += other.visits
        surprises += other.surprises
        findings += other.findings
        confirmed += other.confirmed
        raised += other.raised
    }
}

/// One agency below, with its figures where it has a plan that had begun.
package struct CommuneReview: Hashable, Sendable {
    package let agency: Agency
    /// Of its own review of the same kind and year, as it stands now; `nil`: it plans none.
    package let status: OccasionStatus?
    package let figures: CommuneFigures?

    package init(agency: Agency, status: OccasionStatus?, figures: CommuneFigures?) {
        (self.agency, self.status, self.figures) = (agency, status, figures)
    }

    /// Its review is over: published or archived.
    package var isClosed: Bool { status == .published || status == .archived }
}
