package import Domain
package import Wording

/// What a plan costs at most, occasion by occasion, told before it is put in force (law.md §A.7): places, money of each at
/// the base salary of the day of decision, and where each figure stands.
package struct PlanBudgetPanel: HTMLPart {
    private let simulation: Simulation
    private let language: Language

    package init(_ simulation: Simulation, in language: Language) {
        (self.simulation, self.language) = (simulation, language)
    }

    package var html: HTML {
        if simulation.plan.occasions.isEmpty { return .empty }
        let total = language(.simulationMoneyTotal, ["sum": simulation.budget.vietnamese])
        let panel = Panel(
            language(SimulationWords.money),
            """
            <p class="soft">\(language(.simulationMoneyHint)) \(language(.planBudgetDays))</p>\(table)\
            <p><strong>\(total)</strong></p>\(unknown)\(sources)
            """)
        return panel.html
    }

    private var table: Table {
        let rows = simulation.budgets.flatMap { budget in budget.lines.map { row($0, of: budget) } }
        return Table(
            language(SimulationWords.money),
            columns: [
                .init(language(.movementOccasion)), .init(language(.planBudgetDay)),
                .init(language(PlanWords.awards)), .number(language(SimulationWords.count)),
                .number(language(SimulationWords.salary)), .number(language(SimulationWords.each)),
                .number(language(.planBudgetSum)),
            ], rows: rows, empty: EmptyState(language(.planBudgetNone)))
    }

    /// `Giấy khen, cá nhân · 5 · 2.530.000 × 3/10 · 760.000 · 3.800.000`
    private func row(_ line: SimulatedBudget.Line, of budget: SimulatedBudget) -> [HTML] {
        let factor = "\(line.multiplier.value.numerator)/\(line.multiplier.value.denominator)"
        return [
            "\(budget.occasionName)", HTML(text: budget.day.vietnamese),
            "\(line.award), \(language(line.kind.phrase))", "\(line.count)",
            "\(line.salary.value.vietnamese) × \(factor)", HTML(text: line.each.vietnamese),
            HTML(text: line.sum.vietnamese),
        ]
    }

    /// Awards of each occasion for which no sum can be known, said by name.
    private var unknown: HTML {
        HTML.each(simulation.budgets.filter { !$0.unknown.isEmpty }) { budget in
            let words = language(.simulationMoneyUnknown, ["awards": budget.unknown.joined(separator: ", ")])
            return "<p class=\"soft\">\(budget.occasionName): \(words)</p>"
        }
    }

    /// Every figure with its place, once.
    private var sources: HTML {
        let lines = simulation.budgets.flatMap(\.lines)
        let roundings = simulation.budgets.compactMap { simulation.input.book.rounding(.moneyRounding, on: $0.day) }
        var citations: [Citation] = []
        for citation in lines.flatMap({ [$0.multiplier.citation, $0.salary.citation] }) + roundings.map(\.citation)
        where !citations.contains(citation) { citations.append(citation) }
        if lines.isEmpty { return .empty }
        let list = HTML.join(citations.map { "\(CitationLine($0, in: language))" }, separator: "; ")
        return "<p class=\"check-source\">\(language(.planBudgetSources)): \(list)</p>"
    }
}
