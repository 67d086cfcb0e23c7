package import Domain
import Operations

/// Brings a database to the schema this program knows.
package struct Migrator: Sendable {
    private let migrations: [Migration]

    package init(_ migrations: [Migration]) {
        self.migrations = migrations.sorted { $0.version < $1.version }
    }

    /// The newest version this program knows.
    package var known: Int { migrations.last?.version ?? 0 }

    /// The version of the database, 0 for an empty one. Changes nothing.
    package func version(of database: any Database) async throws -> Int {
        try await database.read { try Migrator.history($0).last?.version ?? 0 }
    }

    /// Runs what is missing, each step in a transaction of its own, and raises the second wall where the engine has one.
    /// Of two processes that start together one runs a step and the other finds it done.
    /// - Returns: the versions this call ran.
    /// - Throws: `StorageFault.newerVersion` or `.otherHistory` before anything is touched.
    @discardableResult
    package func migrate(_ database: any Database, at moment: Moment) async throws -> [Int] {
        try await AgencyScope.everything.around {
            let ran = try await steps(database, at: moment)
            try await AgencyWall.raise(database)
            return ran
        }
    }

    private func steps(_ database: any Database, at moment: Moment) async throws -> [Int] {
        let done = try await database.read { connection in
            let history = try Migrator.history(connection)
            try check(history)
            return history.map(\.version)
        }
        let missing = migrations.filter { !done.contains($0.version) }
        if missing.isEmpty { return [] }
        try await database.write { connection in
            try Migrator.lock(connection)
            try connection.execute(connection.dialect.definition(Migrator.table(connection.dialect)), [])
        }
        var ran: [Int] = []
        for migration in missing where try await run(migration, on: database, at: moment) {
            ran.append(migration.version)
        }
        return ran
    }

    private func run(_ migration: Migration, on database: any Database, at moment: Moment) async throws -> Bool {
        try await database.write { connection in
            try Migrator.lock(connection)
            let history = try Migrator.history(connection)
            try check(history)
            if history.contains(where: { $0.version == migration.version }) { return false }
            for sql in migration.statements(connection.dialect) {
                try connection.execute(connection.dialect.definition(sql), [])
            }
            try connection.run(
                Statement(
                    "INSERT INTO schema_version (version, name, applied_at) VALUES (?1, ?2, ?3)",
                    [SQLValue(migration.version), .text(migration.name), SQLValue(moment)], touches: 1))
            return true
        }
    }

    private func check(_ history: [(version: Int, name: String)]) throws {
        if let last = history.last, last.version > known {
            throw StorageFault.newerVersion(found: last.version, known: known)
        }
        for (version, name) in history {
            let ours = migrations.first { $0.version == version }?.name ?? ""
            guard ours == name else { throw StorageFault.otherHistory(version: version, found: name, known: ours) }
        }
    }

    private static func lock(_ connection: any SQLConnection) throws {
        for sql in connection.dialect.migrationLock { try connection.execute(sql, []) }
    }

    private static func history(_ connection: any SQLConnection) throws -> [(version: Int, name: String)] {
        guard try connection.first(connection.dialect.tableExists, ["schema_version"], { _ in true }) != nil else {
            return []
        }
        return try connection.rows("SELECT version, name FROM schema_version ORDER BY version") {
            (version: $0.number(0), name: $0.text(1))
        }
    }

    private static func table(_ dialect: Dialect) -> String {
        """
        CREATE TABLE IF NOT EXISTS schema_version (
            version \(dialect.integer) PRIMARY KEY CHECK (version > 0),
            name TEXT NOT NULL,
            applied_at \(dialect.integer) NOT NULL
        )\(dialect.tableEnd)
        """
    }
}
