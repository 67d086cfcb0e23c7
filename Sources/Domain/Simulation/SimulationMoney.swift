/// What the awards of one occasion cost at most, when every place of the agency's own quotas is taken.
package struct SimulatedBudget: Hashable, Sendable {
    package let occasion: String
    package let occasionName: String
    /// The day of decision, whose base salary counts.
    package let day: Day
    package let lines: [Line]
    /// Awards no sum is known for: a number per unit only, none at all, or no multiplier.
    package let unknown: [String]

    package struct Line: Hashable, Sendable {
        package let award: String
        package let kind: AwardKind
        package let count: Int
        package let each: Dong
        package let salary: DatedRule<Dong>
        package let multiplier: DatedRule<Fraction>

        package var sum: Dong { Dong(each.amount * Int64(count)) }
    }

    package var sum: Dong { lines.reduce(Dong(0)) { $0 + $1.sum } }
}

extension Simulation {
    /// The budgets of the period's occasions, in order of the days of decision.
    package var budgets: [SimulatedBudget] { allBudgets.filter { period.contains($0.day) } }

    package var allBudgets: [SimulatedBudget] { dated.map { budget($0.occasion, $0.day) } }

    /// All of them together.
    package var budget: Dong { budgets.reduce(Dong(0)) { $0 + $1.sum } }

    private func budget(_ occasion: PlannedOccasion, _ day: Day) -> SimulatedBudget {
        var lines: [SimulatedBudget.Line] = []
        var unknown: [String] = []
        for award in plan.awards where award.competence == .own {
            guard let found = self.lines(award, on: occasion, day) else {
                unknown.append(award.name)
                continue
            }
            lines += found
        }
        return SimulatedBudget(
            occasion: occasion.code, occasionName: occasion.name, day: day, lines: lines, unknown: unknown)
    }

    /// `nil` where a sum can not be known.
    private func lines(_ award: AwardForm, on occasion: PlannedOccasion, _ day: Day) -> [SimulatedBudget.Line]? {
        let rules = rules(award, on: occasion).map(\.rule).filter { $0.competence == .own }
        let counted = rules.filter { $0.scope == .programme }
        guard !counted.isEmpty else { return nil }
        let priced = award.kinds.compactMap { line(award, $0, day) }.sorted { $0.each > $1.each }
        guard priced.count == award.kinds.count else { return nil }
        return SimulatedPlaces.dearestFirst(priced.map(\.kind), counted).compactMap { kind, count in
            priced.first { $0.kind == kind }.map {
                SimulatedBudget.Line(
                    award: award.name, kind: kind, count: count, each: $0.each, salary: $0.salary,
                    multiplier: $0.multiplier)
            }
        }.filter { $0.count > 0 }
    }

    private func line(_ award: AwardForm, _ kind: AwardKind, _ day: Day) -> SimulatedBudget.Line? {
        guard let salary = input.salary(on: day),
            let each = AwardMoney.sum(of: award, kind: kind, at: salary.value, on: day, by: input.book)
        else { return nil }
        return SimulatedBudget.Line(
            award: award.name, kind: kind, count: 0, each: each.sum, salary: salary, multiplier: each.multiplier)
    }
}

/// How many of each kind fit into rules of which some share one number, the dearest kind first: the most a quota can
/// cost. Exact where the rules lie within one another, as "at most 5, of them at most 2 collectives" does.
enum SimulatedPlaces {
    static func dearestFirst(_ kinds: [AwardKind], _ rules: [QuotaRule]) -> [(AwardKind, Int)] {
        var left = rules.map(\.maximum)
        return kinds.map { kind in
            let binding = rules.indices.filter { rules[$0].kinds.contains(kind) }
            let count = binding.map { left[$0] }.min() ?? 0
            for place in binding { left[place] -= count }
            return (kind, count)
        }
    }
}
