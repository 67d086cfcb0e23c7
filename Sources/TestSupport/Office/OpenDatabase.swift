import Operations
package import Storage

/// A database that shows everything to a test that says nothing of a scope. What a request or a test has said stands.
package final class OpenDatabase: Database {
    private let base: any Database

    package init(_ base: any Database) { self.base = base }

    package var dialect: Dialect { base.dialect }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await (AgencyScope.current ?? .everything).around { try await base.read(body) }
    }

    package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
        try await (AgencyScope.current ?? .everything).around { try await base.write(body) }
    }

    package func backup(to path: String) async throws { try await base.backup(to: path) }

    package func forgetHistory() async throws { try await base.forgetHistory() }

    package func close() throws { try base.close() }
}
