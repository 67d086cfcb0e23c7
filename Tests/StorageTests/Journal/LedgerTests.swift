import Domain
import Secrets
import Storage
import TestSupport
import Testing

struct LedgerTests {
    @Test("An act and its entry are saved together")
    func together() async throws {
        let world = try await JournalWorld()
        let entries = try await world.ledger.commit(.init([insert(1, "a")], drafts: [world.draft(7)]))
        #expect(entries.map(\.sequence) == [1])
        #expect(entries[0].previous == JournalEntry.genesis)
        let kept = try await world.database.read { try JournalRows.newest(of: world.agency, limit: 5, on: $0) }
        #expect(kept == entries)
        #expect(try await count("things", world.database) == 1)
    }

    @Test("A stale statement takes everything back, the journal too")
    func stale() async throws {
        let world = try await JournalWorld()
        let sql = "UPDATE things SET size = 2 WHERE id = ?1"
        let batch = Ledger.Batch(
            [insert(1, "a"), Statement(sql, [99], touches: 1)], drafts: [world.draft()])
        await #expect(throws: StorageFault.stale(index: 1, sql: sql, expected: 1, found: 0)) {
            try await world.ledger.commit(batch)
        }
        for table in ["things", "journal_entries", "journal_heads"] {
            #expect(try await count(table, world.database) == 0)
        }
        try await world.ledger.commit(Ledger.Batch([insert(1, "a")]) + .init(drafts: [world.draft()]))
        #expect(try await world.verdict().isIntact)
    }

    @Test("A journal entry that cannot be written takes the act back")
    func journalFails() async throws {
        let world = try await JournalWorld()
        let bad = JournalDraft(agency: world.agency, at: Moment(milliseconds: 0), actor: "", act: "x", subject: "y")
        await #expect(throws: StorageFault.self) {
            try await world.ledger.commit(.init([insert(1, "a")], drafts: [bad]))
        }
        #expect(try await count("things", world.database) == 0)
    }

    @Test("Chains stay whole when many write at once through two connections")
    func concurrent() async throws {
        let world = try await JournalWorld()
        let other = try world.place.open()
        let ledgers = [world.ledger, Ledger(other, randomness: SystemRandomness())]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...80 {
                group.addTask {
                    try await ledgers[number % 2].commit(
                        .init([insert(number, "n\(number)")], drafts: [world.draft(number)]))
                }
            }
            try await group.waitForAll()
        }
        let sequences = try await world.database.read {
            try $0.rows("SELECT sequence FROM journal_entries ORDER BY sequence") { $0.number(0) }
        }
        #expect(sequences == Array(1...80))
        guard case .intact(let head, 80) = try await world.verdict() else {
            Issue.record("the chain is broken")
            return
        }
        let kept = try await world.database.read { try Journal.head(of: world.agency, on: $0) }
        #expect(kept == Journal.Head(sequence: 80, hash: head))
        try other.close()
    }

    @Test("Agencies have chains of their own, also within one batch")
    func agencies() async throws {
        let world = try await JournalWorld()
        let province = try JournalWorld.id("quang-ninh")
        let drafts = [world.draft(1), world.draft(2, agency: province), world.draft(3)]
        let entries = try await world.ledger.commit(.init(drafts: drafts))
        #expect(entries.map(\.sequence) == [1, 1, 2])
        #expect(entries[2].previous == entries[0].hash)
        let verdicts = try await world.database.read { try Journal.verifyAll(on: $0) }
        #expect(verdicts.map(\.agency) == [world.agency, province])
        #expect(
            verdicts.map(\.verdict) == [
                .intact(head: entries[2].hash, entries: 2), .intact(head: entries[1].hash, entries: 1),
            ])
    }
}
