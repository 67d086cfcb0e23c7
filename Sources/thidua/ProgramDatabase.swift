import Commands
import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// The driver for a place.
enum ProgramDatabase {
    static func open(_ place: DataPlace, _ opening: Opening, durable: Bool) async throws -> any Database {
        switch place.engine {
        case .sqlite(let file):
            if opening == .create { try makeFolder(of: place) } else { try requireFile(place) }
            return try SQLiteDatabase(path: file, create: opening == .create, durable: durable)
        case .postgres(let address): return try await server(address, place, opening, durable)
        }
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

    private static func server(
        _ address: String, _ place: DataPlace, _ opening: Opening, _ durable: Bool
    ) async throws -> any Database {
        #if PostgreSQL
            let database = PostgresDatabase(address, limits: PostgresLimits(durable: durable))
            let version = try await Migrator(Schema.migrations).version(of: database)
            if opening == .existing, version == 0 { throw CommandFault.noDatabase(place) }
            return database
        #else
            throw CommandFault.noPostgreSQL
        #endif
    }
}
