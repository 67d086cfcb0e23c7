import Domain

/// One record beside the journal: what an entry about it tells in the open, and as values that can be erased.
struct KeptFacts {
    let id: String
    let agency: String
    /// When it came to be, in milliseconds.
    let made: Int64
    let told: [String: JSON]
    let words: [String: String]

    init(
        _ id: String, _ agency: ID<Agency>, made: Moment, _ told: [String: JSON], words: [String: String] = [:]
    ) {
        (self.id, self.agency, self.made) = (id, agency.text, made.milliseconds)
        (self.told, self.words) = (told, words)
    }
}

/// What the journal told last of each record of one kind, and how the tables differ from it. Only what both say is
/// compared: an entry of before may tell less.
struct ToldFacts {
    /// As sentences name it: `hold`.
    let kind: String
    private(set) var last: [String: JournalEntry] = [:]
    /// Since when an agency's journal tells of such records: whatever came to be later is told too.
    private var telling: [String: Int64] = [:]

    /// - Parameter identity: the record an entry is about; `nil` where it is about none of this kind.
    init(
        _ kind: String, acts: [String], _ connection: any SQLConnection, identity: (JournalEntry) -> String?
    ) throws {
        self.kind = kind
        let marks = acts.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act IN (\(marks)) ORDER BY agency_id, sequence",
            acts.map(SQLValue.text)
        ) { row in
            let entry = try JournalRows.entry(row)
            guard let id = identity(entry) else { return }
            last[id] = entry
            if telling[entry.agency.text] == nil { telling[entry.agency.text] = entry.at.milliseconds }
        }
    }

    /// Rows that differ, that are not told of, and those told of that are gone.
    func findings(_ rows: [KeptFacts], _ connection: any SQLConnection) throws -> [String] {
        try differences(rows, connection) + unknown(rows) + missing(rows)
    }

    /// Of the rows the journal tells of, those it tells otherwise.
    func differences(_ rows: [KeptFacts], _ connection: any SQLConnection) throws -> [String] {
        try rows.compactMap { row in try last[row.id].flatMap { try difference(row, $0, connection) } }
    }

    private func unknown(_ rows: [KeptFacts]) -> [String] {
        rows.compactMap { row in
            let isLater = telling[row.agency].map { row.made > $0 } ?? false
            guard last[row.id] == nil, isLater else { return nil }
            return "\(kind) \(row.id): the journal tells of no such record"
        }
    }

    private func difference(_ row: KeptFacts, _ entry: JournalEntry, _ connection: any SQLConnection) throws -> String?
    {
        let words = try JournalRows.personal(of: entry.agency, sequence: entry.sequence, on: connection)
        let open = row.told.keys.filter { name in entry.body[name].map { $0 != row.told[name] } ?? false }
        let others = words.keys.filter { words[$0] != row.words[$0] }
        let names = (open + others).sorted()
        return names.isEmpty
            ? nil : "\(kind) \(row.id): \(names.joined(separator: ", ")) differ from what the journal tells"
    }

    private func missing(_ rows: [KeptFacts]) -> [String] {
        let kept = Set(rows.map(\.id))
        return last.keys.filter { !kept.contains($0) }.sorted().map {
            "\(kind) \($0): told of by the journal, and not there"
        }
    }

    /// How many of them have words that were erased from the journal.
    func erased(_ rows: [KeptFacts], _ connection: any SQLConnection) throws -> Int {
        try rows.count { row in
            guard let entry = last[row.id], !row.words.isEmpty else { return false }
            let words = try JournalRows.personal(of: entry.agency, sequence: entry.sequence, on: connection)
            return !row.words.keys.allSatisfy { words[$0] != nil }
        }
    }
}
