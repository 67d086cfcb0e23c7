/// A table whose records are listed: what of a row decides where it stands, what finds it, and what a page shows of it.
struct ListTable: Sendable {
    let name: String
    /// Columns with folded words (`SearchWords`).
    let words: [String]
    /// Columns lists are filtered by.
    let filters: [String]
    /// Columns a page shows; every change of one is an act the list is told of (`ListChanges`).
    let shown: [String]
    /// What the journal calls such a record, up to the colon.
    let subject: String
    /// Records that carry copies of another's words: what the journal calls that one, and the column with its id.
    let copied: (subject: String, column: String)?

    init(
        _ name: String, words: [String], filters: [String], shown: [String], subject: String,
        copied: (subject: String, column: String)? = nil
    ) {
        (self.name, self.words, self.filters, self.shown) = (name, words, filters, shown)
        (self.subject, self.copied) = (subject, copied)
    }

    /// The rows of one agency that meet `condition`, in the order in which they were made.
    func rows(
        _ agency: SQLValue, _ condition: (sql: String, values: [SQLValue])? = nil, on connection: any SQLConnection,
        _ body: (ListedRow) -> Void
    ) throws {
        let columns = (["place", "sort_key"] + filters + words + shown).map { "t.\($0)" }.joined(separator: ", ")
        let more = condition.map { " AND \($0.sql)" } ?? ""
        try connection.each(
            "SELECT \(columns) FROM \(name) t WHERE t.agency_id = ?1\(more) ORDER BY t.place",
            [agency] + (condition?.values ?? [])
        ) { body(ListedRow($0, self)) }
    }
}

/// A row as a list knows it.
struct ListedRow {
    let place: Int64
    let sortKey: String
    /// By the table's filters.
    let values: [String]
    /// Single blanks between.
    let words: String
    let cells: PackedCells

    init(place: Int64, sortKey: String, values: [String], words: String, cells: PackedCells) {
        (self.place, self.sortKey, self.values, self.words, self.cells) = (place, sortKey, values, words, cells)
    }

    init(_ row: any SQLRow, _ table: ListTable) {
        let filters = 2..<(2 + table.filters.count)
        place = row.int(0)
        sortKey = row.text(1)
        values = filters.map { row.text($0) }
        let words = filters.upperBound..<(filters.upperBound + table.words.count)
        self.words = words.map { row.text($0) }.joined(separator: " ")
        cells = PackedCells(row, words.upperBound..<(words.upperBound + table.shown.count))
    }
}
