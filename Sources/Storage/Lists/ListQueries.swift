import Domain
import Operations

extension DatabaseStore {
    /// One page of a list and how many rows there are in all: the index says which rows, one statement reads them.
    /// - Parameters:
    ///   - head: where the agency's journal stands in the state that `connection` sees; `nil` keeps nothing.
    ///   - columns: of the table `t`; `read` is shown them.
    func list<T>(
        _ table: ListTable, _ agency: ID<Agency>, _ question: ListQuestion, at head: Int?, columns: String,
        on connection: any SQLConnection, _ read: (any SQLRow) throws -> T
    ) throws -> (rows: [T], total: Int) {
        let index = try index(of: table, agency, at: head, on: connection)
        let answer = index.answer(question)
        var found: [Int64: T] = [:]
        for group in ManyIDs(values: answer.places.map(SQLValue.int)).groups {
            // The place comes last, so that `read` counts its columns from the first.
            let sql = """
                SELECT \(columns), t.place FROM \(table.name) t
                WHERE t.agency_id = ?1 AND t.place IN (\(ManyIDs.places(group, after: 1)))
                """
            try connection.each(sql, [SQLValue(agency)] + group) { row in
                found[row.int(ListTable.width(of: columns))] = try read(row)
            }
        }
        return (answer.places.compactMap { found[$0] }, answer.total)
    }

    private func index(
        of table: ListTable, _ agency: ID<Agency>, at head: Int?, on connection: any SQLConnection
    ) throws -> ListIndex {
        if let head { return try lists.index(of: table, agency, at: head, on: connection) }
        var rows: [ListedRow] = []
        try table.rows(SQLValue(agency), on: connection) { rows.append($0) }
        return ListIndex(table, rows)
    }
}

extension ListTable {
    /// How many columns a list of their names has.
    fileprivate static func width(of columns: String) -> Int { columns.count { $0 == "," } + 1 }
}
