import Foundation
import Storage

/// A table to write to.
let things = Migration(1, "things") { dialect in
    [
        """
        CREATE TABLE things (
            id \(dialect.integer) PRIMARY KEY, name TEXT NOT NULL UNIQUE, size \(dialect.integer) CHECK (size > 0),
            parent \(dialect.integer) REFERENCES things (id), data \(dialect.blob)
        )\(dialect.tableEnd)
        """
    ]
}

let journalled = Migration(2, "journal", JournalSchema.statements)

func insert(_ id: Int, _ name: String, touches: Int? = 1) -> Statement {
    Statement("INSERT INTO things (id, name) VALUES (?1, ?2)", [SQLValue(id), .text(name)], touches: touches)
}

func count(_ table: String, _ database: any Database) async throws -> Int {
    try await database.read { try $0.first("SELECT count(*) FROM \(table)") { $0.number(0) } ?? -1 }
}
