/// What a table of initiatives would do, row by row: new ones, and those that are in the register. Nothing is done by it.
package struct InitiativeImport: Sendable {
    package enum Verdict: Hashable, Sendable {
        case added(Initiative)
        /// One of the same unit and title is in the register; the row changes nothing in it.
        case there(ID<Initiative>, InitiativeStatus)
        case wrong([CellProblem])
    }

    package struct Row: Hashable, Sendable {
        package let line: InitiativeLine
        package let verdict: Verdict

        fileprivate var problems: [CellProblem] {
            if case .wrong(let problems) = verdict { return problems }
            return []
        }
    }

    package let rows: [Row]

    /// - Parameters:
    ///   - known: the register of the units the rows may speak of; withdrawn ones do not count.
    ///   - make: the initiative of a row that is whole.
    package init(
        _ lines: [InitiativeLine], known: [Initiative], today: Day,
        make: (InitiativeText, ID<OrgUnit>) -> Initiative
    ) {
        let standing = known.filter { $0.status != .withdrawn }
        let byKey = Dictionary(standing.map { (Key($0.unit, $0.title), $0) }) { first, _ in first }
        var seen: [Key: Int] = [:]
        rows = lines.map { line in
            var problems = line.problems
            let told = Set(problems.compactMap(\.reason.field))
            let missing = [
                ("unit", line.unit == nil), ("scope", line.scope == nil), ("applied", line.applied == nil),
            ]
            problems += missing.filter { $0.1 && !told.contains($0.0) }.map {
                CellProblem(row: line.row, read: "", Reason(.cellMissing, field: $0.0))
            }
            // What is missing is told already; the rest of the row is judged all the same.
            let text = InitiativeText(
                title: line.title, summary: line.summary, scope: line.scope ?? .unit, authors: line.authors,
                applied: line.applied ?? today)
            problems += text.defects(on: today).filter { !told.contains($0.field ?? "") }.map {
                CellProblem(row: line.row, read: line.read($0.field), $0)
            }
            guard let unit = line.unit else { return Row(line: line, verdict: .wrong(problems)) }
            let made = make(text, unit)
            let key = Key(unit, line.title)
            if problems.isEmpty, let row = seen[key] {
                let twice = Reason(.rowTwice, field: "title", ["row": "\(row)"])
                problems.append(CellProblem(row: line.row, read: line.title, twice))
            }
            guard problems.isEmpty else { return Row(line: line, verdict: .wrong(problems)) }
            seen[key] = line.row
            if let there = byKey[key] { return Row(line: line, verdict: .there(there.id, there.status)) }
            return Row(line: line, verdict: .added(made))
        }
    }

    /// One unit has one initiative of a title, however it is written.
    private struct Key: Hashable {
        let unit: ID<OrgUnit>
        let title: String

        init(_ unit: ID<OrgUnit>, _ title: String) {
            (self.unit, self.title) = (unit, VietnameseSortKey(title: title).text)
        }
    }
}

extension InitiativeImport {
    package var problems: [CellProblem] { rows.flatMap(\.problems) }

    package var added: [Initiative] {
        rows.compactMap { row in
            if case .added(let initiative) = row.verdict { return initiative }
            return nil
        }
    }

    /// - Parameter units: by whose names the rows are shown.
    package func preview(_ units: [OrgUnit]) -> TablePreview {
        let names = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
        return TablePreview(
            rows: rows.map { row in
                let line = row.line
                let authors = line.authors.map { "\($0.name) (\($0.share)%)" }.joined(separator: ", ")
                let effect: TablePreview.Effect =
                    switch row.verdict {
                    case .added: .added
                    case .there: .same
                    case .wrong: .wrong
                    }
                return TablePreview.Row(
                    row: line.row,
                    cells: [
                        line.title, line.unit.flatMap { names[$0] } ?? "", authors, line.applied?.vietnamese ?? "",
                    ], effect: effect)
            }, problems: problems)
    }

    /// How many rows do what; nothing is ever changed by such a table.
    package var counts: ParticipantImport.Counts {
        var counts = ParticipantImport.Counts()
        for row in rows {
            switch row.verdict {
            case .added: counts.added += 1
            case .there: counts.same += 1
            case .wrong: counts.wrong += 1
            }
        }
        return counts
    }
}
