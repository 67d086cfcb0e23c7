package import Domain
import Wording

/// The rows of a table as fields: figures, counts, conditions, remarks. Names are `FIELD-CODE`.
package struct ScoreFields: Sendable {
    private let table: ScoreTable
    private let values: [String: String]
    private let errors: FormErrors
    private let above: [String: HTML]
    private let below: [String: HTML]
    private let hasVotes: Bool
    private let shape: ScoreRows

    /// - Parameters:
    ///   - values: as typed, by name of the field.
    ///   - hasVotes: whether votes between equals are asked for.
    ///   - above, below: what stands above and below the fields of a row, by its code.
    package init(
        _ table: ScoreTable, values: [String: String], errors: FormErrors, hasVotes: Bool = false,
        above: [String: HTML] = [:], below: [String: HTML] = [:]
    ) {
        (self.table, self.values, self.errors) = (table, values, errors)
        (self.above, self.below, self.hasVotes) = (above, below, hasVotes)
        shape = ScoreRows(table)
    }

    /// What the fields start with.
    package static func values(of answers: ScoreAnswers) -> [String: String] {
        var values: [String: String] = [:]
        for (code, input) in answers.inputs {
            values["met-\(code)"] = input.isMet.map { $0 ? "yes" : "no" }
            values["value-\(code)"] = input.value?.vietnamese
            values["points-\(code)"] = input.value?.vietnamese
            values["part-\(code)"] = input.part?.vietnamese
            values["whole-\(code)"] = input.whole?.vietnamese
            values["count-\(code)"] = input.count.map(String.init)
            values["note-\(code)"] = input.note
        }
        for (key, value) in answers.quantities { values["tie-\(key)"] = value.vietnamese }
        values["women"] = answers.women.map(String.init)
        values["members"] = answers.members.map(String.init)
        return values
    }

    func html(in say: Language) -> HTML {
        "\(HTML.each(table.rows) { row($0, say) })\(ties(say))"
    }

    private func row(_ row: ScoreRow, _ say: Language) -> HTML {
        let fields = row.asks(hasRows: shape.hasRows(row))
        let legend = "\(row.code). \(row.text)"
        let most = say(.scoreSheetMost, ["points": row.points.words(in: say)])
        if fields.isEmpty { return "<h2>\(legend)</h2><p class=\"soft\">\(most)</p>" }
        let lines = row.sort == .veto ? [say(.scoreSheetVetoHint)] : [most] + (row.method?.lines(in: say) ?? [])
        let note = "note-\(row.code)"
        let content: HTML = """
            <ul class="soft score-lines">\(HTML.each(lines) { "<li>\($0)</li>" })</ul>\
            \(above[row.code] ?? "")\
            \(HTML.each(fields) { "\(field($0, of: row, say))" })\
            \(Field.text(note, say(.scoreSheetNote), value: values[note] ?? "", error: errors[note]).optional(in: say))\
            \(below[row.code] ?? "")
            """
        return FieldGroup(legend, content).html
    }

    private func field(_ field: ScoreField, of row: ScoreRow, _ say: Language) -> Field {
        let name = "\(field.rawValue)-\(row.code)"
        let (value, error) = (values[name] ?? "", errors[name])
        switch field {
        case .met:
            let label =
                row.sort == .veto
                ? say(.scoreSheetVeto) : say(.scoreSheetMet, ["text": row.condition ?? ""])
            return Field.radios(
                name, label, [Choice("yes", say(.yes)), Choice("no", say(.no))], chosen: value,
                sideBySide: true, error: error)
        case .points:
            return number(name, say(.scoreSheetPoints, ["maximum": row.points.words(in: say)]), value, error)
        case .value:
            return number(name, say(.scoreSheetValue), value, error, hint: say(.scoreSheetValueHint))
        case .part: return number(name, label(of: field, row, say), value, error)
        case .whole: return number(name, label(of: field, row, say), value, error)
        case .count: return number(name, label(of: field, row, say), value, error)
        }
    }

    private func label(of field: ScoreField, _ row: ScoreRow, _ say: Language) -> String {
        switch (field, row.method) {
        case (.part, .ratio(let part, _)?): say(.scoreSheetPart, ["text": part])
        case (.whole, .ratio(_, let whole)?): say(.scoreSheetWhole, ["text": whole])
        case (.count, .each(_, _, let text)?): say(.scoreSheetCount, ["text": text])
        case (.part, _): say(.scoreSheetBandPart)
        default: say(.scoreSheetBandWhole)
        }
    }

    private func number(
        _ name: String, _ label: String, _ value: String, _ error: String?, hint: String? = nil
    ) -> Field {
        Field.text(name, label, value: value, hint: hint, error: error, kind: .number, width: .short)
    }

    /// Of a vote, that its count is meant.
    private func label(_ step: TieStep, _ say: Language) -> String {
        step.prefer == .vote ? say(.scoreSheetVotes) : step.text
    }

    private func ties(_ say: Language) -> HTML {
        let steps = table.chains.flatMap { chain in
            chain.steps.enumerated().map { (name: "tie-\(chain.key($0))", step: $1) }
        }.filter { hasVotes || $0.step.prefer != .vote }
        let content: HTML = """
            <p class="soft">\(say(.scoreSheetTiesHint))</p>\
            \(HTML.each(steps) { "\(number($0.name, label($0.step, say), values[$0.name] ?? "", errors[$0.name]).optional(in: say))" })\
            \(number("women", say(.scoreSheetWomen), values["women"] ?? "", errors["women"]).optional(in: say))\
            \(number("members", say(.scoreSheetMembers), values["members"] ?? "", errors["members"]).optional(in: say))\
            \(below[ScoreSheet.tiesKey] ?? "")
            """
        return FieldGroup(say(.scoreSheetTies), content).html
    }
}

/// Which rows have others below them.
struct ScoreRows: Sendable {
    private let parents: Set<String>

    init(_ table: ScoreTable) { parents = Set(table.rows.compactMap(\.within)) }

    func hasRows(_ row: ScoreRow) -> Bool { parents.contains(row.code) }
}
