import Domain
import Pages

/// The figures of a sheet as they were typed: `FIELD-CODE`, `note-CODE`, `tie-KEY`, and of a confirmation `reason-CODE`
/// and `evidence-CODE`.
struct ScoringForm {
    let form: FormBody
    let table: ScoreTable

    /// What to show when the form comes back.
    var values: [String: String] { Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first } }

    /// - Throws: `Refusal` with everything that can not be read.
    func answers() throws -> ScoreAnswers {
        var reader = FormReader(form)
        var answers = ScoreAnswers()
        let parents = Set(table.rows.compactMap(\.within))
        for row in table.asked {
            var input = ScoreInput()
            for field in row.asks(hasRows: parents.contains(row.code)) {
                ScoringForm.fill(&input, field, "\(field.rawValue)-\(row.code)", &reader)
            }
            input.note = reader.line("note-\(row.code)", most: 500)
            if !input.isEmpty { answers.inputs[row.code] = input }
        }
        for key in table.chains.flatMap(\.keys) { answers.quantities[key] = reader.decimal("tie-\(key)") }
        (answers.women, answers.members) = (reader.number("women"), reader.number("members"))
        try reader.finish()
        return answers
    }

    /// Reasons and evidence of changes, as far as something is written.
    func changes() throws -> [String: ScoreChange] {
        var reader = FormReader(form)
        var changes: [String: ScoreChange] = [:]
        for code in table.asked.map(\.code) + [ScoreSheet.tiesKey] {
            let change = ScoreChange(
                reason: reader.line("reason-\(code)", most: 500), evidence: reader.line("evidence-\(code)", most: 500))
            if !change.isEmpty { changes[code] = change }
        }
        try reader.finish()
        return changes
    }

    private static func fill(_ input: inout ScoreInput, _ field: ScoreField, _ name: String, _ reader: inout FormReader)
    {
        switch field {
        case .met:
            switch reader.form[name] {
            case "yes": input.isMet = true
            case "no": input.isMet = false
            case "": break
            default: reader.note(Reason(.choiceUnknown, field: name))
            }
        case .points, .value: input.value = reader.decimal(name)
        case .part: input.part = reader.decimal(name)
        case .whole: input.whole = reader.decimal(name)
        case .count: input.count = reader.number(name)
        }
    }
}

extension FormReader {
    /// A number with at most two decimals, as people write it: `12,5`, `12.5`, `1.520`, `1.520,75`. Points that part
    /// groups of three are no decimals.
    mutating func decimal(_ name: String) -> Hundredths? {
        let typed = form[name].filter { $0 != " " }
        guard !typed.isEmpty else { return nil }
        let sides = typed.split(separator: ",", omittingEmptySubsequences: false)
        let groups = sides[0].split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        let plain = isGrouped ? ([groups.joined()] + sides.dropFirst().map(String.init)).joined(separator: ".") : typed
        if sides.count <= 2, let value = Hundredths(plain.replacing(",", with: ".")) { return value }
        note(Reason(.numberMalformed, field: name))
        return nil
    }
}
