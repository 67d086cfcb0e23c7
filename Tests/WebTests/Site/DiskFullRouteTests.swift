import Domain
import HTTPTypes
import Operations
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

/// A full disk is named as one, wherever it shows.
@Suite struct DiskFullRouteTests {
    /// Reads as ever; once it is full, nothing is written.
    private final class FullDatabase: Database {
        private let base: any Database
        private let full = Mutex(false)

        init(_ base: any Database) { self.base = base }

        func fill() { full.withLock { $0 = true } }

        var dialect: Dialect { base.dialect }

        func read<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
            try await base.read(body)
        }

        func write<T: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> T) async throws -> T {
            if full.withLock({ $0 }) { throw StorageFault.diskFull }
            return try await base.write(body)
        }

        func backup(to path: String) async throws { try await base.backup(to: path) }

        func close() throws { try base.close() }
    }

    @Test func `casting a paper and logging in say that the disk is full`() async throws {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        try await ballot.openBox()
        let paper = try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(3))
        try await ballot.startVoting()
        let database = FullDatabase(ballot.test.files)
        let office = Office(
            store: DatabaseStore(database, randomness: ballot.office.chance), clock: ballot.test.clock,
            chance: ballot.office.chance, hasher: ballot.office.hasher)
        let member = SiteClient(try await Site(office: office, options: SiteOptions()))
        database.fill()
        await member.take(cookie: SiteCookie.paperName(ballot.session.text), paper)
        _ = try await member.get("/ballots/\(ballot.session)")
        let choices = ballot.nominations.map { ("choice-\($0.id)", "agree") }
        let cast = try await member.post("/ballots/\(ballot.session)", [("act", "cast")] + choices)
        #expect(cast.status == .serviceUnavailable && cast.contains("Ổ đĩa của máy chủ đã đầy"))
        let login = try await member.logIn("canbo", "sai")
        #expect(login.status == .serviceUnavailable && login.contains("Ổ đĩa của máy chủ đã đầy"))
    }
}
