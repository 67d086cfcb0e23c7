import Domain
import Storage
import TestSupport
import Testing

struct JournalCheckTests {
    @Test(
        "Entries cannot be changed or deleted",
        arguments: [
            ("UPDATE journal_entries SET act = 'x'", "journal_entries_no_update"),
            ("DELETE FROM journal_entries", "journal_entries_no_delete"),
            ("UPDATE journal_values SET value = 'x'", "journal_values_no_update"),
        ])
    func forbidden(sql: String, trigger: String) async throws {
        let world = try await JournalWorld()
        try await world.ledger.commit(.init(drafts: [world.draft(personal: ["name": "An"])]))
        await #expect(throws: StorageFault.constraint(.trigger, name: trigger, message: trigger)) {
            try await world.database.write { try $0.execute(sql, []) }
        }
        #expect(try await world.verdict().isIntact)
    }

    @Test(
        "A change of any field of entry 3 of 5 is found at 3",
        arguments: [
            ("act = 'nomination.returned'", JournalBreak.hash), ("actor = 'clerk-2'", .hash), ("at = at + 1", .hash),
            ("subject = 'nomination:9'", .hash), ("body = '{}'", .hash), ("body = body || ' '", .hash),
            ("hash = replace(hash, substr(hash, 1, 1), 'z')", .hash),
            ("previous = replace(previous, substr(previous, 1, 1), 'z')", .link),
            ("sequence = 33", .gap), ("agency_id = 'other'", .gap),
        ])
    func tampering(change: String, reason: JournalBreak) async throws {
        let world = try await JournalWorld()
        try await world.commit(5)
        #expect(try await world.verdict().isIntact)
        try await world.tamper("UPDATE journal_entries SET \(change) WHERE sequence = 3")
        #expect(try await world.verdict() == .broken(sequence: 3, reason: reason))
    }

    @Test(
        "Deleted entries are found, also at the end",
        arguments: [
            ("sequence = 1", 1), ("sequence = 4", 4), ("sequence = 5", 5), ("sequence > 2", 3), ("1 = 1", 1),
        ])
    func deleting(which: String, found: Int) async throws {
        let world = try await JournalWorld()
        try await world.commit(5)
        try await world.tamper("DELETE FROM journal_entries WHERE \(which)")
        #expect(try await world.verdict() == .broken(sequence: found, reason: .gap))
    }

    @Test(
        "The kept head must be the last entry",
        arguments: [
            "UPDATE journal_heads SET hash = replace(hash, substr(hash, 1, 1), 'z')", "DELETE FROM journal_heads",
            "UPDATE journal_heads SET sequence = 1",
        ])
    func head(sql: String) async throws {
        let world = try await JournalWorld()
        try await world.commit(2)
        try await world.tamper(sql)
        #expect(try await world.verdict() == .broken(sequence: 2, reason: .head))
    }

    @Test("Swapped entries are found at the first of them")
    func swapped() async throws {
        let world = try await JournalWorld()
        try await world.commit(4)
        try await world.tamper(
            "UPDATE journal_entries SET sequence = 99 WHERE sequence = 2",
            "UPDATE journal_entries SET sequence = 2 WHERE sequence = 3",
            "UPDATE journal_entries SET sequence = 3 WHERE sequence = 99")
        #expect(try await world.verdict() == .broken(sequence: 2, reason: .link))
    }

    @Test("An agency that never acted has an empty, whole chain")
    func empty() async throws {
        let world = try await JournalWorld()
        #expect(try await world.verdict() == .intact(head: JournalEntry.genesis, entries: 0))
    }

    @Test("Erasing personal values leaves the chain whole and nothing behind")
    func erasing() async throws {
        let world = try await JournalWorld()
        let values = ["name": "Nguyễn Văn An", "phone": "0912345678"]
        let entries = try await world.ledger.commit(.init(drafts: [world.draft(personal: values), world.draft(2)]))
        #expect(!entries[0].body.text.contains("Nguyễn") && entries[0].body.text.contains("digest"))
        let agency = world.agency
        #expect(try await world.database.read { try JournalRows.personal(of: agency, sequence: 1, on: $0) } == values)
        let before = try await world.verdict()
        #expect(before.isIntact)
        let erased = try await world.database.write {
            try $0.run(JournalRows.erasePersonal(of: agency, subject: "nomination:1"))
        }
        #expect(erased == 2)
        #expect(try await world.database.read { try JournalRows.personal(of: agency, sequence: 1, on: $0) } == [:])
        #expect(try await world.verdict() == before)
    }

    @Test(
        "A changed personal value is found at its entry",
        arguments: [
            "value = 'Bình'", "salt = \(TestEngine.bytes(String(repeating: "00", count: 16)))", "name = 'other'",
        ])
    func changedValue(change: String) async throws {
        let world = try await JournalWorld()
        try await world.ledger.commit(.init(drafts: [world.draft(1), world.draft(2, personal: ["name": "An"])]))
        try await world.tamper("UPDATE journal_values SET \(change)")
        let name = change.hasPrefix("name") ? "other" : "name"
        #expect(try await world.verdict() == .broken(sequence: 2, reason: .personal(name: name)))
    }

    @Test("The history of one subject is told in its order")
    func history() async throws {
        let world = try await JournalWorld()
        try await world.ledger.commit(.init(drafts: [world.draft(1), world.draft(2), world.draft(1)]))
        let agency = world.agency
        let history = try await world.database.read { try JournalRows.history(of: "nomination:1", in: agency, on: $0) }
        #expect(history.map(\.sequence) == [1, 3])
        let page = try await world.database.read { try JournalRows.newest(of: agency, before: 3, limit: 1, on: $0) }
        #expect(page.map(\.sequence) == [2])
    }
}
