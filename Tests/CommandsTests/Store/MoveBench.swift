import Commands
import Domain
import Foundation
import Operations
import Storage
import StorageSQLite
import Wording

extension Wiring {
    /// Moves and rehearsals between SQLite files; addresses are paths after `sqlite:`.
    func withMoves(_ clock: any Operations.Clock) -> Wiring {
        var wiring = self
        wiring.rehearse = { file, scratch in
            try await SQLiteDatabase.rehearse(file, in: scratch ?? NSTemporaryDirectory()) { database in
                let found = try await DatabaseContents(of: database)
                return BackupRehearsal(
                    bytes: 4096, schema: try await Migrator(Schema.migrations).version(of: database),
                    milliseconds: 1234, agencies: found.agencies, rows: found.rows, journals: found.journals,
                    findings: found.findings)
            }
        }
        wiring.move = { order, tell in try await MoveBench.move(order, clock, tell) }
        wiring.explain = { ($0 as? CopyFault).map { CommandFault(Phrase("\($0)", "\($0)")) } }
        return wiring
    }
}

private enum MoveBench {
    static func move(
        _ order: MoveOrder, _ clock: any Operations.Clock, _ tell: @escaping @Sendable (MoveProgress) -> Void
    ) async throws -> MoveResult {
        let source = try SQLiteDatabase(path: String(order.from.dropFirst(7)), create: false)
        let target = try SQLiteDatabase(path: String(order.to.dropFirst(7)))
        let scope =
            if let name = order.agency { try await CopyScope.agency(name, in: source) } else {
                CopyScope.everything
            }
        let report = try await DatabaseCopy(from: source, to: target, scope: scope) { step in
            tell(
                MoveProgress(
                    isVerifying: step.phase == .verifying, table: step.table, done: step.done, total: step.total))
        }.run(at: clock.now())
        try target.close()
        return MoveResult(
            tables: report.tables.map { MoveResult.Table(name: $0.name, rows: $0.rows, digest: $0.digest) },
            journals: report.chains.map {
                MoveResult.Chain(agency: $0.agency, entries: $0.entries, head: $0.head)
            }, resumedAfter: report.resumedAfter, milliseconds: 1234)
    }
}
