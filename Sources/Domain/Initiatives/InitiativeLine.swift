/// One row of a table of initiatives as far as it could be read.
package struct InitiativeLine: Hashable, Sendable {
    package let row: Int
    package var title: String
    package var summary: String
    package var unit: ID<OrgUnit>?
    package var scope: InitiativeScope?
    package var authors: [InitiativeAuthor]
    package var applied: Day?
    /// Cells that could not be read.
    package var problems: [CellProblem]

    package init(
        row: Int, title: String = "", summary: String = "", unit: ID<OrgUnit>? = nil, scope: InitiativeScope? = nil,
        authors: [InitiativeAuthor] = [], applied: Day? = nil, problems: [CellProblem] = []
    ) {
        (self.row, self.title, self.summary, self.unit) = (row, title, summary, unit)
        (self.scope, self.authors, self.applied, self.problems) = (scope, authors, applied, problems)
    }

    /// As it was read, by the column.
    func read(_ field: String?) -> String {
        switch field {
        case "title": title
        case "summary": String(summary.prefix(200))
        case "authors": authors.map { "\($0.name); \($0.share)" }.joined(separator: "\n")
        case "applied": applied?.vietnamese ?? ""
        default: ""
        }
    }
}

extension [InitiativeAuthor] {
    /// As people write them, one a line: `Trần Thị Hoa; 60`, `Trần Thị Hoa (60%)`; a single one without a number did all
    /// of it. What can not be read comes out without a share, which is refused with the others.
    package init(written text: String) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        self = lines.map { line in
            let (name, share) = Self.parts(line)
            return InitiativeAuthor(name: name, share: share ?? (lines.count == 1 && !line.contains(";") ? 100 : 0))
        }
    }

    private static func parts(_ line: String) -> (name: String, share: Int?) {
        let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
        if parts.count == 2 { return (parts[0], share(parts[1])) }
        if parts.count == 1, let open = line.lastIndex(of: "("),
            line.hasSuffix(")") || trimmed(line[...]).hasSuffix(")"),
            let share = share(trimmed(line[line.index(after: open)...]).filter { $0 != ")" })
        {
            return (trimmed(line[..<open]), share)
        }
        return (parts.count == 1 ? parts[0] : trimmed(line[...]), nil)
    }

    private static func share(_ typed: String) -> Int? {
        let digits = typed.filter { $0 != "%" && $0 != " " }
        return digits.utf8.count <= 3 ? Int(digits) : nil
    }

    private static func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }
}
