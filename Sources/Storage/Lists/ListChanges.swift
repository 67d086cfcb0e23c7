import Domain
import Operations

/// Which listed records changed since a place in the journal: those that entries are about, and those that were changed
/// by an act about something else (a session that closed, a decision), which stand in `list_changes`.
enum ListChanges {
    /// The rows as they stand now; `nil` when it is quicker or safer to read all of them again.
    static func since(
        _ head: Int, _ now: Int, _ agency: ID<Agency>, _ table: ListTable, on connection: any SQLConnection
    ) throws -> [ListedRow]? {
        guard let subjects = try subjects(since: head, now, agency, on: connection) else { return nil }
        let own = subjects.filter { $0.kind == table.subject }.map(\.id)
        let copied = subjects.filter { $0.kind == table.copied?.subject }.map(\.id)
        if own.count + copied.count > mostRecords { return nil }
        return try rows(own, "id", agency, table, connection)
            + (table.copied.map { try rows(copied, $0.column, agency, table, connection) } ?? [])
    }

    /// The identities of one kind of record; `nil` when it is safer to read all of them again.
    static func ids(
        since head: Int, _ now: Int, _ agency: ID<Agency>, _ kind: String, on connection: any SQLConnection
    ) throws -> [String]? {
        guard let subjects = try subjects(since: head, now, agency, on: connection) else { return nil }
        let own = subjects.filter { $0.kind == kind }.map(\.id)
        return own.count > mostRecords ? nil : own
    }

    private static func subjects(
        since head: Int, _ now: Int, _ agency: ID<Agency>, on connection: any SQLConnection
    ) throws -> [(kind: String, id: String)]? {
        guard now - head <= reach else { return nil }
        return try connection.rows(
            """
            SELECT subject FROM journal_entries WHERE agency_id = ?1 AND sequence > ?2
            UNION SELECT subject FROM list_changes WHERE agency_id = ?1 AND sequence > ?2
            """, [SQLValue(agency), SQLValue(head)]
        ) { Subject.parts($0.text(0)) }
    }

    private static func rows(
        _ ids: [String], _ column: String, _ agency: ID<Agency>, _ table: ListTable, _ connection: any SQLConnection
    ) throws -> [ListedRow] {
        var found: [ListedRow] = []
        for group in ManyIDs(values: ids.map(SQLValue.text)).groups {
            let places = ManyIDs.places(group, after: 1)
            try table.rows(SQLValue(agency), ("t.\(column) IN (\(places))", group), on: connection) {
                found.append($0)
            }
        }
        return found
    }

    /// So far back the changes are kept.
    private static let reach = 1_000
    private static let mostRecords = 500

    /// What an act has to say beside its journal entries. Records that an entry of their own agency is about need
    /// nothing more.
    static func statements(_ writes: [Write], _ entries: [JournalEntry]) -> [Statement] {
        let told = Set(entries.map { Listed(agency: $0.agency, subject: $0.subject) })
        let untold = Set(writes.compactMap(\.listed)).subtracting(told)
        if untold.isEmpty { return [] }
        let heads = Dictionary(entries.map { ($0.agency, $0.sequence) }) { max($0, $1) }
        let kept = untold.sorted { $0.subject < $1.subject }.compactMap { listed in
            heads[listed.agency].map { note(listed, SQLValue($0)) }
        }
        let agencies = Set(untold.map(\.agency)).sorted()
        return kept + agencies.compactMap { agency in heads[agency].map { forget(agency, upTo: $0 - reach) } }
    }

    private static func note(_ listed: Listed, _ sequence: SQLValue) -> Statement {
        Statement(
            "INSERT INTO list_changes (agency_id, sequence, subject) VALUES (?1, ?2, ?3)",
            [SQLValue(listed.agency), sequence, .text(listed.subject)], touches: 1)
    }

    private static func forget(_ agency: ID<Agency>, upTo sequence: Int) -> Statement {
        Statement(
            "DELETE FROM list_changes WHERE agency_id = ?1 AND sequence <= ?2", [SQLValue(agency), SQLValue(sequence)])
    }
}

/// A record that a list shows.
struct Listed: Hashable {
    let agency: ID<Agency>
    let subject: String
}

extension Write {
    /// The record whose place in a list this may change.
    fileprivate var listed: Listed? {
        switch self {
        case .addParticipant(let participant), .changeParticipant(let participant), .addCopy(let participant, _):
            Listed(agency: participant.agency, subject: Subject.participant(participant.id))
        case .addNomination(let nomination, _, _), .changeNomination(let nomination), .moveNomination(let nomination):
            Listed(agency: nomination.agency, subject: Subject.nomination(nomination.id))
        default: nil
        }
    }
}

extension Subject {
    fileprivate static func parts(_ subject: String) -> (kind: String, id: String) {
        let kind = subject.prefix { $0 != ":" }
        return (String(kind), String(subject.dropFirst(kind.count + 1)))
    }
}
