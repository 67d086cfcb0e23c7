import Domain
import Wording

extension SimulationPanels {
    var quotas: HTML {
        let rows = simulation.quotas.map { quota -> [HTML] in
            let tag = quota.isTried ? "\(StatusTag(language(EventBasis.tried.tag), .bad))" : HTML.empty
            let upper = StatusTag(language(.movementUpper))
            return [
                "\(quota.occasionName)",
                "\(quota.awardName) \(if: quota.competence == .upper, "\(upper)")\(scope(quota))",
                "\(language(quota.kindsPhrase))", "\(quota.maximum) \(tag)",
                "\(quota.total.map { String($0) } ?? "–")",
            ]
        }
        let table = Table(
            language(PlanWords.quotas),
            columns: [
                .init(language(.movementOccasion)), .init(language(PlanWords.awards)),
                .init(language(OfficeWords.kind)), .number(language(SimulationWords.maximum)),
                .number(language(SimulationWords.total)),
            ], rows: rows, empty: EmptyState(language(.simulationNothing)))
        return "<p class=\"soft\">\(language(.simulationTotalHint))</p>\(table)"
    }

    /// A number per unit says so.
    private func scope(_ quota: SimulatedQuota) -> HTML {
        quota.scope == .programme ? .empty : "<br><span class=\"soft\">\(language(quota.scope.phrase))</span>"
    }

    var money: HTML {
        let rows = simulation.budgets.map { budget -> [HTML] in
            [
                "\(budget.occasionName)<br><span class=\"soft\">\(budget.day.vietnamese)</span>",
                "\(HTML.join(budget.lines.map(line), separator: "<br>"))\(unknown(budget))",
                "<strong>\(budget.sum.vietnamese)</strong>",
            ]
        }
        let table = Table(
            language(SimulationWords.money),
            columns: [
                .init(language(.movementOccasion)), .init(language(SimulationWords.count)),
                .number(language(SimulationWords.budget)),
            ], rows: rows, empty: EmptyState(language(.simulationNothing)))
        let total = language(.simulationMoneyTotal, ["sum": simulation.budget.vietnamese])
        return """
            <p class="soft">\(language(.simulationMoneyHint))</p>\(table)\
            <p><strong>\(total)</strong></p>
            """
    }

    /// `Giấy khen: 5 cá nhân × 760.000 (0,3 × 2.530.000)`.
    private func line(_ line: SimulatedBudget.Line) -> HTML {
        let kind = language(line.kind.counted(line.count))
        let rule = "\(AddressText.decimal(line.multiplier.value)) × \(line.salary.value.vietnamese)"
        return """
            \(line.award): \(line.count) \(kind) × \(line.each.vietnamese) <span class="soft">(\(rule))</span>
            """
    }

    private func unknown(_ budget: SimulatedBudget) -> HTML {
        guard !budget.unknown.isEmpty else { return .empty }
        let words = language(.simulationMoneyUnknown, ["awards": budget.unknown.joined(separator: ", ")])
        return "<p class=\"soft\">\(words)</p>"
    }
}
