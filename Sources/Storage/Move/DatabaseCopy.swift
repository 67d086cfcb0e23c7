package import Domain
import Operations
import Secrets

/// Copies everything, or one agency, from one database into another of any engine, page by page, and holds the two
/// against each other before anybody may work in the target (docs/decisions/0011-copying-between-engines.md).
package struct DatabaseCopy: Sendable {
    let source: any Database
    let target: any Database
    let scope: CopyScope
    let standard: Standard
    let pageRows: Int
    let tell: @Sendable (CopyProgress) -> Void

    /// What a copy must be to be finished.
    package enum Standard: Hashable, Sendable {
        /// Row by row what the source holds, with every invariant whole: what somebody is going to work in.
        case sound
        /// Row by row what the source holds: a backup of a damaged database is better than none. What does not hold
        /// is told.
        case faithful
    }

    /// - Parameter pageRows: the most rows that travel in one transaction.
    package init(
        from source: any Database, to target: any Database, scope: CopyScope = .everything,
        standard: Standard = .sound, pageRows: Int = 1000, tell: @escaping @Sendable (CopyProgress) -> Void = { _ in }
    ) {
        (self.source, self.target, self.scope, self.standard) = (source, target, scope, standard)
        (self.pageRows, self.tell) = (pageRows, tell)
    }

    /// Copies and verifies, going on where an earlier run of the same copy stopped. The target needs no schema: an
    /// empty database gets it, with `moment` as the time of its migrations.
    /// - Throws: `CopyFault`, `StorageFault`, `StoreFault`. The target stays marked as unfinished then.
    package func run(at moment: Moment) async throws -> CopyReport {
        try await AgencyScope.everything.around { try await runAll(at: moment) }
    }

    private func runAll(at moment: Moment) async throws -> CopyReport {
        let begun = try await begin()
        try await Migrator(Schema.migrations).migrate(target, at: moment)
        let marker = try await carry(from: begun)
        let report = try await verify(marker, resumedAfter: begun.done)
        try await target.write { try $0.run([CopyMarker.end]) }
        return report
    }

    /// Refuses a database into which a copy was begun and never verified. Ask before it is opened for work.
    /// - Throws: `CopyFault.unfinished`.
    package static func refuseUnfinished(_ database: any Database) async throws {
        if try await database.read({ try CopyMarker.isSet(on: $0) }) { throw CopyFault.unfinished }
    }

    // Beginning.

    private func begin() async throws -> CopyMarker {
        let known = Migrator(Schema.migrations).known
        let found = try await Migrator(Schema.migrations).version(of: source)
        guard found == known else { throw CopyFault.sourceSchema(found: found, known: known) }
        try await DatabaseCopy.refuseUnfinished(source)
        let fresh = try await source.read { connection in
            let total = try CopyStep.all(scope).filter { $0.link == nil }.reduce(0) {
                try $0 + DatabaseCopy.count($1.table, scope, connection)
            }
            return CopyMarker(source: try CopySource(scope, on: connection), total: total)
        }
        return try await target.write { connection in
            guard let begun = try CopyMarker.read(on: connection) else {
                try DatabaseCopy.requireEmpty(connection)
                try connection.run(fresh.begin(connection.dialect))
                return fresh
            }
            guard begun.source.agency == fresh.source.agency else { throw CopyFault.otherCopy }
            try begun.source.require(fresh.source)
            return begun
        }
    }

    private static func count(
        _ table: CataloguedTable, _ scope: CopyScope, _ connection: any SQLConnection
    ) throws -> Int {
        try connection.first(
            "SELECT count(*) FROM \(table.name) t WHERE \(scope.condition(table))", scope.values
        ) { $0.number(0) } ?? 0
    }

    private static func requireEmpty(_ connection: any SQLConnection) throws {
        for table in Catalogue.tables.map(\.name) + ["login_sessions", "login_attempts", "held_forms", "form_marks"] {
            let exists = try connection.first(connection.dialect.tableExists, [.text(table)]) { _ in true }
            if exists == nil { continue }
            let row = try connection.first("SELECT 1 FROM \(table) LIMIT 1") { _ in true }
            if row != nil { throw CopyFault.targetHoldsData(table: table) }
        }
    }

    // Copying.

    private func carry(from begun: CopyMarker) async throws -> CopyMarker {
        var marker = begun
        let steps = CopyStep.all(scope)
        while marker.step < steps.count {
            let step = steps[marker.step]
            let last = marker.last
            let rows = try await source.read { try step.page(after: last, rows: pageRows, scope, on: $0) }
            marker = try await write(rows, of: step, at: marker)
            tell(CopyProgress(phase: .copying, table: step.table.name, done: marker.done, total: marker.total))
        }
        return marker
    }

    /// One page, one transaction: the rows and the marker, or neither. A page without rows ends the step.
    private func write(_ rows: [[SQLValue]], of step: CopyStep, at marker: CopyMarker) async throws -> CopyMarker {
        var next = marker
        if let last = rows.last {
            next.last = step.table.key(of: last)
            if step.link == nil { next.done += rows.count }
        } else {
            (next.step, next.last) = (marker.step + 1, [])
        }
        let moved = next
        do {
            try await target.write { connection in
                try DatabaseCopy.move(marker, to: moved, on: connection)
                try connection.run(step.statements(rows, connection.dialect))
                if rows.isEmpty, let sql = connection.dialect.continuePlaces(of: step.table) {
                    _ = try connection.rows(sql) { $0.int(0) }
                }
            }
        } catch let fault as StorageFault {
            guard fault.isOfRow, let first = rows.first else { throw fault }
            throw CopyFault.refusedRow(
                table: step.table.name, key: step.table.label(step.table.key(of: first)), reason: fault)
        }
        return moved
    }

    private static func move(
        _ marker: CopyMarker, to next: CopyMarker, on connection: any SQLConnection
    ) throws {
        let move = marker.move(to: next)
        // Gone when the other one has verified already.
        let isSet = try CopyMarker.isSet(on: connection)
        guard isSet, try connection.execute(move.sql, move.values) == 1 else { throw CopyFault.overtaken }
    }
}

extension StorageFault {
    /// Whether a value may be at fault: a rule of the schema, or something one engine keeps and the other does not
    /// (the character U+0000).
    fileprivate var isOfRow: Bool {
        switch self {
        case .constraint, .other: true
        default: false
        }
    }
}
