package import Domain
package import Operations
package import Secrets

/// The chain of acts of every agency (docs/journal.md).
package enum Journal {
    /// The last entry of a chain.
    package struct Head: Hashable, Sendable {
        package let sequence: Int
        package let hash: String

        package init(sequence: Int, hash: String) { (self.sequence, self.hash) = (sequence, hash) }

        /// Of a chain without entries.
        package static let none = Head(sequence: 0, hash: JournalEntry.genesis)
    }

    /// Gives each draft its place at the end of its agency's chain, in the order of the list. Call it inside the
    /// transaction of the act itself.
    /// - Parameter standing: where the chain of one of the agencies has to stand.
    /// - Throws: `StorageFault`; `.stale` when it stands elsewhere.
    @discardableResult
    package static func append(
        _ drafts: [JournalDraft], after standing: JournalStanding? = nil, on connection: any SQLConnection,
        _ randomness: any Randomness
    ) throws -> [JournalEntry] {
        var entries: [JournalEntry] = []
        var heads: [ID<Agency>: (read: Head, now: Head)] = [:]
        // In one order for all writers, so that two that lock several chains cannot wait for each other.
        for agency in Set(drafts.map(\.agency)).sorted() {
            let head = try lockHead(of: agency, on: connection)
            heads[agency] = (head, head)
        }
        // Behind the lock: nobody moves the chain from here to the end of the transaction.
        if let standing, heads[standing.agency]?.read.sequence != standing.sequence {
            let found = heads[standing.agency]?.read.sequence ?? -1
            throw StorageFault.stale(index: 0, sql: "journal_heads", expected: standing.sequence, found: found)
        }
        for draft in drafts {
            guard let head = heads[draft.agency] else { continue }
            let entry = try insert(draft, after: head.now, on: connection, randomness)
            heads[draft.agency] = (head.read, Head(sequence: entry.sequence, hash: entry.hash))
            entries.append(entry)
        }
        for (agency, head) in heads { try connection.run(move(agency, from: head.read, to: head.now)) }
        return entries
    }

    /// The last entry of an agency's chain, for printing on papers.
    package static func head(of agency: ID<Agency>, on connection: any SQLConnection) throws -> Head {
        try readHead(of: agency, on: connection, lock: "") ?? .none
    }

    private static func lockHead(of agency: ID<Agency>, on connection: any SQLConnection) throws -> Head {
        let lock = connection.dialect.rowLock
        if let head = try readHead(of: agency, on: connection, lock: lock) { return head }
        try connection.execute(
            "INSERT INTO journal_heads (agency_id, sequence, hash) VALUES (?1, 0, ?2) ON CONFLICT (agency_id) DO NOTHING",
            [SQLValue(agency), .text(JournalEntry.genesis)])
        return try readHead(of: agency, on: connection, lock: lock) ?? .none
    }

    private static func readHead(
        of agency: ID<Agency>, on connection: any SQLConnection, lock: String
    ) throws -> Head? {
        try connection.first(
            "SELECT sequence, hash FROM journal_heads WHERE agency_id = ?1\(lock)", [SQLValue(agency)]
        ) { Head(sequence: $0.number(0), hash: $0.text(1)) }
    }

    private static func move(_ agency: ID<Agency>, from old: Head, to new: Head) -> Statement {
        Statement(
            """
            UPDATE journal_heads SET sequence = ?2, hash = ?3 WHERE agency_id = ?1 AND sequence = ?4 AND hash = ?5
            """,
            [SQLValue(agency), SQLValue(new.sequence), .text(new.hash), SQLValue(old.sequence), .text(old.hash)],
            touches: 1)
    }
}

extension Journal {
    private static func insert(
        _ draft: JournalDraft, after head: Head, on connection: any SQLConnection, _ randomness: any Randomness
    ) throws -> JournalEntry {
        let values = draft.personal.sorted { $0.key < $1.key }.map { name, value in
            PersonalValue(name: name, salt: randomness.bytes(16), value: value)
        }
        let digests = Dictionary(uniqueKeysWithValues: values.map { ($0.name, $0.digest) })
        let entry = entry(draft, body: draft.body(withDigests: digests), after: head)
        try connection.run(JournalRows.insert(entry))
        for value in values { try connection.run(value.insert(entry)) }
        return entry
    }

    private static func entry(_ draft: JournalDraft, body: JSON, after head: Head) -> JournalEntry {
        let record = JournalRecord(
            agency: draft.agency.text, sequence: head.sequence + 1, at: draft.at.milliseconds, actor: draft.actor,
            act: draft.act, subject: draft.subject, body: body.text, previous: head.hash)
        return JournalEntry(
            agency: draft.agency, sequence: record.sequence, at: draft.at, actor: draft.actor, act: draft.act,
            subject: draft.subject, body: body, previous: head.hash, hash: SHA256Digest(of: record.canonical).hex)
    }
}

/// A personal value beside the chain.
struct PersonalValue {
    let name: String
    /// 16 random bytes: without them the digest of a name could be found by trying names.
    let salt: [UInt8]
    let value: String

    var digest: String { SHA256Digest(of: salt + Array(value.utf8)).hex }

    func insert(_ entry: JournalEntry) -> Statement {
        Statement(
            "INSERT INTO journal_values (agency_id, sequence, name, salt, value) VALUES (?1, ?2, ?3, ?4, ?5)",
            [SQLValue(entry.agency), SQLValue(entry.sequence), .text(name), .bytes(salt), .text(value)], touches: 1)
    }
}
