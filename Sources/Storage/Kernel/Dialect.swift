/// Everything in which the two engines differ. All other SQL is written once, in the subset both speak.
package enum Dialect: Hashable, Sendable {
    case sqlite
    case postgres

    /// Column types for table definitions. Text is `TEXT` in both.
    package var integer: String { self == .sqlite ? "INTEGER" : "BIGINT" }
    package var blob: String { self == .sqlite ? "BLOB" : "BYTEA" }

    /// After the closing bracket of a table: SQLite checks types only when told to.
    package var tableEnd: String { self == .sqlite ? " STRICT" : "" }

    /// After a `SELECT` whose row is about to be changed. SQLite has one writer at a time and needs no lock.
    package var rowLock: String { self == .sqlite ? "" : " FOR UPDATE" }

    /// What runs first in the transaction of a migration: a second process waits here, as long as it takes. SQLite's
    /// write transaction waits by itself. The number is `thdu`, the mark SQLite files carry too.
    package var migrationLock: [String] {
        self == .sqlite
            ? []
            : [
                "SET LOCAL lock_timeout = 0", "SET LOCAL statement_timeout = 0",
                "SELECT pg_advisory_xact_lock(\(0x7468_6475), hashtext(current_schema()))",
            ]
    }

    /// A definition as the engine needs it. SQLite compares and sorts text byte by byte; PostgreSQL does so in columns
    /// that say it, whatever the language of the database: sort keys have one order in both.
    package func definition(_ sql: String) -> String {
        self == .sqlite ? sql : sql.replacing(/\bTEXT\b/, with: #"TEXT COLLATE "C""#)
    }

    /// Asks with the table's name as `?1` whether the table exists; gives one row or none.
    package var tableExists: String {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1"
        case .postgres: "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?1"
        }
    }

    /// A condition that is true when the folded text `column` contains the parameter. No character is special.
    package func contains(_ column: String, parameter: Int) -> String {
        switch self {
        case .sqlite: "instr(\(column), ?\(parameter)) > 0"
        case .postgres: "position(?\(parameter) in \(column)) > 0"
        }
    }

    /// The same for several words that must all occur, bound from `first` on. No word: always true.
    package func containsAll(_ column: String, words: Int, first: Int) -> String {
        words == 0 ? "1 = 1" : (0..<words).map { contains(column, parameter: first + $0) }.joined(separator: " AND ")
    }

    /// `?N` as the engine wants it.
    package func prepared(_ sql: String) -> String {
        self == .sqlite ? sql : Dialect.dollars(sql)
    }

    /// Triggers that refuse every `UPDATE` (and `DELETE`) of a table with `message`, which names the table.
    package func forbid(_ acts: [ForbiddenAct], on table: String) -> [String] {
        acts.flatMap { act in
            let name = "\(table)_no_\(act.rawValue.lowercased())"
            switch self {
            case .sqlite: return [Dialect.sqliteTrigger(name, act, table)]
            case .postgres: return Dialect.postgresTrigger(name, act, table)
            }
        }
    }

    package enum ForbiddenAct: String, Sendable {
        case update = "UPDATE"
        case delete = "DELETE"
    }

    private static func sqliteTrigger(_ name: String, _ act: ForbiddenAct, _ table: String) -> String {
        """
        CREATE TRIGGER \(name) BEFORE \(act.rawValue) ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(name)'); END
        """
    }

    private static func postgresTrigger(_ name: String, _ act: ForbiddenAct, _ table: String) -> [String] {
        [
            """
            CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '\(name)' USING ERRCODE = '23514'; END $$
            """,
            "CREATE TRIGGER \(name) BEFORE \(act.rawValue) ON \(table) FOR EACH ROW EXECUTE FUNCTION \(name)()",
        ]
    }

    /// Outside quotes, `?` before a digit becomes `$`.
    private static func dollars(_ sql: String) -> String {
        let bytes = Array(sql.utf8)
        var quoted = false
        let rewritten = bytes.indices.map { place -> UInt8 in
            if bytes[place] == UInt8(ascii: "'") { quoted.toggle() }
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            let parameter = bytes[place] == UInt8(ascii: "?") && (0x30...0x39).contains(next)
            return parameter && !quoted ? UInt8(ascii: "$") : bytes[place]
        }
        return String(decoding: rewritten, as: UTF8.self)
    }
}
