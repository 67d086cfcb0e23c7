import Domain
import Operations
import Pages
import Wording

/// The form of an indicator: what was typed, what it means, and what it starts with.
struct IndicatorForm {
    let form: FormBody

    init(_ form: FormBody) { self.form = form }

    var isTyped: Bool { form.has("name") }

    /// What to show when the form comes back.
    var entry: IndicatorFormPage.Entry {
        var entry = IndicatorFormPage.Entry()
        (entry.theme, entry.criterion, entry.kind) = (form["theme"], form["criterion"], form["kind"])
        (entry.name, entry.measure, entry.direction) = (form["name"], form["measure"], form["direction"])
        (entry.groups, entry.reporters) = (Set(form.all("groups")), Set(form.all("reporters")))
        (entry.cadence, entry.day, entry.due) = (form["cadence"], form["day"], form["due"])
        (entry.baseline, entry.targets) = (form["baseline"], form["targets"])
        (entry.wholeTargets, entry.evidence) = (form["whole-targets"], form["evidence"])
        entry.combining = form["combining"]
        (entry.from, entry.reason, entry.origin) = (form["from"], form["reason"], form["origin"])
        return entry
    }

    static func entry(of suggestion: IndicatorSuggestion, from day: Day) -> IndicatorFormPage.Entry {
        var entry = IndicatorFormPage.Entry()
        (entry.theme, entry.kind, entry.name) = (suggestion.theme.code, suggestion.kind.rawValue, suggestion.name)
        (entry.measure, entry.direction) = (suggestion.measure, suggestion.direction.rawValue)
        entry.combining = suggestion.combining?.rawValue ?? ""
        (entry.evidence, entry.origin, entry.from) = (suggestion.evidence, suggestion.code, day.description)
        return entry
    }

    static func entry(of indicator: Indicator, from day: Day) -> IndicatorFormPage.Entry {
        let definition = indicator.latest.definition
        var entry = IndicatorFormPage.Entry()
        (entry.name, entry.measure) = (definition.name, definition.measure)
        entry.direction = definition.direction.rawValue
        entry.groups = Set(definition.groups)
        entry.reporters = Set(definition.reporters.map(\.rawValue))
        (entry.cadence, entry.day) = (definition.cadence.rawValue, definition.day?.description ?? "")
        (entry.due, entry.baseline) = (String(definition.dueDays), definition.baseline?.grouped ?? "")
        (entry.targets, entry.wholeTargets) = (definition.targets.typed, definition.wholeTargets.typed)
        entry.combining = definition.combining?.rawValue ?? ""
        (entry.evidence, entry.from) = (definition.evidence, day.description)
        return entry
    }

    /// Everything of a definition, and the day it holds from.
    /// - Throws: `Refusal` with all that can not be read.
    func definition() throws -> (definition: IndicatorDefinition, from: Day) {
        var reader = FormReader(form)
        let cadence: Cadence? = reader.choice("cadence")
        if cadence == nil && form["cadence"].isEmpty { reader.note(Reason(.choiceMissing, field: "cadence")) }
        let due = reader.number("due")
        if due == nil && form["due"].isEmpty { reader.note(Reason(.choiceMissing, field: "due")) }
        let from = reader.day("from")
        if from == nil && form["from"].isEmpty { reader.note(Reason(.missingDay, field: "from")) }
        let definition = IndicatorDefinition(
            name: reader.line("name"), measure: reader.line("measure", most: 60),
            direction: reader.choice("direction") ?? .higher, groups: form.all("groups"),
            reporters: OrgUnitKind.allCases.filter { form.all("reporters").contains($0.rawValue) },
            cadence: cadence ?? .yearly, day: reader.day("day"), dueDays: due ?? 0,
            baseline: baseline(&reader), targets: table("targets", &reader),
            wholeTargets: table("whole-targets", &reader), evidence: reader.line("evidence", most: 500),
            combining: reader.choice("combining"))
        try reader.finish()
        return (definition, from ?? Day(number: 0))
    }

    /// A new indicator.
    func draft() throws -> IndicatorDraft {
        var reader = FormReader(form)
        let kind: IndicatorKind? = reader.choice("kind")
        if form["kind"].isEmpty { reader.note(Reason(.choiceMissing, field: "kind")) }
        if form["theme"].isEmpty { reader.note(Reason(.choiceMissing, field: "theme")) }
        var meaning: (definition: IndicatorDefinition, from: Day)?
        do { meaning = try definition() } catch let refusal as Refusal { refusal.reasons.forEach { reader.note($0) } }
        try reader.finish()
        guard let kind, let meaning else { throw Refusal(.choiceMissing, field: "kind") }
        return IndicatorDraft(
            theme: form["theme"], criterion: form["criterion"].isEmpty ? nil : form["criterion"], kind: kind,
            from: meaning.from, definition: meaning.definition, origin: form["origin"].isEmpty ? nil : form["origin"])
    }

    private func baseline(_ reader: inout FormReader) -> Hundredths? {
        let typed = form["baseline"].replacing("%", with: "")
        if typed.isEmpty { return nil }
        guard let number = VietnameseNumber.read(typed) else {
            reader.note(Reason(.measureMalformed, field: "baseline", ["text": form["baseline"]]))
            return nil
        }
        return number
    }

    private func table(_ name: String, _ reader: inout FormReader) -> TargetTable {
        let typed = reader.targets(name)
        do { return try TargetTable.read(typed, field: name) } catch let refusal as Refusal {
            refusal.reasons.forEach { reader.note($0) }
        } catch { reader.note(Reason(.targetLineUnreadable, field: name)) }
        return TargetTable()
    }
}

extension FormReader {
    /// Lines as they are: tabs part what a spreadsheet gives.
    fileprivate mutating func targets(_ name: String) -> String {
        let text = form[name]
        guard text.utf8.count <= 5_000 else {
            note(Reason(.textTooLong, field: name, ["maximum": "5000"]))
            return ""
        }
        return text
    }
}
