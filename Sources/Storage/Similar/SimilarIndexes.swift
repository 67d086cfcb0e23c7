import Domain
import Operations
import Synchronization

/// What is known of the agency's reports, in step with its journal.
struct SimilarState: Sendable {
    var head: Int
    var index: TextIndex
    var initiatives = InitiativeBook()
    /// Nominations by their places.
    var ids: [Int64: ID<Nomination>] = [:]

    mutating func put(_ row: ReportRow) {
        guard row.isCompared else {
            index.remove(row.place)
            initiatives.remove(row.place)
            ids[row.place] = nil
            return
        }
        ids[row.place] = row.id
        index.put(row.place, TextPrints(TextWords(row.report)))
    }
}

/// Which nominations have which initiatives, by the words of their titles.
struct InitiativeBook: Sendable {
    private var places: [String: Set<Int64>] = [:]
    private var keys: [Int64: [String]] = [:]

    mutating func add(_ title: String, at place: Int64) {
        guard let title = AchievementTitle(title), title.isInitiative else { return }
        places[title.key, default: []].insert(place)
        keys[place, default: []].append(title.key)
    }

    mutating func remove(_ place: Int64) {
        for key in keys.removeValue(forKey: place) ?? [] { places[key]?.remove(place) }
    }

    func places(of titles: [String]) -> Set<Int64> {
        titles.compactMap(AchievementTitle.init).filter(\.isInitiative).reduce(into: []) { found, title in
            found.formUnion(places[title.key] ?? [])
        }
    }
}

/// One nomination's report as the index needs it.
struct ReportRow: Sendable {
    let place: Int64
    let id: ID<Nomination>
    let status: NominationStatus
    let report: String

    /// A draft is its unit's alone.
    var isCompared: Bool { status != .draft }
}

/// The states of this process, one for an agency.
final class SimilarIndexes: Sendable {
    private let states = Mutex<[ID<Agency>: SimilarState]>([:])
    /// Texts of all agencies together; one of 100,000 takes about 80 MB.
    private static let mostTexts = 200_000

    /// Nothing is held meanwhile: two may do the same work, nobody waits for another one's database.
    func state(
        _ agency: ID<Agency>, at head: Int, since: Moment, on connection: any SQLConnection, keep: Bool
    ) throws -> SimilarState {
        let known = states.withLock { $0[agency] }
        if let known, known.head >= head { return known }
        let fresh = try SimilarReading(agency, since, connection).state(known, at: head)
        guard keep else { return fresh }
        states.withLock { states in
            if let other = states[agency], other.head >= head { return }
            states[agency] = fresh
            if states.values.reduce(0, { $0 + $1.index.size }) > SimilarIndexes.mostTexts { states = [agency: fresh] }
        }
        return fresh
    }
}

/// Reads reports from the database.
private struct SimilarReading {
    private let agency: SQLValue
    private let since: SQLValue
    private let connection: any SQLConnection
    private let owner: ID<Agency>

    init(_ agency: ID<Agency>, _ since: Moment, _ connection: any SQLConnection) {
        (self.agency, self.since, self.connection, owner) = (SQLValue(agency), SQLValue(since), connection, agency)
    }

    /// The known state with what changed, or all anew.
    func state(_ known: SimilarState?, at head: Int) throws -> SimilarState {
        if var state = known,
            let changed = try ListChanges.ids(since: state.head, head, owner, "nomination", on: connection)
        {
            for group in ManyIDs(values: changed.map(SQLValue.text)).groups { try read(group, into: &state) }
            state.head = head
            state.index.settle()
            return state
        }
        let count = try connection.first("SELECT count(*) FROM nominations WHERE agency_id = ?1", [agency]) {
            $0.number(0)
        }
        var state = SimilarState(head: head, index: TextIndex(expected: count ?? 0))
        try read(nil, into: &state)
        state.index.settle()
        return state
    }

    private func read(_ group: [SQLValue]?, into state: inout SimilarState) throws {
        let condition = group.map { " AND t.id IN (\(ManyIDs.places($0, after: 2)))" } ?? ""
        let values = [agency, since] + (group ?? [])
        var rows: [ReportRow] = []
        try connection.each(
            """
            SELECT t.place, t.id, t.status, t.report FROM nominations t
            WHERE t.agency_id = ?1 AND t.changed >= ?2\(condition) ORDER BY t.place
            """, values
        ) { row in
            rows.append(
                try ReportRow(place: row.int(0), id: row.id(1), status: row.kind(2), report: row.text(3)))
            if rows.count == 500 {
                for row in rows { state.put(row) }
                rows = []
            }
        }
        for row in rows { state.put(row) }
        try connection.each(
            """
            SELECT t.place, a.title FROM achievements a JOIN nominations t ON t.id = a.nomination_id
            WHERE t.agency_id = ?1 AND t.changed >= ?2 AND t.status <> 'draft'\(condition)
            """, values
        ) { state.initiatives.add($0.text(1), at: $0.int(0)) }
    }
}
