import Commands
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// The driver for a place.
enum ProgramDatabase {
    /// A place to work at: a server without our tables is refused unless they are to be made.
    static func open(_ place: DataPlace, _ opening: Opening, durable: Bool) async throws -> any Database {
        let database = try raw(place, opening, durable: durable)
        if case .postgres = place.engine, opening == .existing {
            let version = try await Migrator(Schema.migrations).version(of: database)
            if version == 0 { throw CommandFault.noDatabase(place) }
        }
        return database
    }

    /// The database of a place, as it is.
    static func raw(_ place: DataPlace, _ opening: Opening, durable: Bool = true) throws -> any Database {
        switch place.engine {
        case .sqlite(let file):
            if opening == .create { try makeFolder(of: place) } else { try requireFile(place) }
            return try SQLiteDatabase(path: file, create: opening == .create, durable: durable)
        case .postgres(let address): return try server(address, durable)
        }
    }

    /// The present state of a database on a server, for as long as it is open.
    static func standingStill(_ place: DataPlace) throws -> any Database {
        guard case .postgres(let address) = place.engine else { throw CommandFault.notWired }
        #if PostgreSQL
            return PostgresDatabase(address).standingStill()
        #else
            throw CommandFault.noPostgreSQL
        #endif
    }

    /// The folder is for its owner's eyes only.
    static func makeFolder(of place: DataPlace) throws {
        guard let folder = place.folder else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault.unwritable(folder)
        }
    }

    private static func requireFile(_ place: DataPlace) throws {
        if !place.holdsFile { throw CommandFault.noDatabase(place) }
    }

    private static func server(_ address: String, _ durable: Bool) throws -> any Database {
        #if PostgreSQL
            return PostgresDatabase(address, limits: PostgresLimits(durable: durable))
        #else
            throw CommandFault.noPostgreSQL
        #endif
    }
}
