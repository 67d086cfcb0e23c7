package import Domain
import Wording

/// What somebody typed into the form of a simulation, to show it again as it was.
package struct SimulationEntries: Sendable, Hashable {
    package var from = ""
    package var to = ""
    package var moves: [Pair] = []
    package var quotas: [Pair] = []
    package var salaries: [Pair] = []
    package var assumptions: [Assumption: String] = [:]

    package init() {}

    /// What is changed and its new value; either may be empty or wrong.
    package struct Pair: Sendable, Hashable {
        package let key: String
        package let value: String

        package init(_ key: String, _ value: String) { (self.key, self.value) = (key, value) }
    }

    /// The most changes of one kind that are tried together.
    package static let most = 8
}

/// The form in whose address everything tried stands.
struct SimulationForm: HTMLPart {
    let plan: Plan
    let assumptions: Assumptions
    let entries: SimulationEntries
    let errors: FormErrors
    let language: Language

    var html: HTML {
        let content: HTML = """
            \(FieldGroup(language(.simulationMoves), "\(HTML.each(rows(entries.moves), move))"))
            \(FieldGroup(language(.simulationQuotas), "\(HTML.each(rows(entries.quotas), quota))"))
            \(FieldGroup(language(.simulationSalaries), "\(HTML.each(rows(entries.salaries), salary))"))
            \(FieldGroup(language(.simulationPeriod), pair(from, to)))
            <details\(attribute: "open", when: hasAssumptions)><summary>\(language(.simulationAssumptions))</summary>\
            <div class="sim-assumptions">\(HTML.each(Assumption.allCases, assumption))</div></details>
            \(ButtonRow(Button(language(.simulationGo)), Button(language(.simulationClear), to: SimulationPath.page)))
            """
        return Form.asking(SimulationPath.page, content).html
    }

    private var hasAssumptions: Bool {
        Assumption.allCases.contains { !assumptions.isDefault($0) || errors["assume-\($0.rawValue)"] != nil }
    }

    /// What was typed, and an empty row for one more.
    private func rows(_ pairs: [SimulationEntries.Pair]) -> [(number: Int, pair: SimulationEntries.Pair)] {
        let shown = pairs.count < SimulationEntries.most ? pairs + [.init("", "")] : pairs
        return shown.enumerated().map { ($0 + 1, $1) }
    }

    private func move(_ number: Int, _ typed: SimulationEntries.Pair) -> HTML {
        let steps = plan.occasions.flatMap { occasion in
            SimulatedStep.ofOccasion.filter { $0 != .review || occasion.kind == .interim || occasion.kind == .final }
                .map { Choice("\(occasion.code).\($0.rawValue)", "\(occasion.name): \(language($0.phrase))") }
        }
        return pair(
            .select(
                "move\(number)", label(.simulationMoveStep, number), steps, chosen: typed.key,
                blank: language(.chooseOne), error: errors["move\(number)"]
            ).optional(in: language),
            .date(
                "moveDay\(number)", language(.simulationMoveDay), typed: typed.value,
                error: errors["moveDay\(number)"]
            ).optional(in: language))
    }

    private func quota(_ number: Int, _ typed: SimulationEntries.Pair) -> HTML {
        pair(
            .select(
                "quota\(number)", label(.simulationQuota, number), quotaChoices, chosen: typed.key,
                blank: language(.chooseOne), error: errors["quota\(number)"]
            ).optional(in: language),
            .text(
                "quotaMaximum\(number)", language(.simulationQuotaMaximum), value: typed.value,
                error: errors["quotaMaximum\(number)"], kind: .number, width: .short
            ).optional(in: language))
    }

    private var quotaChoices: [Choice] {
        plan.occasions.flatMap { occasion in
            plan.awards.flatMap { award in
                plan.quotas(award: award.code, occasion: occasion).map { rule in
                    let kinds = AwardKind.allCases.filter(rule.kinds.contains).map(\.rawValue).joined(separator: "+")
                    return Choice(
                        "\(award.code):\(occasion.code):\(kinds)",
                        "\(occasion.name): \(award.name), \(language(Phrase.either(rule.kinds))) – \(rule.maximum)")
                }
            }
        }
    }

    private func salary(_ number: Int, _ typed: SimulationEntries.Pair) -> HTML {
        pair(
            .date(
                "salary\(number)", language(.simulationSalaryFrom), typed: typed.key, error: errors["salary\(number)"]
            ).optional(in: language),
            .text(
                "salaryAmount\(number)", language(.simulationSalaryAmount), value: typed.value,
                error: errors["salaryAmount\(number)"], kind: .number, width: .short
            ).optional(in: language))
    }

    private var from: Field {
        .date("from", language(.simulationFrom), typed: entries.from, error: errors["from"]).optional(in: language)
    }

    private var to: Field {
        .date("to", language(.simulationTo), typed: entries.to, error: errors["to"]).optional(in: language)
    }

    private func assumption(_ assumption: Assumption) -> HTML {
        let name = "assume-\(assumption.rawValue)"
        let unit: Phrase = assumption.isDay ? .simulationAssumptionDay : .simulationAssumptionSpan
        return Field.text(
            name, "\(language(assumption.phrase)) (\(language(unit)))",
            value: entries.assumptions[assumption] ?? assumptions.text(assumption), error: errors[name],
            width: .short
        ).html
    }

    private func label(_ phrase: Phrase, _ number: Int) -> String { language(phrase, ["row": String(number)]) }

    private func pair(_ left: Field, _ right: Field) -> HTML { "<div class=\"sim-pair\">\(left)\(right)</div>" }
}
