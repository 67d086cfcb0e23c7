/// In which the engines differ when rows are carried over with the numbers the source gave them.
extension Dialect {
    /// After the columns of an `INSERT` that brings its own `place`.
    func keepsPlace(_ table: CataloguedTable) -> String {
        self == .postgres && table.isPlaced ? " OVERRIDING SYSTEM VALUE" : ""
    }

    /// Lets the next row of a table be numbered after the largest place that was brought. SQLite looks by itself.
    func continuePlaces(of table: CataloguedTable) -> String? {
        guard self == .postgres, table.isPlaced else { return nil }
        return """
            SELECT setval(pg_get_serial_sequence('\(table.name)', 'place'), coalesce(max(place), 1),
            max(place) IS NOT NULL) FROM \(table.name)
            """
    }

    /// The columns of a key in an order that is the same in both engines: numbers by size, text by its bytes. The
    /// order of the server's language would be another one.
    func byteOrder(_ table: CataloguedTable) -> String {
        table.key.map { name in
            let isText = table.columns.contains { $0.name == name && $0.kind == .text }
            return isText && self == .postgres ? "t.\(name) COLLATE \"C\"" : "t.\(name)"
        }.joined(separator: ", ")
    }
}
