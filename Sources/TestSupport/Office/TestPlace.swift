package import Foundation
package import Storage
import StorageSQLite
import Synchronization

/// A place for one test's data on the engine of the run: a directory of its own, and on PostgreSQL a database of its
/// own. Both go with the last user of the value.
package final class TestPlace: Sendable {
    package let directory: URL
    private let database: String?

    /// An empty database.
    package convenience init() throws { try self.init(from: nil) }

    /// - Parameter template: the database to copy on a PostgreSQL server; `nil` for an empty one.
    init(from template: String?) throws {
        let name = "thidua_test_\(UUID().uuidString.prefix(13).lowercased().replacing("-", with: "_"))"
        directory = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        database = TestEngine.isSQLite ? nil : name
        if TestEngine.isSQLite { return }
        try TestEngine.run("CREATE DATABASE \(name) \(template.map { "TEMPLATE \($0)" } ?? TestPlace.vietnamese)")
    }

    deinit {
        if let database { try? TestEngine.run("DROP DATABASE IF EXISTS \(database) WITH (FORCE)") }
        try? FileManager.default.removeItem(at: directory)
    }

    /// The file, or the address on the server.
    package func address() throws -> String {
        try database.map(TestEngine.address) ?? directory.appending(path: "thidua.sqlite").path
    }

    /// Another pool of connections to the same data.
    package func open() throws -> any Database {
        let address = try address()
        return database == nil ? try SQLiteDatabase(path: address, readers: 2) : try TestEngine.open(server: address)
    }

    /// In another order than bytes on purpose: our own columns must not depend on it.
    static let vietnamese =
        "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'vi'"
}

/// A database with the whole schema on the server, made once and copied for every test.
enum TestTemplate {
    private static let made = Task { try await make() }

    static func name() async throws -> String? { TestEngine.isSQLite ? nil : try await made.value }

    private static func make() async throws -> String {
        let name = "thidua_template_\(ProcessInfo.processInfo.processIdentifier)"
        try TestEngine.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        try TestEngine.run("CREATE DATABASE \(name) \(TestPlace.vietnamese)")
        atexit {
            let name = "thidua_template_\(ProcessInfo.processInfo.processIdentifier)"
            try? TestEngine.run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        }
        let database = try TestEngine.open(server: TestEngine.address(of: name))
        try await Migrator(Schema.migrations).migrate(database, at: Sample.now)
        try database.close()
        return name
    }
}
