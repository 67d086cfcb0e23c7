package import Domain

/// A list on its way into a file: titles, and rows of as many cells.
package struct OutTable: Sendable {
    package enum Cell: Sendable, Hashable {
        case text(String)
        case number(Int)
        case day(Day)

        /// As text files have it.
        var said: String {
            switch self {
            case .text(let text): text
            case .number(let number): String(number)
            case .day(let day): day.vietnamese
            }
        }
    }

    /// Of the sheet.
    package let name: String
    package let titles: [String]
    /// Of the columns, in letters; those not named get a common width.
    package let widths: [Double]
    package private(set) var rows: [[Cell]] = []

    package init(_ name: String, _ titles: [String], widths: [Double] = []) {
        (self.name, self.titles, self.widths) = (name, titles, widths)
    }

    /// The most rows one file takes; a list of more ends with a line that says so.
    package static let most = 10_000

    package mutating func add(_ cells: [Cell]) { rows.append(cells) }

    package mutating func add(_ texts: [String]) { rows.append(texts.map(Cell.text)) }

    /// Comma-separated values.
    package var csv: [UInt8] {
        var file = CSVFile(titles)
        for row in rows { file.add(row.map(\.said)) }
        return file.bytes
    }
}

/// The two kinds of file a list is saved as.
package enum TableKind: String, CaseIterable, Sendable {
    case csv, xlsx

    package var type: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
