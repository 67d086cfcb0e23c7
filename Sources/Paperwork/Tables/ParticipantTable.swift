package import Domain
import Wording

/// The table of participants: its columns, and its rows as lines of the import.
package struct ParticipantTable: Sendable {
    package let form: TableForm
    private let kinds: [TableChoice]
    private let units: [TableChoice]
    private let groups: [TableChoice]
    /// The only unit its writer may keep records of; it need not be written in every row.
    private let ownUnit: ID<OrgUnit>?

    private enum Column: Int { case name, detail, kind, unit, group, work, gender }

    package init(units: [OrgUnit], groups: [ParticipantGroup], ownUnit: ID<OrgUnit>? = nil) {
        kinds = ParticipantTable.kinds
        self.units = units.map { TableChoice($0.id.text, Phrase($0.name, $0.name)) }
        self.groups = groups.map { TableChoice($0.code, Phrase($0.name, $0.name), others: [$0.code]) }
        self.ownUnit = ownUnit
        form = ParticipantTable.form(
            units: self.units, groups: self.groups, needsUnit: ownUnit == nil, unit: units.first?.name ?? "")
    }

    /// The rows that a file has for this table.
    /// - Throws: `TableFault` when the columns can not be told.
    package func lines(of table: ReadTable) throws(TableFault) -> (match: TableMatch, lines: [ParticipantLine]) {
        let parts = TableParts(table, form, kind: Column.kind.rawValue, unit: Column.unit.rawValue)
        var match = try TableMatch(parts.table, form)
        match.passedOver = parts.passedOver
        var reader = TableRowReader(form)
        return (match, match.rows.map { line($0, &reader) })
    }

    private func line(_ row: TableRow, _ reader: inout TableRowReader) -> ParticipantLine {
        reader.begin(row)
        var line = ParticipantLine(row: row.number)
        line.name = reader.line(Column.name.rawValue, most: 200)
        line.detail = reader.line(Column.detail.rawValue, most: 300)
        line.kind = reader.kind(Column.kind.rawValue, of: line.name)
        let unit = reader.choice(Column.unit.rawValue)
        line.unit = unit.flatMap { ID($0) } ?? (reader.isEmpty(Column.unit.rawValue) ? ownUnit : nil)
        line.group = reader.choice(Column.group.rawValue) ?? ""
        line.work = reader.choice(Column.work.rawValue).flatMap(WorkRole.init(rawValue:))
        line.gender = reader.choice(Column.gender.rawValue).flatMap(Gender.init(rawValue:))
        line.problems = reader.problems
        return line
    }
}

/// Reads the cells of one row after the other and gathers what is wrong with them.
package struct TableRowReader {
    private var row = TableRow(number: 0, cells: [])
    private let form: TableForm
    private var book: TableChoices
    /// Of the row that was begun last.
    package private(set) var problems: [CellProblem] = []

    init(_ form: TableForm) { (self.form, book) = (form, TableChoices(form)) }

    mutating func begin(_ row: TableRow) { (self.row, problems) = (row, []) }

    func isEmpty(_ column: Int) -> Bool { row[column].isEmpty }

    /// One line, cleaned as if it had been typed into a form; empty for an empty cell.
    mutating func line(_ column: Int, most: Int) -> String {
        let cell = row[column]
        if missing(cell, column) { return "" }
        do { return try CleanText.optionalLine(cell.said, max: most) ?? "" } catch {
            note(column, Reason(.textTooLong, field: form.columns[column].field, ["maximum": "\(most)"]))
            return ""
        }
    }

    /// What one of the choices stands for; `nil` for an empty cell and for words that are none of them.
    mutating func choice(_ column: Int) -> String? {
        let cell = row[column]
        if missing(cell, column) || cell.isEmpty { return nil }
        if let value = book.value(cell.said, column) { return value }
        noteUnknown(cell.said, column)
        return nil
    }

    /// The kind of a participant. Where none is told, the words that stand there or the name may tell which is meant.
    mutating func kind(_ column: Int, of name: String) -> ParticipantKind? {
        let before = problems.count
        if let value = choice(column) { return ParticipantKind(rawValue: value) }
        guard problems.count > before else { return nil }
        let likely = LikelyKind.kind(of: row[column].said) ?? LikelyKind.kind(of: name)
        guard let likely else { return nil }
        let choices = form.columns[column].choices.map(\.label.vietnamese).joined(separator: "; ")
        problems.removeLast()
        note(
            column,
            Reason(
                .kindLikely, field: form.columns[column].field,
                ["likely": likely.phrase.vietnamese, "choices": choices]))
        return nil
    }

    /// What several of the choices stand for, parted by semicolons or lines; each once.
    mutating func choices(_ column: Int) -> [String] {
        let cell = row[column]
        if missing(cell, column) || cell.isEmpty { return [] }
        if let whole = book.value(cell.said, column) { return [whole] }
        var values: [String] = []
        for part in cell.said.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            if part.allSatisfy(\.isWhitespace) { continue }
            guard let value = book.value(String(part), column) else {
                noteUnknown(String(part), column)
                continue
            }
            if !values.contains(value) { values.append(value) }
        }
        return values
    }

    /// A day as offices type them; `nil` for an empty cell and for what is none.
    mutating func day(_ column: Int) -> Day? {
        let cell = row[column]
        if missing(cell, column) || cell.isEmpty { return nil }
        if let day = TableValue.day(cell) { return day }
        note(column, Reason(.dateMalformed, field: form.columns[column].field))
        return nil
    }

    /// A text of several lines.
    mutating func paragraphs(_ column: Int, most: Int) -> String {
        let cell = row[column]
        if missing(cell, column) { return "" }
        do { return try CleanText.optionalParagraphs(cell.said, max: most) ?? "" } catch {
            note(column, Reason(.textTooLong, field: form.columns[column].field, ["maximum": "\(most)"]))
            return ""
        }
    }

    /// Notes an empty cell that must not be, and a formula without a value.
    private mutating func missing(_ cell: TableCell, _ column: Int) -> Bool {
        if case .error = cell {
            note(column, Reason(.cellMissing, field: form.columns[column].field))
            return true
        }
        guard cell.isEmpty, form.columns[column].isRequired else { return false }
        note(column, Reason(.cellMissing, field: form.columns[column].field))
        return true
    }

    private mutating func noteUnknown(_ said: String, _ column: Int) {
        let known = TableChoices.nearest(said, form.columns[column].choices).map(\.label.vietnamese)
        let rest = form.columns[column].choices.count - known.count
        let more = rest > 0 ? ["… (+\(rest))"] : []
        note(
            column,
            Reason(
                .cellUnknown, field: form.columns[column].field,
                ["choices": (known + more).joined(separator: "; ")]))
    }

    private mutating func note(_ column: Int, _ reason: Reason) {
        problems.append(CellProblem(row: row.number, read: String(row[column].said.prefix(200)), reason))
    }
}

/// The words that mean each choice of each column, looked up once for all rows.
private struct TableChoices {
    private static let mostKnown = 5_000

    private let values: [[String: String]]
    /// What was asked before: most rows say what another one said.
    private var known: [[Spelling: String?]]
    /// What each column was asked last: neighbouring rows often say the same.
    private var last: [(said: String, value: String?)]

    init(_ form: TableForm) {
        values = form.columns.map { column in
            var words: [String: String] = [:]
            for choice in column.choices {
                for word in [choice.label.vietnamese, choice.label.english, choice.value] + choice.others {
                    let key = TableChoices.key(word)
                    if words[key] == nil { words[key] = choice.value }
                }
            }
            return words
        }
        known = values.map { _ in [:] }
        last = values.map { _ in ("", nil) }
    }

    mutating func value(_ said: String, _ column: Int) -> String? {
        if !said.isEmpty && last[column].said == said { return last[column].value }
        let value = found(said, column)
        last[column] = (said, value)
        return value
    }

    private mutating func found(_ said: String, _ column: Int) -> String? {
        let spelling = Spelling(said)
        if let value = known[column][spelling] { return value }
        let value = values[column][TableChoices.key(said)]
        if known[column].count < TableChoices.mostKnown { known[column][spelling] = .some(value) }
        return value
    }

    /// All of a short list; of a long one those that share most words with what was typed.
    static func nearest(_ said: String, _ choices: [TableChoice]) -> [TableChoice] {
        guard choices.count > most else { return choices }
        let typed = Set(key(said).split(separator: " "))
        let ranked = choices.enumerated().map { place, choice in
            (typed.intersection(key(choice.label.vietnamese).split(separator: " ")).count, place, choice)
        }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
        return ranked.prefix(most).map(\.2)
    }

    private static let most = 8

    private static func key(_ words: String) -> String {
        Folded(words.prefix(400)).text.filter { $0 != "," && $0 != "." && $0 != "\"" }
    }
}
