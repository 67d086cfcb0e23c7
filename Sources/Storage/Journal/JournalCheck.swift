package import Domain
import Secrets

extension Journal {
    /// Recomputes one chain from its first entry, in constant memory.
    /// - Throws: `StorageFault` when the database cannot be read; a broken chain is a verdict, not a fault.
    package static func verify(_ agency: ID<Agency>, on connection: any SQLConnection) throws -> JournalVerdict {
        do {
            let last = try recompute(agency, on: connection)
            try compareHead(of: agency, with: last, on: connection)
            try compareValues(of: agency, on: connection)
            return .intact(head: last.hash, entries: last.sequence)
        } catch let broken as BrokenChain {
            return .broken(sequence: broken.sequence, reason: broken.reason)
        }
    }

    /// Recomputes every chain there is, by agency.
    package static func verifyAll(
        on connection: any SQLConnection
    ) throws -> [(agency: ID<Agency>, verdict: JournalVerdict)] {
        let agencies = try connection.rows(
            "SELECT agency_id FROM journal_heads UNION SELECT agency_id FROM journal_entries ORDER BY agency_id"
        ) { try $0.id(0, ID<Agency>.self) }
        return try agencies.map { ($0, try verify($0, on: connection)) }
    }

    private static func recompute(_ agency: ID<Agency>, on connection: any SQLConnection) throws -> Head {
        var last = Head.none
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE agency_id = ?1 ORDER BY sequence",
            [SQLValue(agency)]
        ) { row in
            let expected = last.sequence + 1
            let record = JournalRecord(
                agency: row.text(0), sequence: row.number(1), at: row.int(2), actor: row.text(3), act: row.text(4),
                subject: row.text(5), body: row.text(6), previous: row.text(7))
            let hash = row.text(8)
            guard record.sequence == expected else { throw BrokenChain(sequence: expected, reason: .gap) }
            guard record.previous == last.hash else { throw BrokenChain(sequence: expected, reason: .link) }
            guard SHA256Digest(of: record.canonical).hex == hash else {
                throw BrokenChain(sequence: expected, reason: .hash)
            }
            last = Head(sequence: expected, hash: hash)
        }
        return last
    }

    /// Entries cut off at the end are seen here: the head still names them.
    private static func compareHead(
        of agency: ID<Agency>, with last: Head, on connection: any SQLConnection
    ) throws {
        let head = try head(of: agency, on: connection)
        if head.sequence > last.sequence { throw BrokenChain(sequence: last.sequence + 1, reason: .gap) }
        if head != last { throw BrokenChain(sequence: last.sequence, reason: .head) }
    }

    private static func compareValues(of agency: ID<Agency>, on connection: any SQLConnection) throws {
        try connection.each(
            """
            SELECT v.sequence, v.name, v.salt, v.value, e.body
            FROM journal_values v LEFT JOIN journal_entries e ON e.agency_id = v.agency_id AND e.sequence = v.sequence
            WHERE v.agency_id = ?1 ORDER BY v.sequence, v.name
            """,
            [SQLValue(agency)]
        ) { row in
            let value = PersonalValue(name: row.text(1), salt: row.bytes(2), value: row.text(3))
            guard digest(of: value.name, in: row.text(4)) == value.digest else {
                throw BrokenChain(sequence: row.number(0), reason: .personal(name: value.name))
            }
        }
    }

    private static func digest(of name: String, in body: String) -> String? {
        guard case .object(let members) = JSON(reading: body), case .object(let personal) = members["personal"],
            case .object(let value) = personal[name], case .string(let digest) = value["digest"]
        else { return nil }
        return digest
    }
}

private struct BrokenChain: Error {
    let sequence: Int
    let reason: JournalBreak
}
