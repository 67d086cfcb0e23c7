import Domain

/// What the journal told of the records of one kind, by identity: the last value under a name of the entries' bodies.
struct ToldRecords {
    /// `registration` for subjects such as `registration:ID`.
    let kind: String
    private(set) var bodies: [String: [String: JSON]] = [:]
    private(set) var acts: [String: String] = [:]

    /// - Parameter counts: which entries say something of the record itself.
    init(_ kind: String, _ connection: any SQLConnection, counting counts: (JournalEntry) -> Bool = { _ in true })
        throws
    {
        self.kind = kind
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act LIKE ?1 ORDER BY agency_id, sequence",
            [.text("\(kind).%")]
        ) { row in
            let entry = try JournalRows.entry(row)
            guard entry.subject.hasPrefix("\(kind):"), counts(entry) else { return }
            let id = String(entry.subject.dropFirst(kind.count + 1))
            if case .object(let body) = entry.body { bodies[id] = body }
            acts[id] = entry.act
        }
    }

    /// Told of, and no longer in the table.
    func missing(from table: String, _ connection: any SQLConnection) throws -> [String] {
        let kept = Set(try connection.rows("SELECT id FROM \(table)", []) { $0.text(0) })
        return acts.keys.filter { !kept.contains($0) }.sorted().map {
            "\(kind) \($0): told of by the journal, and not there"
        }
    }
}
