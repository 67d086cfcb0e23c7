import Domain

/// What a column of a file of figures fills.
enum ScoreInputColumn: Hashable {
    case row(String, ScoreField)
    case tie(String)
    case women, members

    var name: String {
        switch self {
        case .row(let code, let field): "\(code).\(field.rawValue)"
        case .tie(let key): "tie.\(key)"
        case .women: "women"
        case .members: "members"
        }
    }

    /// Everything a table asks for, in its order.
    static func all(_ table: ScoreTable) -> [ScoreInputColumn] {
        let parents = Set(table.rows.compactMap(\.within))
        let rows = table.asked.flatMap { row in
            row.asks(hasRows: parents.contains(row.code)).map { ScoreInputColumn.row(row.code, $0) }
        }
        return rows + table.chains.flatMap(\.keys).map(ScoreInputColumn.tie) + [.women, .members]
    }
}

/// Takes the lines of a file of figures, one after the other; the first names the columns.
struct ScoreInputReader {
    private(set) var participants: [ScoredInput] = []
    private(set) var problems: [ScoreInputProblem] = []
    private let known: [String: ScoreInputColumn]
    private var head: [String]?
    private var names: Set<String> = []

    init(table: ScoreTable) {
        known = Dictionary(ScoreInputColumn.all(table).map { ($0.name, $0) }) { first, _ in first }
    }

    mutating func take(_ line: (number: Int, cells: [String])) {
        guard let head else { return takeHead(line.cells) }
        if line.cells.allSatisfy(\.isEmpty) { return }
        var input = ScoredInput(name: "", answers: .none)
        for (name, text) in zip(head, line.cells) where !text.isEmpty {
            if !fill(&input, name, text) {
                problems.append(.unreadable(line: line.number, column: name, text: String(text.prefix(40))))
            }
        }
        if input.name.isEmpty { return problems.append(.nameMissing(line: line.number)) }
        if !names.insert(input.name).inserted {
            problems.append(.nameTwice(line: line.number, name: String(input.name.prefix(80))))
        }
        participants.append(input)
    }

    mutating func finish() {
        if head == nil { problems.append(.noName) }
        if head != nil && participants.isEmpty && problems.isEmpty { problems.append(.empty) }
    }

    private mutating func takeHead(_ cells: [String]) {
        head = cells
        if !cells.contains("name") { problems.append(.noName) }
        var seen: Set<String> = []
        for name in cells where !name.isEmpty {
            if !seen.insert(name).inserted { problems.append(.columnTwice(String(name.prefix(80)))) }
            let isKnown = ["name", "kind", "gender"].contains(name) || known[name] != nil
            if !isKnown { problems.append(.unknownColumn(String(name.prefix(80)))) }
        }
    }

    /// - Returns: `false` for a text that is no such value.
    private func fill(_ input: inout ScoredInput, _ name: String, _ text: String) -> Bool {
        switch name {
        case "name": input.name = (try? CleanText.optionalLine(text, max: 200)) ?? ""
        case "kind":
            guard let kind = ParticipantKind(rawValue: text) else { return false }
            input.kind = kind
        case "gender":
            guard let gender = Gender(rawValue: text) else { return false }
            input.gender = gender
        default: return known[name].map { fill(&input.answers, $0, text) } ?? true
        }
        return true
    }

    private func fill(_ answers: inout ScoreAnswers, _ column: ScoreInputColumn, _ text: String) -> Bool {
        switch column {
        case .row(let code, .met):
            guard let isMet = ScoreInputReader.truths[text.lowercased()] else { return false }
            answers.inputs[code, default: ScoreInput()].isMet = isMet
        case .row(let code, .count):
            guard let count = whole(text) else { return false }
            answers.inputs[code, default: ScoreInput()].count = count
        case .row(let code, let field):
            guard let value = ScoreInputReader.decimal(text) else { return false }
            switch field {
            case .part: answers.inputs[code, default: ScoreInput()].part = value
            case .whole: answers.inputs[code, default: ScoreInput()].whole = value
            default: answers.inputs[code, default: ScoreInput()].value = value
            }
        case .tie(let key):
            guard let value = ScoreInputReader.decimal(text) else { return false }
            answers.quantities[key] = value
        case .women:
            guard let count = whole(text) else { return false }
            answers.women = count
        case .members:
            guard let count = whole(text) else { return false }
            answers.members = count
        }
        return true
    }

    private func whole(_ text: String) -> Int? {
        Hundredths(text).flatMap { $0.count % 100 == 0 ? $0.count / 100 : nil }
    }

    /// `12.5`, `12,5`.
    private static func decimal(_ text: String) -> Hundredths? { Hundredths(text.replacing(",", with: ".")) }

    private static let truths = [
        "yes": true, "có": true, "1": true, "true": true, "no": false, "không": false, "0": false, "false": false,
    ]
}

/// Comma-separated values (RFC 4180); a first line with more `;` than `,` says that those part the cells.
enum CSVLines {
    /// - Returns: the lines with the number on which each begins; `nil` for a quote that is not closed.
    static func read(_ text: String) -> [(number: Int, cells: [String])]? {
        var rest = Substring(text)
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
        let head = rest.prefix { !$0.isNewline }
        let mark: Character = head.count { $0 == ";" } > head.count { $0 == "," } ? ";" : ","
        var lines: [(number: Int, cells: [String])] = []
        var (cells, cell, isQuoted, number, start) = ([String](), "", false, 1, 1)
        func trimmed(_ text: String) -> String { text.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                rest.removeFirst()
                cell.append("\"")
            case "\"": isQuoted.toggle()
            case mark where !isQuoted:
                cells.append(trimmed(cell))
                cell = ""
            case _ where character.isNewline:
                number += 1
                if isQuoted {
                    cell.append(" ")
                } else {
                    lines.append((start, cells + [trimmed(cell)]))
                    (cells, cell, start) = ([], "", number)
                }
            default: cell.append(character)
            }
        }
        if isQuoted { return nil }
        if !cell.isEmpty || !cells.isEmpty { lines.append((start, cells + [trimmed(cell)])) }
        return lines
    }
}
