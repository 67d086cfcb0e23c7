import Commands
import Domain
import Foundation
import Operations
import Secrets
import Storage
import StorageSQLite
import Web

extension Settings {
    /// Everything the commands need, with the SQLite driver behind it.
    func wiring(_ terminal: Terminal) -> Wiring {
        let chance = SystemRandomness()
        return Wiring(
            terminal: terminal, clock: clock,
            open: { try await office(in: $0, $1, clock: clock, chance: chance) },
            openDemo: { folder, clock, seed in
                // A demo cut short is begun again (its marker says so): it need not wait for the disk at every act.
                try await office(
                    in: folder, .create, clock: clock, chance: SeededRandomness(seed: seed), durable: false)
            },
            serve: { office, options, started in try await serve(office, options, started) },
            verify: { try await SQLiteDatabase.verify($0) },
            restore: { backup, folder, suffix in
                try DataFolders.make(folder)
                try await SQLiteDatabase.restore(from: backup, to: folder.database, keepingOldAs: suffix)
            },
            password: { printedPassword(chance) }, explain: { ($0 as? StorageFault)?.sentence },
            schemaVersion: Migrator(Schema.migrations).known)
    }

    /// Opens a folder's database and brings it to the schema this program knows.
    private func office(
        in folder: DataFolder, _ opening: Opening, clock: any Clock, chance: any Randomness,
        durable: Bool = true
    ) async throws -> Office {
        if opening == .create { try DataFolders.make(folder) } else { try DataFolders.require(folder) }
        let database = try SQLiteDatabase(path: folder.database, create: opening == .create, durable: durable)
        try await DatabaseCopy.refuseUnfinished(database)
        try await Migrator(Schema.migrations).migrate(database, at: clock.now())
        return Office(
            store: DatabaseStore(database, randomness: SystemRandomness()), clock: clock, chance: chance,
            hasher: PasswordHasher(cost: cost))
    }

    private func serve(
        _ office: Office, _ options: ServeOptions, _ started: @escaping @Sendable (Int) -> Void
    ) async throws {
        let site = try await Site(
            office: office,
            options: SiteOptions(isDemo: options.isDemo, secureCookies: options.secureCookies, constant: constant))
        try await site.run(host: options.host, port: options.port, started: started)
    }
}

/// The folder itself: for its owner's eyes only.
enum DataFolders {
    static func make(_ folder: DataFolder) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(folder.path)
        }
    }

    static func require(_ folder: DataFolder) throws {
        if !folder.holdsDatabase { throw CommandFault.noDatabase(folder) }
    }
}
