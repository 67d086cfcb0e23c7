import Foundation
import GRDB
package import Storage

/// One file, one writer and several readers at a time (WAL). Two processes may have the same file open.
package final class SQLiteDatabase: Storage.Database {
    package let path: String
    /// Writes, and looks after the file; pages are read with `readers`.
    private let pool: DatabasePool
    private let writer: SQLiteWriter
    private let readers: SQLiteReaders
    /// Milliseconds.
    private let busyTimeout: Int

    /// A view or trigger that somebody put into the file must not call anything with effects; damaged pages must be
    /// noticed when read.
    static let caution = ["trusted_schema = OFF", "cell_size_check = ON"]

    /// `thdu`: kept in the head of the file, so that a file of another program is never taken for ours.
    package static let applicationID: Int32 = 0x7468_6475

    /// Opens a file, or makes one. Does not migrate.
    /// - Parameters:
    ///   - create: `false` refuses a path without a database.
    ///   - durable: `false` leaves writing to the disk to the system: only for data that can be made again (the demo).
    /// - Throws: `StorageFault.missing`, `.notADatabase` (before anything is written), `.corrupt`, `.readOnly`.
    package init(
        path: String, create: Bool = true, busyTimeout seconds: Double = 10, readers: Int = 16, durable: Bool = true
    ) throws {
        if !create && !SQLiteFile.hasContent(path) { throw StorageFault.missing(path) }
        (self.path, busyTimeout) = (path, Int(seconds * 1_000))
        self.readers = SQLiteReaders(path, most: readers, busyTimeout: seconds)
        pool = try SQLiteFault.mapping(path) {
            let pool = try DatabasePool(path: path, configuration: Self.configuration(path, seconds))
            // GRDB sets NORMAL while it turns WAL on, after the preparation below: an award that was announced must
            // survive a power cut, so the writer is set to FULL here.
            try pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = \(durable ? "FULL" : "OFF")")
                // Some 16 MB of log before it is carried into the file: an act writes some 20 pages, most of them the
                // same ones again, and each carrying over waits for the disk twice.
                try $0.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            }
            return pool
        }
        writer = SQLiteWriter(pool)
    }

    package var dialect: Dialect { .sqlite }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        // On the calling thread: a read of a page takes microseconds, handing it to another thread and back takes longer
        // than the read. In WAL mode no read waits for a writer.
        try readers.read(body)
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await mapping { try await self.writer.write(body) }
    }

    package func backup(to path: String) async throws {
        try await mapping { try await self.pool.read { try SQLiteFile.copy($0, to: path) } }
    }

    package func forgetHistory() async throws {
        try await mapping {
            try await self.pool.writeWithoutTransaction { database in
                // A reader in the middle of an earlier state must not hold everybody for seconds: the next ballot tries anew.
                try database.execute(sql: "PRAGMA busy_timeout = 250")
                defer { try? database.execute(sql: "PRAGMA busy_timeout = \(self.busyTimeout)") }
                _ = try? database.checkpoint(.truncate)
            }
        }
    }

    package func close() throws {
        try SQLiteFault.mapping(path) {
            readers.close()
            // GRDB closes the writer before its readers, so SQLite does not empty the log by itself: without this the
            // file alone would lack the last acts. Another process in the middle of a read prevents it, harmlessly.
            try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            try pool.close()
        }
    }

    private func mapping<T: Sendable>(_ body: @Sendable () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as DatabaseError {
            if error.resultCode == .SQLITE_INTERRUPT { throw CancellationError() }
            throw SQLiteFault.fault(error, path: path)
        }
    }

    private static func configuration(_ path: String, _ seconds: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(seconds)
        configuration.maximumReaderCount = 1
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // Erased personal data must not stay in free pages.
            for setting in caution + ["secure_delete = ON"] { try database.execute(sql: "PRAGMA \(setting)") }
            if !database.configuration.readonly { try SQLiteFile.claim(database, path: path) }
        }
        return configuration
    }
}
