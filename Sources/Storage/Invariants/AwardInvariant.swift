import Domain
import Operations

extension Invariant {
    /// The list of every issued decision – title, grounds, names, posts, achievements, money, who was refused and why – is
    /// the one whose digest the journal told when it was issued; none was put in or taken out past the program.
    static let awardsMatchJournal = Invariant("awardsMatchJournal") { connection in
        let told = try ToldLists(connection)
        return try told.decisions(connection).compactMap { told.finding($0) } + told.missing(connection)
    }

    static let awardsUntold = Invariant("awardsMatchJournal") { connection in
        let told = try ToldLists(connection)
        return counted(
            try told.decisions(connection).count { told.verdict(on: $0) == .untold },
            "decisions were issued before the journal told their lists")
    }

    /// A sentence with the number, or nothing where there is none.
    static func counted(_ number: Int, _ what: String) -> [String] { number == 0 ? [] : ["\(number) \(what)"] }
}

/// What a comparison with the journal comes to.
enum JournalMatch: Hashable {
    case same, different, untold
    /// The journal tells of others of its kind in the agency and not of this one.
    case unknown
}

/// What the journal told of the lists of decisions.
private struct ToldLists {
    /// By the subject of the entry, the last one that issued it: with its digest, or `nil` where it told none.
    private var lists: [String: String?] = [:]
    /// Agencies whose journal tells lists.
    private var telling: Set<ID<Agency>> = []

    init(_ connection: any SQLConnection) throws {
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act = 'decision.issue' ORDER BY agency_id, sequence",
            []
        ) { row in
            let entry = try JournalRows.entry(row)
            let digest = entry.body["list"]?.string
            if digest != nil { telling.insert(entry.agency) }
            lists[entry.subject] = .some(digest)
        }
    }

    func decisions(_ connection: any SQLConnection) throws -> [Decision] {
        try connection.rows(
            "SELECT \(DecisionRows.columns) FROM decisions WHERE number IS NOT NULL ORDER BY place", [],
            DecisionRows.decision)
    }

    func verdict(on decision: Decision) -> JournalMatch {
        switch lists["decision:\(decision.id)"] {
        case .none: telling.contains(decision.agency) ? .unknown : .untold
        case .some(.none): .untold
        case .some(.some(let digest)): digest == decision.record.digest ? .same : .different
        }
    }

    func finding(_ decision: Decision) -> String? {
        switch verdict(on: decision) {
        case .same, .untold: nil
        case .different: "decision \(decision.id): its title, grounds or list differ from what the journal tells"
        case .unknown: "decision \(decision.id): the journal tells of no such decision"
        }
    }

    /// Told of as issued, and no longer there.
    func missing(_ connection: any SQLConnection) throws -> [String] {
        let kept = Set(
            try connection.rows("SELECT id FROM decisions WHERE number IS NOT NULL", []) { "decision:\($0.text(0))" })
        return lists.keys.filter { !kept.contains($0) }.sorted().map { "\($0): issued by the journal, and not there" }
    }
}
