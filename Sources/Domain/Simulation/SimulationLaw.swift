/// Days that come from law, or from a model of it, beside the plan's own. Each carries its citation and whether anybody
/// compared it with the text.
extension Simulation {
    static func ofLaw(_ plan: Plan, _ input: SimulationInput, _ occasions: [SimulatedEvent]) -> [SimulatedEvent] {
        occasions.filter { $0.step == .decision }.map { dispatch($0, input.calendar) }
            + salaries(plan, input) + upward(plan) + statistics(plan)
    }

    /// A document goes out on the day it is signed or the next working day.
    private static func dispatch(_ decision: SimulatedEvent, _ calendar: WorkingCalendar) -> SimulatedEvent {
        SimulatedEvent(
            .dispatch, of: decision.subject, decision.name, calendar.day(1, workingAfter: decision.day),
            .law(.dispatchDay))
    }

    private static func salaries(_ plan: Plan, _ input: SimulationInput) -> [SimulatedEvent] {
        input.allSalaries.filter { plan.identity.period.contains($0.validFrom) }.map { rule in
            let isTried = input.trial.salaries.contains { $0.from == rule.validFrom }
            return SimulatedEvent(
                .salary, of: "salary-\(rule.validFrom)", rule.citation.text, rule.validFrom,
                isTried ? .tried : .law(rule.citation), values: ["amount": rule.value.vietnamese])
        }
    }

    /// Where a yearly occasion may propose upward: the day another province set for its communes, as a model.
    private static func upward(_ plan: Plan) -> [SimulatedEvent] {
        plan.occasions.filter { $0.kind == .yearly && proposesUpward(plan, $0) }.compactMap { occasion in
            Day(occasion.year, 12, 10).map {
                SimulatedEvent(.upward, of: occasion.code, occasion.name, $0, .law(.upwardDayModel))
            }
        }
    }

    private static func proposesUpward(_ plan: Plan, _ occasion: PlannedOccasion) -> Bool {
        plan.awards.contains {
            $0.competence == .upper && !plan.quotas(award: $0.code, occasion: occasion).isEmpty
        }
    }

    private static func statistics(_ plan: Plan) -> [SimulatedEvent] {
        let period = plan.identity.period
        return (period.first.year...period.last.year).compactMap { year in
            guard let day = Day(year, 12, 15), period.contains(day) else { return nil }
            return SimulatedEvent(.statistics, of: String(year), String(year), day, .law(.yearlyStatistics))
        }
    }
}

extension SimulationInput {
    /// The rules and what is tried out over them.
    package var allSalaries: [DatedRule<Dong>] {
        salaries
            + trial.salaries.map {
                DatedRule($0.amount, from: $0.from, citation: Citation("", verified: false))
            }
    }

    func salary(on day: Day) -> DatedRule<Dong>? {
        let tried = trial.salaries.filter { $0.from <= day }.max { $0.from < $1.from }
        return tried.map { DatedRule($0.amount, from: $0.from, citation: Citation("", verified: false)) }
            ?? salaries.valid(on: day)
    }
}

extension Citation {
    /// law.md §A.4: read in the decree.
    package static let dispatchDay = Citation("Nghị định 30/2020/NĐ-CP, Điều 18")
    /// Another province's text: a model, not a rule for anybody else.
    package static let upwardDayModel = Citation(
        "Mẫu: Quyết định 86/2025/QĐ-UBND Bắc Ninh, Điều 6", verified: false)
    /// Read in a program's forms, not in the circular itself.
    package static let yearlyStatistics = Citation("Thông tư 02/2023/TT-BNV, biểu 0601–0605.N", verified: false)
}
