import Domain
import Secrets
import Storage
import TestSupport

/// A database with a journal and an agency that writes to it.
struct JournalWorld: Sendable {
    let place: TestPlace
    let database: any Database
    let ledger: Ledger
    let agency: ID<Agency>

    init(_ name: String = "cao-minh") async throws {
        place = try TestPlace()
        database = try place.open()
        ledger = Ledger(database, randomness: SeededRandomness(seed: 1))
        try await Migrator([things, journalled]).migrate(database, at: Moment(milliseconds: 0))
        agency = try JournalWorld.id(name)
    }

    static func id(_ name: String) throws -> ID<Agency> {
        guard let id = ID<Agency>(name) else { throw StorageFault.missing(name) }
        return id
    }

    func draft(_ number: Int = 1, agency: ID<Agency>? = nil, personal: [String: String] = [:]) -> JournalDraft {
        JournalDraft(
            agency: agency ?? self.agency, at: Moment(milliseconds: 1_790_000_000_000 + Int64(number)),
            actor: "clerk-1",
            act: "nomination.submitted", subject: "nomination:\(number)",
            body: ["number": JSON(number), "title": "Tập thể \"Thôn 5\""], personal: personal)
    }

    func commit(_ count: Int) async throws {
        for number in 1...count { try await ledger.commit(.init(drafts: [draft(number)])) }
    }

    func verdict(_ agency: ID<Agency>? = nil) async throws -> JournalVerdict {
        let agency = agency ?? self.agency
        return try await database.read { try Journal.verify(agency, on: $0) }
    }

    /// Does what somebody with the file and a database tool can do.
    func tamper(_ sql: String...) async throws {
        try await database.write { connection in
            for (table, act) in [("entries", "update"), ("entries", "delete"), ("values", "update")] {
                let on = connection.dialect == .postgres ? " ON journal_\(table)" : ""
                try connection.execute("DROP TRIGGER IF EXISTS journal_\(table)_no_\(act)\(on)", [])
            }
            for sql in sql { try connection.execute(sql, []) }
        }
    }
}
