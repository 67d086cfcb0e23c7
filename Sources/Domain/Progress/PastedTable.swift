/// Cells copied from a spreadsheet: a line for each row, tabs between the cells.
package struct PastedTable: Sendable {
    package let rows: [[String]]

    package init(_ text: String) {
        var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        rows = lines.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").joined(separator: " ")
            }
        }
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// Places the cells in a grid with these headings. A first line that names columns says which they are, a first
    /// cell that names a row says which it is; otherwise cells go in the order of the grid, from its first one.
    /// - Throws: `Refusal` when a named row or column is unknown or named twice, or there are more cells than places.
    package func placed(rows rowNames: [String], columns columnNames: [String]) throws -> [PlacedCell] {
        let wantedColumns = columnNames.map { Folded($0).text }
        let wantedRows = rowNames.map { Folded($0).text }
        var lines = withoutNumbers(wantedColumns)
        let heading = lines.first ?? []
        let hasHeading = heading.contains { !$0.isEmpty && wantedColumns.contains(Folded($0).text) }
        let below = hasHeading ? lines.dropFirst() : lines[...]
        // The corner above the names may say "Đơn vị", or anything.
        let hasCorner =
            hasHeading && heading.count > 1 && !wantedColumns.contains(Folded(heading[0]).text)
            && below.contains { $0.first?.contains(where: \.isLetter) == true }
        let hasNames =
            hasCorner || below.contains { $0.count > 1 && wantedRows.contains(Folded($0[0]).text) }
        var columns = Array(columnNames.indices)
        if hasHeading {
            lines.removeFirst()
            columns = try PastedTable.places(Array(heading.dropFirst(hasNames ? 1 : 0)), wantedColumns)
        }
        var names = Array(rowNames.indices.prefix(lines.count))
        if hasNames { names = try PastedTable.places(lines.map { $0[0] }, wantedRows) }
        guard lines.count <= names.count else { throw PastedTable.tooLarge(rowNames.count, columnNames.count) }
        return try zip(names, lines).flatMap { row, cells in
            let values = cells.dropFirst(hasNames ? 1 : 0)
            guard values.count <= columns.count else { throw PastedTable.tooLarge(rowNames.count, columnNames.count) }
            return zip(columns, values).map { PlacedCell(row: row, column: $0, text: $1) }
        }
    }

    /// Without the column that only numbers the rows.
    private func withoutNumbers(_ wanted: [String]) -> [[String]] {
        guard let first = rows.first, first.count > 1, !wanted.contains(Folded(first[0]).text),
            PastedTable.numbering.contains(Folded(first[0]).text)
        else { return rows }
        return rows.map { Array($0.dropFirst()) }
    }

    private static let numbering: Set<String> = ["stt", "tt", "so tt", "so thu tu", "no", "no."]

    private static func places(_ names: [String], _ wanted: [String]) throws -> [Int] {
        var reasons: [Reason] = []
        var places: [Int] = []
        for name in names {
            if let place = wanted.firstIndex(of: Folded(name).text), !places.contains(place) {
                places.append(place)
            } else {
                reasons.append(Reason(.pastedNameUnknown, field: "paste", ["name": name]))
            }
        }
        try Refusal.raise(reasons)
        return places
    }

    private static func tooLarge(_ rows: Int, _ columns: Int) -> Refusal {
        Refusal(.pastedTooLarge, field: "paste", ["rows": String(rows), "columns": String(columns)])
    }
}

package struct PlacedCell: Hashable, Sendable {
    package let row: Int
    package let column: Int
    package let text: String
}
