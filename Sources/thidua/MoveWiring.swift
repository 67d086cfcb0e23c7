import Commands
import Domain
import Foundation
import Operations
import Storage
import StorageSQLite

extension Wiring {
    /// Adds what works on whole databases: moves between addresses, rehearsals of backups.
    func withMoves(_ clock: any Operations.Clock) -> Wiring {
        var wiring = self
        wiring.move = { try await Moves.run($0, clock, $1) }
        wiring.rehearse = { try await Rehearsals.run($0, in: $1, clock) }
        wiring.backupServer = { try await ServerBackups.write($0, to: $1, clock) }
        wiring.restoreServer = { try await ServerBackups.restore($0, into: $1, clock) }
        let known = explain
        wiring.explain = { known($0) ?? ($0 as? CopyFault)?.sentence }
        return wiring
    }
}

/// `thidua move`, put together from the drivers.
enum Moves {
    static func run(
        _ order: MoveOrder, _ clock: any Operations.Clock, _ tell: @escaping @Sendable (MoveProgress) -> Void
    ) async throws -> MoveResult {
        let started = ContinuousClock.now
        let source = try openRaw(order.from, .existing)
        defer { try? source.close() }
        let scope =
            if let agency = order.agency { try await CopyScope.agency(agency, in: source) } else {
                CopyScope.everything
            }
        let target = try openRaw(order.to, .create)
        defer { try? target.close() }
        let copy = DatabaseCopy(from: source, to: target, scope: scope) { progress in
            tell(
                MoveProgress(
                    isVerifying: progress.phase == .verifying, table: progress.table, done: progress.done,
                    total: progress.total))
        }
        return MoveResult(try await copy.run(at: clock.now()), milliseconds: started.milliseconds)
    }

    /// The database at an address, as it is: without migrations, finished or not. A folder stands for the database
    /// `thidua` keeps in it.
    private static func openRaw(_ address: String, _ opening: Opening) throws -> any Storage.Database {
        guard var place = DataPlace(database: address) else { throw CommandFault.badAddress }
        var isFolder: ObjCBool = false
        if let file = place.file, FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
            isFolder.boolValue
        {
            place = DataPlace(folder: file)
        }
        return try ProgramDatabase.raw(place, opening)
    }
}

/// `thidua backup verify`, put together from the driver.
enum Rehearsals {
    static func run(_ file: String, in scratch: String?, _ clock: any Operations.Clock) async throws -> BackupRehearsal
    {
        let started = ContinuousClock.now
        do {
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber
            return try await SQLiteDatabase.rehearse(file, in: scratch ?? NSTemporaryDirectory()) { database in
                try await DatabaseCopy.refuseUnfinished(database)
                let migrator = Migrator(Schema.migrations)
                let schema = try await migrator.version(of: database)
                try await migrator.migrate(database, at: clock.now())
                let found = try await DatabaseContents(of: database)
                return BackupRehearsal(
                    bytes: size?.intValue ?? 0, schema: schema, milliseconds: started.milliseconds,
                    agencies: found.agencies, rows: found.rows, journals: found.journals, findings: found.findings)
            }
        } catch let fault as StorageFault {
            throw fault.ofBackup(file) ?? fault
        }
    }
}

extension MoveResult {
    init(_ report: CopyReport, milliseconds: Int) {
        self.init(
            tables: report.tables.map { Table(name: $0.name, rows: $0.rows, digest: $0.digest) },
            journals: report.chains.map { Chain(agency: $0.agency, entries: $0.entries, head: $0.head) },
            resumedAfter: report.resumedAfter, milliseconds: milliseconds)
    }
}

extension ContinuousClock.Instant {
    fileprivate var milliseconds: Int { Int(duration(to: .now) / .milliseconds(1)) }
}
