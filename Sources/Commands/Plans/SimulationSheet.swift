import Domain
import Wording

/// A simulation as tables for people and JSON for programs.
struct SimulationSheet {
    private let simulation: Simulation

    init(_ simulation: Simulation) { self.simulation = simulation }

    var sheet: Sheet {
        var sheet = Sheet()
        let period = simulation.period
        sheet.add("movement", PlanWords.movement, ListingCell(simulation.plan.identity.movement))
        sheet.add("from", OutputWords.from, ListingCell(period.first))
        sheet.add("to", OutputWords.to, ListingCell(period.last))
        sheet.add("budget", SimulationWords.budget, ListingCell(simulation.budget))
        if let difference = simulation.difference { add(difference, to: &sheet) }
        sheet.add("events", SimulationWords.events, events)
        sheet.add("quotas", PlanWords.quotas, quotas)
        sheet.add("money", SimulationWords.money, money)
        sheet.add("unknown", SimulationWords.unknown, unknown)
        sheet.add("assumptions", SimulationWords.assumptions, assumptions)
        sheet.add("holidays", SimulationWords.holidays, holidays)
        sheet.add("remarks", SimulationWords.remarks, remarks)
        return sheet
    }

    private var events: Listing {
        Listing(
            [
                ListingColumn("day", OutputWords.day), ListingColumn("weekday", SimulationWords.weekday),
                ListingColumn("title", SimulationWords.what), ListingColumn("key", OutputWords.identity),
                ListingColumn("basis", SimulationWords.basis), ListingColumn("because", SimulationWords.because),
            ],
            simulation.events.map { event in
                [
                    ListingCell(event.day), ListingCell(weekday(event.day), json: JSON(event.day.weekday)),
                    ListingCell(event.title), ListingCell(event.key),
                    ListingCell(event.basis.tag, json: .string(event.basis.code)), ListingCell(event.because),
                ]
            })
    }

    private func weekday(_ day: Day) -> Phrase {
        Phrase(day.weekdayWord(in: .vietnamese), day.weekdayWord(in: .english))
    }

    private var quotas: Listing {
        Listing(
            [
                ListingColumn("day", OutputWords.day), ListingColumn("occasion", OutputWords.occasion),
                ListingColumn("award", OutputWords.award), ListingColumn("kinds", OutputWords.kind),
                ListingColumn("scope", SimulationWords.scope), ListingColumn("maximum", SimulationWords.maximum),
                ListingColumn("total", SimulationWords.total), ListingColumn("competence", SimulationWords.decides),
                ListingColumn("key", OutputWords.identity), ListingColumn("source", SimulationWords.section),
            ],
            simulation.quotas.map { quota in
                [
                    ListingCell(quota.day), ListingCell(quota.occasionName, json: .string(quota.occasion)),
                    ListingCell(quota.awardName, json: .string(quota.award)), ListingCell(quota.kindsPhrase),
                    ListingCell(quota.scope.phrase), ListingCell(quota.maximum),
                    quota.total.map { ListingCell($0) } ?? ListingCell(String?.none),
                    ListingCell(quota.competence, quota.competence.phrase), ListingCell(quota.key),
                    ListingCell(quota.source),
                ]
            })
    }

    private var money: Listing {
        Listing(
            [
                ListingColumn("day", OutputWords.day), ListingColumn("occasion", OutputWords.occasion),
                ListingColumn("award", OutputWords.award), ListingColumn("kind", OutputWords.kind),
                ListingColumn("count", SimulationWords.count), ListingColumn("each", SimulationWords.each),
                ListingColumn("sum", OutputWords.money), ListingColumn("salary", SimulationWords.salary),
            ],
            simulation.budgets.flatMap { budget in
                budget.lines.map { line in
                    [
                        ListingCell(budget.day), ListingCell(budget.occasionName, json: .string(budget.occasion)),
                        ListingCell(line.award), ListingCell(line.kind, line.kind.phrase), ListingCell(line.count),
                        ListingCell(line.each), ListingCell(line.sum), ListingCell(line.salary.value),
                    ]
                }
            })
    }

    private var unknown: Listing {
        Listing(
            [ListingColumn("occasion", OutputWords.occasion), ListingColumn("award", OutputWords.award)],
            simulation.budgets.flatMap { budget in
                budget.unknown.map {
                    [ListingCell(budget.occasionName, json: .string(budget.occasion)), ListingCell($0)]
                }
            })
    }

    private var assumptions: Listing {
        let values = simulation.input.assumptions
        return Listing(
            [
                ListingColumn("key", OutputWords.identity), ListingColumn("value", SimulationWords.value),
                ListingColumn("isDefault", SimulationWords.isDefault), ListingColumn("name", OutputWords.name),
            ],
            Assumption.allCases.map {
                [
                    ListingCell($0.rawValue), ListingCell(values.text($0)), ListingCell(values.isDefault($0)),
                    ListingCell($0.phrase),
                ]
            })
    }

    private var holidays: Listing {
        let period = simulation.period
        let days = (period.first.year...period.last.year).flatMap(simulation.input.calendar.holidays(of:))
        return Listing(
            [
                ListingColumn("day", OutputWords.day), ListingColumn("weekday", SimulationWords.weekday),
                ListingColumn("name", OutputWords.name), ListingColumn("verified", SimulationWords.verified),
            ],
            days.filter { period.contains($0.day) }.map {
                [
                    ListingCell($0.day), ListingCell(weekday($0.day), json: JSON($0.day.weekday)),
                    ListingCell($0.reason.phrase), ListingCell($0.citation?.verified ?? true),
                ]
            })
    }

    private var remarks: Listing {
        Listing([ListingColumn("remark", OutputWords.remark)], simulation.remarks.map { [ListingCell($0.phrase)] })
    }
}

extension ListingCell {
    /// Words in both languages; programs get the Vietnamese ones.
    init(_ phrase: Phrase) { self.init(phrase, json: .string(phrase.vietnamese)) }
}
