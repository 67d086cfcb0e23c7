package import Domain
package import Wording

/// A table of points an office sets, as a spreadsheet: the rows are brought into the form of a plan file and judged by its
/// reader, so that both ways take the same tables and refuse the same mistakes.
package struct ScoreTableSheet {
    private var lines: [String] = ["scoring:"]
    private var ties: [String] = []
    /// The spreadsheet's row of each line above, and of each tie.
    private var rows: [Int] = [0]
    private var tieRows: [Int] = []
    private var unread: [PlanProblem] = []
    private var unreadBands: [PlanProblem] = []
    private let say: Language

    /// An empty workbook to fill in.
    /// - Throws: `SheetFault`.
    package static func template(in say: Language) throws -> [UInt8] { try ScoreTableColumn.form.template(in: say) }

    /// - Returns: the table, or every problem with the row as the spreadsheet counts and the title of the column.
    /// - Throws: `TableFault` when the file is no table, or its columns can not be told.
    package static func read(
        _ bytes: [UInt8], in say: Language
    ) throws(TableFault) -> (table: ScoreTable?, problems: [PlanProblem]) {
        let match = try TableMatch(try TableFile.read(bytes), ScoreTableColumn.form)
        var sheet = ScoreTableSheet(say: say)
        var reader = TableRowReader(ScoreTableColumn.form)
        for row in match.rows {
            reader.begin(row)
            sheet.add(row, &reader)
        }
        return sheet.judged()
    }

    private init(say: Language) { self.say = say }

    private func judged() -> (table: ScoreTable?, problems: [PlanProblem]) {
        let isOrderOnly = lines.count == 1 && !ties.isEmpty
        let text = ((isOrderOnly ? [""] : lines) + (ties.isEmpty ? [] : ["ties:"] + ties)).joined(separator: "\n")
        let (table, found) = ScoreTableFile.read(Array(text.utf8))
        // What could not be read at all is told alone: it is behind most of what else is wrong.
        let problems = unread.isEmpty ? (found.map(told) + unreadBands).sorted { $0.line < $1.line } : unread
        return (problems.isEmpty ? table : nil, problems)
    }

    /// A problem by row and title instead of line and key.
    private func told(_ problem: PlanProblem) -> PlanProblem {
        let all = rows + [0] + tieRows
        let row = all.indices.contains(problem.line - 1) ? all[problem.line - 1] : 0
        let inner = problem.path.split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
        var values = problem.values
        if values["key"] != nil { values["key"] = title(inner) }
        return PlanProblem(line: row, column: 1, path: title(inner), code: problem.code, values: values)
    }

    private func title(_ key: String) -> String {
        let column =
            ScoreTableColumn.allCases.first { column in
                column.keys.contains(key) || column == .bands && key.hasPrefix("bands")
            } ?? (key.hasPrefix("ratio") ? .part : key.hasPrefix("each") ? .eachPoints : nil)
        return column.map(title) ?? ""
    }

    private func title(_ column: ScoreTableColumn) -> String { say(ScoreTableColumn.form[column].title) }
}

// MARK: - Rows as lines of a plan file

extension ScoreTableSheet {
    private mutating func add(_ row: TableRow, _ reader: inout TableRowReader) {
        guard let sort = reader.choice(ScoreTableColumn.sort.place) else { return addUnknown(row) }
        if let prefer = ScoreTableColumn.ties[sort] {
            let pairs = [number("order", row, .code), "prefer: \(prefer.rawValue)"]
            ties.append(line(pairs + [text("text", row, .text), text("source", row, .source)]))
            tieRows.append(row.number)
            return
        }
        let pairs = [
            text("code", row, .code), "sort: \(sort)", text("within", row, .within), text("text", row, .text),
            number("points", row, .points), text("condition", row, .condition), ratio(row), each(row), bands(row),
            text("source", row, .source),
        ]
        lines.append(line(pairs))
        rows.append(row.number)
    }

    private mutating func addUnknown(_ row: TableRow) {
        let choices = ScoreTableColumn.form[.sort].choices.map { say($0.label) }.joined(separator: "; ")
        let isEmpty = row[ScoreTableColumn.sort.place].isEmpty
        unread.append(
            PlanProblem(
                line: row.number, column: 1, path: title(.sort), code: isEmpty ? .missingKey : .unknownChoice,
                values: isEmpty
                    ? ["key": title(.sort)]
                    : ["value": String(row[ScoreTableColumn.sort.place].said.prefix(200)), "allowed": choices]))
    }

    private func line(_ pairs: [String?]) -> String { "- {\(pairs.compactMap(\.self).joined(separator: ", "))}" }

    private func text(_ key: String, _ row: TableRow, _ column: ScoreTableColumn) -> String? {
        let cell = row[column.place]
        return cell.isEmpty ? nil : "\(key): \(ScoreTableSheet.quoted(cell.said))"
    }

    /// What is no number stays as it was typed: the reader says so.
    private func number(_ key: String, _ row: TableRow, _ column: ScoreTableColumn) -> String? {
        let cell = row[column.place]
        if cell.isEmpty { return nil }
        return
            "\(key): \(TableValue.number(cell).flatMap(Hundredths.init).map(\.text) ?? ScoreTableSheet.quoted(cell.said))"
    }

    private func ratio(_ row: TableRow) -> String? {
        let pairs = [text("part", row, .part), text("whole", row, .whole)].compactMap(\.self)
        return pairs.isEmpty ? nil : "ratio: {\(pairs.joined(separator: ", "))}"
    }

    private func each(_ row: TableRow) -> String? {
        let pairs = [
            number("points", row, .eachPoints), number("count", row, .eachCount), text("text", row, .eachText),
        ].compactMap(\.self)
        return pairs.isEmpty ? nil : "each: {\(pairs.joined(separator: ", "))}"
    }

    private mutating func bands(_ row: TableRow) -> String? {
        let cell = row[ScoreTableColumn.bands.place]
        if cell.isEmpty { return nil }
        let words = cell.said.split(whereSeparator: { $0 == ";" || $0.isNewline }).map(String.init)
            .filter { !$0.allSatisfy(\.isWhitespace) }
        let bands = words.map { ($0, ScoreBandWords($0)?.pairs) }
        for (said, _) in bands.filter({ $0.1 == nil }) {
            unreadBands.append(
                PlanProblem(
                    line: row.number, column: 1, path: title(.bands), code: .bandUnread,
                    values: ["value": ((try? CleanText.optionalLine(String(said.prefix(200)), max: 200)) ?? nil) ?? ""])
            )
        }
        return "bands: [\(bands.compactMap(\.1).map { "{\($0)}" }.joined(separator: ", "))]"
    }

    /// A text between quotation marks, as YAML and JSON both read it; on one line.
    static func quoted(_ text: String) -> String {
        let line = (try? CleanText.optionalLine(text, max: 8_000)) ?? nil
        let escaped = (line ?? text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}

/// A band as people write it: `88-90: 2`, `>90-<100: 4`, `>=100: 5`, `từ 88 đến dưới 90: 2`, `100 trở lên: 5 điểm`.
private struct ScoreBandWords {
    let pairs: String

    /// `nil` for what can not be read.
    init?(_ words: String) {
        let sides = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            ScoreBandWords.signs(String($0))
        }
        guard sides.count == 2, let points = Hundredths(sides[1]), let ends = ScoreBandWords.ends(sides[0]) else {
            return nil
        }
        pairs = (ends + ["points: \(points.text)"]).joined(separator: ", ")
    }

    /// Words as the signs they stand for, without blanks, `%` and "điểm".
    private static func signs(_ words: String) -> String {
        var text = words.contains(where: \.isLetter) ? Folded(words).text : words
        for (word, sign) in said { text = text.replacing(word, with: sign) }
        var plain = text.filter { !$0.isWhitespace && $0 != "%" }.replacing("–", with: "-").replacing(",", with: ".")
        for (tail, sign) in tails where plain.hasSuffix(tail) {
            plain.removeLast(tail.count)
            if plain.first?.isNumber == true { plain = sign + plain }
        }
        if plain.hasPrefix("-<") { plain.removeFirst() }
        return plain
    }

    private static let said = [
        ("den duoi", "-<"), ("den het", "-<="), ("lon hon", ">"), ("nho hon", "<"), ("tren", ">"), ("duoi", "<"),
        ("tu", ">="), ("den", "-<="), ("diem", ""),
    ]
    private static let tails = [("trolen", ">="), ("troxuong", "<=")]

    private static func ends(_ range: String) -> [String]? {
        let parts = range.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1: return end(parts[0], alone: nil).map { [$0] }
        case 2:
            guard let low = end(parts[0], alone: "from"), let high = end(parts[1], alone: "to") else { return nil }
            return [low, high]
        default: return nil
        }
    }

    /// - Parameter alone: what a bare number means; `nil` where it means nothing.
    private static func end(_ text: String, alone: String?) -> String? {
        let marks = [(">=", "from"), ("≥", "from"), ("<=", "to"), ("≤", "to"), (">", "above"), ("<", "below")]
        let mark = marks.first { text.hasPrefix($0.0) }
        guard let key = mark?.1 ?? alone, let value = Hundredths(String(text.dropFirst(mark?.0.count ?? 0))) else {
            return nil
        }
        return "\(key): \(value.text)"
    }
}

extension ScoreTableColumn {
    /// Its place in the form.
    fileprivate var place: Int { ScoreTableColumn.allCases.firstIndex(of: self) ?? 0 }
}

extension TableForm {
    fileprivate subscript(_ column: ScoreTableColumn) -> TableColumn { columns[column.place] }
}
