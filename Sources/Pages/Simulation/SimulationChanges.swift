import Domain
import Wording

/// What is different from now, when something is tried.
struct SimulationChanges: HTMLPart {
    let difference: SimulationDifference
    let language: Language

    var html: HTML {
        Panel(
            language(.simulationChanges),
            difference.isEmpty
                ? "<p>\(language(.simulationNoChange))</p>" : "\(events)\(quotas)\(money)"
        ).html
    }

    private var events: HTML {
        if difference.events.isEmpty { return .empty }
        return table(
            SimulationWords.moved,
            difference.events.map { [language($0.event.title), day($0.before), day($0.after)] })
    }

    private var quotas: HTML {
        if difference.quotas.isEmpty { return .empty }
        return table(
            SimulationWords.changedQuotas,
            difference.quotas.map { changed in
                let total = { (count: Int?) in
                    count.map { " (\(language(SimulationWords.total)): \($0))" } ?? ""
                }
                return [
                    "\(changed.quota.occasionName): \(changed.quota.awardName), \(language(changed.quota.kindsPhrase))",
                    "\(changed.before)\(total(changed.totalBefore))", "\(changed.after)\(total(changed.totalAfter))",
                ]
            })
    }

    private var money: HTML {
        if difference.budgets.isEmpty { return .empty }
        let cost = language(
            .simulationCost,
            ["before": difference.costBefore.vietnamese, "after": difference.costAfter.vietnamese])
        let table = table(
            SimulationWords.changedMoney,
            difference.budgets.map { [$0.occasionName, $0.before.vietnamese, $0.after.vietnamese] })
        return "\(table)<p><strong>\(cost)</strong></p>"
    }

    private func table(_ title: Phrase, _ rows: [[String]]) -> HTML {
        Table(
            language(title), isCaptionSeen: true,
            columns: [
                .init(language(SimulationWords.what)), .init(language(SimulationWords.before)),
                .init(language(SimulationWords.after)),
            ], rows: rows.map { $0.map { HTML(text: $0) } }
        ).html
    }

    private func day(_ day: Day?) -> String {
        day.map { $0.withWeekday(in: language) } ?? language(.simulationNotShown)
    }
}
