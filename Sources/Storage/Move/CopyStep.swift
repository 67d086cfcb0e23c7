/// One pass over one table: its rows, or afterwards the links among them.
struct CopyStep: Sendable {
    let table: CataloguedTable
    /// The column that is written in this pass, over rows that are all there.
    let link: String?

    /// Every pass of a copy, in its order.
    static func all(_ scope: CopyScope) -> [CopyStep] {
        Catalogue.tables.flatMap { table -> [CopyStep] in
            let rows = CopyStep(table: table, link: nil)
            guard let link = table.selfLink, scope.agency == nil else { return [rows] }
            return [rows, CopyStep(table: table, link: link)]
        }
    }

    // Reading.

    /// The next rows after a key, in the order of the source's own index.
    func page(
        after last: [SQLValue], rows: Int, _ scope: CopyScope, on connection: any SQLConnection
    ) throws -> [[SQLValue]] {
        let (sql, values) = next(after: last, scope)
        let most = try table.large.map { large in
            CopyStep.fitting(
                try connection.rows("SELECT length(t.\(large)) \(sql) LIMIT \(rows)", values) { $0.number(0) })
        }
        return try connection.rows(
            "SELECT \(scope.columns(table)) \(sql) LIMIT \(most ?? rows)", values, table.row)
    }

    private func next(after last: [SQLValue], _ scope: CopyScope) -> (sql: String, values: [SQLValue]) {
        let key = table.key.map { "t.\($0)" }.joined(separator: ", ")
        var conditions = [scope.condition(table)]
        if let link { conditions.append("t.\(link) IS NOT NULL") }
        if !last.isEmpty {
            let places = last.indices.map { "?\(scope.values.count + $0 + 1)" }.joined(separator: ", ")
            conditions.append("(\(key)) > (\(places))")
        }
        let sql = "FROM \(table.name) t WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(key)"
        return (sql, scope.values + last)
    }

    /// How many of the first sizes fit into one page; always one.
    static func fitting(_ sizes: [Int]) -> Int {
        var bytes = 0
        let count = sizes.prefix { size in
            bytes += size
            return bytes <= mostBytes
        }.count
        return max(1, count)
    }

    /// Of large values in one page, and so in memory. One value may be larger by itself.
    private static let mostBytes = 8 << 20

    // Writing.

    /// What brings a page into the target; every statement touches as many rows as it carries.
    func statements(_ rows: [[SQLValue]], _ dialect: Dialect) -> [Statement] {
        if let link { return links(rows, link) }
        let most = max(1, CopyStep.mostParameters / table.columns.count)
        return stride(from: 0, to: rows.count, by: most).map {
            insert(Array(rows[$0..<min($0 + most, rows.count)]), dialect)
        }
    }

    private func insert(_ rows: [[SQLValue]], _ dialect: Dialect) -> Statement {
        let width = table.columns.count
        // Of the table's own rows the link comes later.
        let rows = table.selfLink.flatMap(table.number).map { link in rows.map { $0.without(link) } } ?? rows
        let places = rows.indices.map { row in
            "(" + (1...width).map { "?\(row * width + $0)" }.joined(separator: ", ") + ")"
        }
        return Statement(
            """
            INSERT INTO \(table.name) (\(table.columns.map(\.name).joined(separator: ", ")))\
            \(dialect.keepsPlace(table)) VALUES \(places.joined(separator: ", "))
            """, rows.flatMap(\.self), touches: rows.count)
    }

    private func links(_ rows: [[SQLValue]], _ link: String) -> [Statement] {
        guard let column = table.number(of: link), let key = table.key.first else { return [] }
        return rows.map { row in
            Statement(
                "UPDATE \(table.name) SET \(link) = ?1 WHERE \(key) = ?2", [row[column]] + table.key(of: row),
                touches: 1)
        }
    }

    /// In one statement: few enough for both engines, many enough that the way to a server is not all of the time.
    private static let mostParameters = 1000
}

extension CataloguedTable {
    /// All columns of a row, each read as what it is declared.
    func row(_ row: any SQLRow) -> [SQLValue] { columns.enumerated().map { $1.value(row, $0) } }
}

extension [SQLValue] {
    fileprivate func without(_ column: Int) -> [SQLValue] {
        var row = self
        row[column] = .null
        return row
    }
}
