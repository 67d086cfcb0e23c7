import Domain

/// The one row of a table that stands in a target from before its first row is copied until it has been verified: as
/// long as it is there, the database is unfinished. It says how far the copy is, and moves in the transaction that
/// brings the rows it counts, so that a copy killed at any point goes on after its last whole page.
struct CopyMarker: Hashable, Sendable {
    static let table = "unfinished_copy"

    let source: CopySource
    let total: Int
    /// Of `CopyStep.all`; its number of elements when everything is copied.
    var step = 0
    /// The key of the last row copied in this step; empty before its first.
    var last: [SQLValue] = []
    /// Rows copied, over all steps.
    var done = 0

    static func isSet(on connection: any SQLConnection) throws -> Bool {
        try connection.first(connection.dialect.tableExists, [.text(table)], { _ in true }) ?? false
    }

    /// - Returns: `nil` when no copy was begun.
    /// - Throws: `CopyFault.otherCopy` when the marker is not of our making.
    static func read(on connection: any SQLConnection) throws -> CopyMarker? {
        guard try isSet(on: connection) else { return nil }
        let found = try connection.first("SELECT source, total, step, last, done FROM \(table)") { row in
            CopySource(row.text(0)).map { source in
                CopyMarker(
                    source: source, total: row.number(1), step: row.number(2), last: CopyMarker.key(row.text(3)),
                    done: row.number(4))
            }
        }
        guard let found, let marker = found else { throw CopyFault.otherCopy }
        return marker
    }

    func begin(_ dialect: Dialect) -> [Statement] {
        [
            Statement(
                """
                CREATE TABLE \(CopyMarker.table) (
                    id \(dialect.integer) PRIMARY KEY CHECK (id = 1),
                    source TEXT NOT NULL,
                    total \(dialect.integer) NOT NULL,
                    step \(dialect.integer) NOT NULL,
                    last TEXT NOT NULL,
                    done \(dialect.integer) NOT NULL
                )\(dialect.tableEnd)
                """),
            Statement(
                """
                INSERT INTO \(CopyMarker.table) (id, source, total, step, last, done)
                VALUES (1, ?1, ?2, ?3, ?4, ?5)
                """, [.text(source.text), SQLValue(total)] + place, touches: 1),
        ]
    }

    /// Touches one row, or none when another process copied a page meanwhile.
    func move(to next: CopyMarker) -> Statement {
        Statement(
            """
            UPDATE \(CopyMarker.table) SET step = ?1, last = ?2, done = ?3
            WHERE id = 1 AND step = ?4 AND last = ?5 AND done = ?6
            """, next.place + place)
    }

    /// Two processes that verified the same copy may both take it away.
    static let end = Statement("DROP TABLE IF EXISTS \(table)")

    private var place: [SQLValue] { [SQLValue(step), .text(keyText), SQLValue(done)] }

    private var keyText: String {
        JSON.array(
            last.map { value in
                switch value {
                case .int(let number): .int(number)
                case .text(let text): .string(text)
                case .null, .bytes: .null
                }
            }
        ).text
    }

    private static func key(_ text: String) -> [SQLValue] {
        guard case .array(let values) = JSON(reading: text) else { return [] }
        return values.map { value in
            switch value {
            case .int(let number): .int(number)
            case .string(let text): .text(text)
            default: .null
            }
        }
    }
}
