import Domain
import Foundation
import Secrets
import Storage
import Testing

/// docs/journal.md followed by hand, without the code that writes the journal.
struct JournalRecipeTests {
    @Test("The documented recipe gives the kept hashes")
    func recipe() async throws {
        let world = try await JournalWorld()
        try await world.ledger.commit(.init(drafts: [world.draft(1), world.draft(2, personal: ["name": "Đỗ An"])]))
        let rows = try await world.database.read {
            try $0.rows(
                "SELECT act, actor, agency_id, at, body, previous, sequence, subject, hash FROM journal_entries ORDER BY sequence"
            ) { row in
                (0...8).map { row.text($0) }
            }
        }
        var previous = String(repeating: "0", count: 64)
        for row in rows {
            let text =
                "{\"act\":\"\(row[0])\",\"actor\":\"\(row[1])\",\"agency\":\"\(row[2])\",\"at\":\(row[3]),"
                + "\"body\":\(row[4]),\"previous\":\"\(previous)\",\"sequence\":\(row[6]),\"subject\":\"\(row[7])\"}"
            #expect(SHA256Digest(of: text).hex == row[8])
            #expect(row[5] == previous)
            previous = row[8]
        }
        #expect(rows.count == 2)
    }

    @Test("The example of the document has the hash it names")
    func example() {
        let record = JournalRecord(
            agency: "cao-minh", sequence: 1, at: 1_790_000_000_000, actor: "system", act: "plan.issued",
            subject: "plan:1", body: #"{"title":"Kế hoạch \"2026\""}"#, previous: JournalEntry.genesis)
        #expect(
            SHA256Digest(of: record.canonical).hex == "b70ea00bb95543bcc264bc0d7c3fd2e5899f47b16fad48ac110238f85fbf16c2"
        )
    }

    @Test("Digests of personal values are taken over salt and value")
    func personal() async throws {
        let world = try await JournalWorld()
        let entry = try await world.ledger.commit(.init(drafts: [world.draft(personal: ["name": "Đỗ An"])]))[0]
        let row = try await world.database.read {
            try $0.first("SELECT salt, value FROM journal_values") { ($0.bytes(0), $0.text(1)) }
        }
        let (salt, value) = try #require(row)
        #expect(salt.count == 16 && value == "Đỗ An")
        guard case .object(let members) = entry.body else {
            Issue.record("the body is no object")
            return
        }
        #expect(members["personal"] == ["name": ["digest": .string(SHA256Digest(of: salt + Array(value.utf8)).hex)]])
        #expect(members["number"] == 1)
    }
}
