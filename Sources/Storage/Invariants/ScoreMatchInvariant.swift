import Domain

extension Invariant {
    /// Sheets of points stand where their last act put them, with the figures and totals told when they were filled and
    /// confirmed, the reasons told for changes, and a review of each reviewer who gave one. What a reviewer gave is not
    /// told: others may still have to give theirs.
    static let scoresMatchJournal = Invariant("scoresMatchJournal") { connection in
        let sheets = try connection.rows(
            "SELECT \(ScoringRows.sheetColumns) FROM score_sheets ORDER BY id", [], ScoringRows.sheet)
        return try ScoreTelling(connection).findings(sheets, connection)
    }
}

/// What the journal told of sheets of points, by kind of act.
private struct ScoreTelling {
    private static let acts = [
        "scoring.open", "scoring.fill", "scoring.submit", "scoring.withdraw", "scoring.review", "scoring.confirm",
        "scoring.return", "scoring.freeze", "scoring.unfreeze",
    ]
    private let standing: ToldFacts
    private let filled: ToldFacts
    private let confirmed: ToldFacts
    private let reasons: ToldFacts
    private let reviews: ToldFacts

    init(_ connection: any SQLConnection) throws {
        func facts(_ kind: String, _ acts: [String], of identity: @escaping (JournalEntry) -> String?) throws
            -> ToldFacts
        { try ToldFacts(kind, acts: acts, connection, identity: identity) }
        let sheet = { (entry: JournalEntry) in ScoreTelling.sheet(entry) }
        standing = try facts("sheet of points", ScoreTelling.acts, of: sheet)
        filled = try facts("claimed points of sheet", ["scoring.fill"], of: sheet)
        confirmed = try facts("confirmed points of sheet", ["scoring.confirm"], of: sheet)
        reasons = try facts("reason of sheet", ["scoring.return", "scoring.unfreeze"], of: sheet)
        reviews = try facts("review of points", ["scoring.review"]) { entry in
            ScoreTelling.sheet(entry).map { "\($0) by \(entry.actor)" }
        }
    }

    private static func sheet(_ entry: JournalEntry) -> String? {
        let start = "scoring:"
        return entry.subject.hasPrefix(start) ? String(entry.subject.dropFirst(start.count)) : nil
    }

    func findings(_ sheets: [ScoreSheet], _ connection: any SQLConnection) throws -> [String] {
        let votes = try votes(connection)
        return try standing.findings(sheets.map { facts($0, $0.told) }, connection)
            + filled.differences(sheets.map { facts($0, claims($0, votes[$0.table] ?? [])) }, connection)
            + confirmed.differences(
                sheets.map { facts($0, ["figures": $0.confirmed?.told ?? .null, "changes": $0.toldChanges]) },
                connection)
            // The reason of the last time is gone once the sheet was handed in or confirmed anew.
            + reasons.differences(
                sheets.map { facts($0, $0.reason.isEmpty ? [:] : ["reason": .string($0.reason)]) }, connection)
            + reviews.findings(given(connection), connection)
    }

    /// Votes are not the unit's to enter: what it typed of them was told before, and never kept.
    private func claims(_ sheet: ScoreSheet, _ votes: Set<String>) -> [String: JSON] {
        guard case .object(var figures) = sheet.claimed.told, case .object(let ties)? = figures["ties"],
            case .object(let told)? = filled.last[sheet.id.text]?.body["figures"]?["ties"]
        else { return [:] }
        figures["ties"] = .object(ties.merging(told.filter { votes.contains($0.key) }) { own, _ in own })
        return ["figures": .object(figures)]
    }

    private func votes(_ connection: any SQLConnection) throws -> [ID<ScoreTableRecord>: Set<String>] {
        let tables = try connection.rows(
            "SELECT \(ScoringRows.tableColumns) FROM score_tables ORDER BY place", [], ScoringRows.table)
        let votes = tables.map { ($0.id, Set($0.table.chains.flatMap(\.voteKeys))) }
        return Dictionary(votes) { first, _ in first }
    }

    private func facts(_ sheet: ScoreSheet, _ told: [String: JSON]) -> KeptFacts {
        KeptFacts(sheet.id.text, sheet.agency, made: sheet.changed, told)
    }

    private func given(_ connection: any SQLConnection) throws -> [KeptFacts] {
        try connection.rows(
            "SELECT \(ScoringRows.reviewColumns) FROM score_reviews ORDER BY place", [], ScoringRows.review
        ).map { KeptFacts("\($0.sheet) by \($0.reviewer)", $0.agency, made: $0.recorded, [:]) }
    }
}
