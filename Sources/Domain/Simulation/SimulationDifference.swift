/// What is different from the same simulation without what is tried out.
package struct SimulationDifference: Hashable, Sendable {
    package let events: [Moved]
    package let quotas: [Changed]
    package let budgets: [Cost]

    /// An event on another day, one that is new (`before` is `nil`), or one that fell away.
    package struct Moved: Hashable, Sendable {
        package let event: SimulatedEvent
        package let before: Day?
        package let after: Day?
    }

    package struct Changed: Hashable, Sendable {
        package let quota: SimulatedQuota
        package let before: Int
        package let after: Int
        package let totalBefore: Int?
        package let totalAfter: Int?
    }

    package struct Cost: Hashable, Sendable {
        package let occasion: String
        package let occasionName: String
        package let before: Dong
        package let after: Dong
    }

    /// Over the whole movement, whatever the period: what moves out of sight has moved too.
    package init(from base: Simulation, to tried: Simulation) {
        events = SimulationDifference.events(base.all, tried.all)
        quotas = SimulationDifference.quotas(base.allQuotas, tried.allQuotas)
        budgets = SimulationDifference.budgets(base.allBudgets, tried.allBudgets)
    }

    package var isEmpty: Bool { events.isEmpty && quotas.isEmpty && budgets.isEmpty }

    private static func events(_ base: [SimulatedEvent], _ tried: [SimulatedEvent]) -> [Moved] {
        let before = Dictionary(base.map { ($0.key, $0) }) { first, _ in first }
        let after = Dictionary(tried.map { ($0.key, $0) }) { first, _ in first }
        let now = tried.compactMap { event -> Moved? in
            let old = before[event.key]
            let isSame = old?.day == event.day && old?.values["amount"] == event.values["amount"]
            return isSame ? nil : Moved(event: event, before: old?.day, after: event.day)
        }
        let gone = base.filter { after[$0.key] == nil }.map { Moved(event: $0, before: $0.day, after: nil) }
        return now + gone
    }

    private static func quotas(_ base: [SimulatedQuota], _ tried: [SimulatedQuota]) -> [Changed] {
        let before = Dictionary(base.map { ($0.key, $0) }) { first, _ in first }
        return tried.compactMap { quota in
            guard let old = before[quota.key], old.maximum != quota.maximum || old.total != quota.total else {
                return nil
            }
            return Changed(
                quota: quota, before: old.maximum, after: quota.maximum, totalBefore: old.total,
                totalAfter: quota.total)
        }
    }

    private static func budgets(_ base: [SimulatedBudget], _ tried: [SimulatedBudget]) -> [Cost] {
        let before = Dictionary(base.map { ($0.occasion, $0.sum) }) { first, _ in first }
        return tried.compactMap { budget in
            let old = before[budget.occasion] ?? Dong(0)
            guard old != budget.sum else { return nil }
            return Cost(
                occasion: budget.occasion, occasionName: budget.occasionName, before: old, after: budget.sum)
        }
    }

    package var costBefore: Dong { budgets.reduce(Dong(0)) { $0 + $1.before } }
    package var costAfter: Dong { budgets.reduce(Dong(0)) { $0 + $1.after } }
}

extension Simulation {
    /// The same plan and habits without what is tried out.
    package var base: Simulation { Simulation(plan, input.base, period: period) }

    /// `nil` when nothing is tried out.
    package var difference: SimulationDifference? {
        input.trial.isEmpty ? nil : SimulationDifference(from: base, to: self)
    }
}
