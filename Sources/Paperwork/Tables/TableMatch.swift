import Domain
import Wording

/// The rows of a file under the columns of a form: whatever the order, case, marks and blanks of the titles, and
/// whatever stands above them.
package struct TableMatch: Sendable {
    /// The row of the titles.
    package let header: Int
    /// Titles that nobody here knows; their cells are passed over.
    package let unknown: [String]
    /// Cells in the order of the form's columns.
    package let rows: [TableRow]
    /// Rows that were only examples.
    package let examples: Int
    /// Which columns of the form the file has.
    package let present: [Bool]
    /// Rows that head a part, sum up, or stand below the list: signatures.
    package var passedOver: [Int] = []

    /// Titles are looked for in so many rows with something in them.
    private static let searched = 30
    private static let numbering: Set<String> = ["stt", "tt", "so tt", "so thu tu", "no", "no."]

    /// - Throws: `TableFault` when required columns are not there or nothing stands below the titles.
    package init(_ table: ReadTable, _ form: TableForm) throws(TableFault) {
        guard let place = TableMatch.header(table.rows, form) else {
            throw .noHeader(form.columns.filter(\.isRequired).map(\.title.vietnamese))
        }
        let (columns, unknown) = TableMatch.columns(table.rows[place], form.columns.map(TableMatch.names))
        let missing = form.columns.indices.filter { form.columns[$0].isRequired && columns[$0] == nil }
        guard missing.isEmpty else { throw .missingColumns(TableTitles(table.rows[place], missing, form)) }
        let rows = table.rows[(place + 1)...].compactMap { row in TableMatch.row(row, columns) }
        let real = rows.filter { !TableMatch.isExample($0) }
        guard !real.isEmpty else { throw .noRows }
        (header, self.unknown, self.rows) = (table.rows[place].number, unknown, real)
        (examples, present) = (rows.count - real.count, columns.map { $0 != nil })
    }

    /// The cells in the order of the form; `nil` when nothing stands in them.
    private static func row(_ row: TableRow, _ columns: [Int?]) -> TableRow? {
        var (cells, isEmpty) = ([TableCell](), true)
        cells.reserveCapacity(columns.count)
        for column in columns {
            let cell = column.map { row[$0] } ?? .empty
            isEmpty = isEmpty && cell.isEmpty
            cells.append(cell)
        }
        return isEmpty ? nil : TableRow(number: row.number, cells: cells)
    }

    /// The first row that has the most of the titles, two at least.
    static func header(_ rows: [TableRow], _ form: TableForm) -> Int? {
        let names = form.columns.map(names)
        let counts = rows.prefix(searched).map { row in columns(row, names).columns.count { $0 != nil } }
        guard let most = counts.max(), most >= min(2, form.columns.count) else { return nil }
        return counts.firstIndex(of: most)
    }

    static func columns(_ row: TableRow, _ form: TableForm) -> (columns: [Int?], unknown: [String]) {
        columns(row, form.columns.map(names))
    }

    private static func columns(_ row: TableRow, _ names: [[String]]) -> (columns: [Int?], unknown: [String]) {
        var found = [Int?](repeating: nil, count: names.count)
        var unknown: [String] = []
        for (place, cell) in row.cells.enumerated() where !cell.isEmpty {
            let key = key(cell.said)
            if let column = column(key, names) {
                if found[column] == nil { found[column] = place }
            } else if !numbering.contains(key) {
                unknown.append(cell.said.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
        }
        return (found, unknown)
    }

    /// "Họ và tên/Tên tập thể" is a title where each of its parts is one of the same column.
    private static func column(_ key: String, _ names: [[String]]) -> Int? {
        let own = { (key: String) in names.firstIndex { $0.contains(key) } }
        if let column = own(key) { return column }
        let parts = key.split(separator: "/").map { own(Folded($0).text) }
        guard parts.count > 1, let first = parts.first, parts.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    private static func names(_ column: TableColumn) -> [String] {
        ([column.title.vietnamese, column.title.english, column.field] + column.others).map(key)
    }

    /// Without marks, case, blanks at the ends and the star or brackets that some add: `Đơn vị (*)` is `don vi`.
    private static func key(_ title: String) -> String {
        let plain = title.prefix(200).prefix { $0 != "(" && $0 != "*" && $0 != ":" }
        return Folded(plain).text
    }

    /// Only the few cells with a colon are looked at closely.
    private static func isExample(_ row: TableRow) -> Bool {
        row.cells.contains { cell in
            guard case .text(let text) = cell, text.hasByte(UInt8(ascii: ":")) else { return false }
            let words = Folded(text.prefix(40)).text
            return examples.contains { words.hasPrefix($0) }
        }
    }

    private static let examples = [TableForm.example.vietnamese, TableForm.example.english].map {
        Folded($0).text + ":"
    }
}
