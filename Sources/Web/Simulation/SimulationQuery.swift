import Domain
import Pages

/// Reads what is tried out of an address, and keeps it as it was typed.
struct SimulationQuery {
    private let plan: Plan
    private let form: FormBody
    private var reader: FormReader
    private var input: SimulationInput
    private(set) var entries = SimulationEntries()
    private(set) var reasons: [Reason] = []

    init(_ form: FormBody, _ plan: Plan, _ input: SimulationInput) {
        (self.form, self.plan, self.input) = (form, plan, input)
        reader = FormReader(form)
    }

    /// With everything that could be read; with nothing tried as soon as one thing could not.
    var simulation: Simulation {
        mutating get {
            let plain = input
            readAssumptions()
            readMoves()
            readQuotas()
            readSalaries()
            let period = readPeriod(Simulation(plan, input).period)
            reasons += reader.reasons
            return reasons.isEmpty ? Simulation(plan, input, period: period) : Simulation(plan, plain)
        }
    }

    private mutating func readAssumptions() {
        for assumption in Assumption.allCases {
            let field = "assume-\(assumption.rawValue)"
            let typed = reader.line(field, most: 20)
            guard !typed.isEmpty else { continue }
            entries.assumptions[assumption] = typed
            gather { try $0.assumptions.read("\(assumption.rawValue)=\(typed)", field: field) }
        }
    }

    private mutating func readMoves() {
        for (number, key, _) in pairs("move", "moveDay") {
            entries.moves.append(.init(key, form["moveDay\(number)"]))
            guard let day = reader.day("moveDay\(number)") else {
                require("moveDay\(number)", .dateMalformed)
                continue
            }
            choose(key, "move\(number)") { [plan] in
                try $0.trial.move("\(key)=\(day)", field: "move\(number)", under: plan)
            }
        }
    }

    private mutating func readQuotas() {
        for (number, key, value) in pairs("quota", "quotaMaximum") {
            entries.quotas.append(.init(key, value))
            guard let maximum = reader.number("quotaMaximum\(number)") else {
                require("quotaMaximum\(number)", .numberMalformed)
                continue
            }
            choose(key, "quota\(number)") { [plan] in
                try $0.trial.quota("\(key)=\(maximum)", field: "quota\(number)", under: plan)
            }
        }
    }

    private mutating func readSalaries() {
        for (number, key, value) in pairs("salary", "salaryAmount") {
            entries.salaries.append(.init(key, value))
            guard let day = reader.day("salary\(number)") else {
                require("salary\(number)", .dateMalformed)
                continue
            }
            gather { try $0.trial.salary("\(day)=\(value)", field: "salaryAmount\(number)") }
        }
    }

    private mutating func readPeriod(_ whole: Period) -> Period? {
        (entries.from, entries.to) = (form["from"], form["to"])
        let (from, to) = (reader.day("from"), reader.day("to"))
        let period = Period(from ?? whole.first, to ?? whole.last)
        if period == nil { reasons.append(Reason(.periodReversed, field: "to")) }
        return period
    }

    /// Rows of which at least one half was filled in.
    private mutating func pairs(_ left: String, _ right: String) -> [(number: Int, key: String, value: String)] {
        (1...SimulationEntries.most).map { number in
            (number, reader.line("\(left)\(number)"), reader.line("\(right)\(number)", most: 40))
        }.filter { !$0.key.isEmpty || !$0.value.isEmpty }
    }

    /// A half that was left empty; what was typed wrong the reader has noted itself.
    private mutating func require(_ field: String, _ code: ReasonCode) {
        if form[field].allSatisfy(\.isWhitespace) { reasons.append(Reason(code, field: field)) }
    }

    private mutating func choose(_ key: String, _ field: String, _ body: (inout SimulationInput) throws -> Void) {
        if key.isEmpty { return reasons.append(Reason(.choiceMissing, field: field)) }
        gather(body)
    }

    private mutating func gather(_ body: (inout SimulationInput) throws -> Void) {
        do { try body(&input) } catch let refusal as Refusal { reasons += refusal.reasons } catch {
            reasons.append(Reason(.choiceUnknown))
        }
    }
}
