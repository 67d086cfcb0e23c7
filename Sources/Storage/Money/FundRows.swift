package import Domain
import Operations

enum FundWrites {
    static func add(_ entry: FundEntry) -> [Statement] {
        [
            .add(
                "fund_entries", entry.id, agency: entry.agency, at: entry.revision,
                [
                    Field("kind", SQLValue(entry.kind)), Field("amount", SQLValue(entry.amount)),
                    Field("day", SQLValue(entry.day)), Field("purpose", .text(entry.text)),
                    Field("document", .text(entry.document)), Field("status", SQLValue(entry.status)),
                    Field("entered_by", SQLValue(entry.enteredBy)), Field("entered", SQLValue(entry.entered)),
                ])
        ]
    }

    /// The only change a line ever sees.
    static func cancel(_ entry: FundEntry) -> [Statement] {
        [
            .change(
                "fund_entries", entry.id, agency: entry.agency, to: entry.revision,
                [Field("status", SQLValue(entry.status))])
        ]
    }
}

extension DatabaseStore {
    package func fundEntries(of agency: ID<Agency>) async throws -> [FundEntry] {
        try await read {
            try $0.rows(
                """
                SELECT id, agency_id, kind, amount, day, purpose, document, status, entered_by, entered, revision
                FROM fund_entries WHERE agency_id = ?1 ORDER BY place
                """, [SQLValue(agency)]
            ) { row in
                var row = RowReader(row)
                return try FundEntry(
                    id: row.id(), agency: row.id(), kind: row.kind(), amount: Dong(Int64(row.number())),
                    day: row.day(), text: row.text(), document: row.text(), status: row.kind(), enteredBy: row.id(),
                    entered: row.moment(), revision: row.revision())
            }
        }
    }
}
