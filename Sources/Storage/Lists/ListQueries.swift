import Domain
import Operations

extension DatabaseStore {
    /// One page of a list and how many rows there are in all, both from the index.
    /// - Parameters:
    ///   - head: where the agency's journal stands in the state that `connection` sees; `nil` keeps nothing.
    ///   - read: is shown the table's `shown` columns.
    func list<T>(
        _ table: ListTable, _ agency: ID<Agency>, _ question: ListQuestion, at head: Int?,
        on connection: any SQLConnection, _ read: (any SQLRow) throws -> T
    ) throws -> (rows: [T], total: Int) {
        let answer = try index(of: table, agency, at: head, on: connection).answer(question)
        return (try answer.rows.map(read), answer.total)
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
