import Domain
import Testing

/// A movement of five years as a commune plans one: yearly awards, a review in between and one at the end.
enum SimulationWorld {
    static let certificate = "commune-certificate"

    static func plan() throws -> Plan {
        var plan = try Make.plan()
        plan.phases = [
            Phase(
                code: "phase-1", name: "Giai đoạn 1",
                period: try period("2026-03-27", "2027-12-31"), source: "VI.1.a"),
            Phase(
                code: "phase-2", name: "Giai đoạn 2",
                period: try period("2027-01-01", "2030-12-31"), source: "VI.1.b"),
        ]
        plan.occasions = [
            PlannedOccasion(code: "yearly-2026", kind: .yearly, year: 2026, name: "Năm 2026", source: "IV.4.a"),
            PlannedOccasion(code: "yearly-2027", kind: .yearly, year: 2027, name: "Năm 2027", source: "IV.4.a"),
            PlannedOccasion(code: "interim-2027", kind: .interim, year: 2027, name: "Sơ kết 2027", source: "IV.4.b"),
            PlannedOccasion(code: "final-2030", kind: .final, year: 2030, name: "Tổng kết 2030", source: "IV.4.c"),
        ]
        plan.awards.append(
            AwardForm(
                code: "provincial", name: "Bằng khen", level: .province, competence: .upper, kinds: [.individual],
                source: "IV.3"))
        plan.quotas =
            quota(.every(.yearly), 2, 5, "IV.4.a") + quota(.one("interim-2027"), 5, 10, "IV.4.b")
            + quota(.one("final-2030"), 15, 20, "IV.4.c") + [
                QuotaRule(
                    award: "provincial", occasion: .every(.yearly), kinds: [.individual], scope: .programme,
                    maximum: 20, competence: .upper, source: "IV.3.a")
            ]
        return plan
    }

    static func input() throws -> SimulationInput {
        SimulationInput(calendar: WorkingCalendar(around: try plan().identity.period))
    }

    static func simulation(_ change: (inout SimulationInput, Plan) throws -> Void = { _, _ in }) throws -> Simulation {
        let plan = try plan()
        var input = try input()
        try change(&input, plan)
        return Simulation(plan, input)
    }

    static func period(_ first: String, _ last: String) throws -> Period {
        try #require(Period(try Make.day(first), try Make.day(last)))
    }

    static func quota(_ occasion: QuotaOccasion, _ collectives: Int, _ individuals: Int, _ source: String)
        -> [QuotaRule]
    {
        [(AwardKind.collective, collectives), (.individual, individuals)].map { kind, maximum in
            QuotaRule(
                award: certificate, occasion: occasion, kinds: [kind], scope: .programme, maximum: maximum,
                competence: .own, source: source)
        }
    }
}

extension Simulation {
    /// `deadline 2026-11-02`, in the order of the steps.
    func days(of occasion: String) -> [String] {
        events(of: occasion).map { "\($0.step.rawValue) \($0.day)" }
    }
}
