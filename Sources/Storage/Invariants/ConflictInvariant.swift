import Domain

extension Invariant {
    /// What members declared of conflicts, and what was ruled on them, is what the journal told of it last.
    static let conflictsMatchJournal = Invariant("conflictsMatchJournal") { connection in
        try sessions(connection).flatMap { session in
            let told = try ToldConflicts(session, connection)
            return told.declarations.compactMap { told.finding($0) } + told.missingDeclarations
                + told.rulings.compactMap { told.finding($0) } + told.missingRulings
        }
    }

    static let conflictsUntold = Invariant("conflictsMatchJournal") { connection in
        let untold = try sessions(connection).reduce(0) { sum, session in
            let told = try ToldConflicts(session, connection)
            return sum + told.declarations.count { told.verdict(on: $0) == .untold }
        }
        return counted(
            untold, "declarations of conflicts the journal tells no content of, or not any more")
    }

    private static func sessions(_ connection: any SQLConnection) throws -> [CouncilSession] {
        try connection.rows(
            "SELECT \(CouncilRows.sessionColumns) FROM council_sessions ORDER BY id", [], CouncilRows.session)
    }
}

/// What the journal told of conflicts in one session, beside what the tables say.
private struct ToldConflicts {
    let declarations: [ConflictDeclaration]
    let rulings: [ConflictRuling]
    private let place: String
    /// Canonical spelling by member; `nil` where it was erased since.
    private var declared: [String: String?] = [:]
    /// The last entry by nomination and member.
    private var ruled: [String: JournalEntry] = [:]
    /// Records without a journal are samples of tests.
    private let isJournalled: Bool

    init(_ session: CouncilSession, _ connection: any SQLConnection) throws {
        let key = [SQLValue(session.id)]
        declarations = try connection.rows(
            "SELECT member_id, items FROM conflict_declarations WHERE session_id = ?1 ORDER BY member_id", key,
            BallotRows.declaration)
        rulings = try connection.rows(
            """
            SELECT nomination_id, member_id, is_recused, reason FROM conflict_rulings WHERE session_id = ?1
            ORDER BY nomination_id, member_id
            """, key, BallotRows.ruling)
        place = "session \(session.id)"
        let entries = try JournalRows.history(of: "session:\(session.id)", in: session.agency, on: connection)
        isJournalled = entries.contains { $0.act == "session.call" }
        for entry in entries {
            guard let member = entry.body["member"]?.string else { continue }
            switch entry.act {
            case "session.declare":
                declared[member] = .some(
                    try JournalRows.personal(of: session.agency, sequence: entry.sequence, on: connection)[
                        "declaration"])
            case "session.recuse", "session.admit":
                ruled[ToldConflicts.key(entry.body["nomination"]?.string ?? "", member)] = entry
            default: break
            }
        }
    }

    func verdict(on declaration: ConflictDeclaration) -> JournalMatch {
        switch declared[declaration.member.text] {
        case .some(.some(let text)): text == declaration.record.text ? .same : .different
        case .some(.none), .none: .untold
        }
    }

    func finding(_ declaration: ConflictDeclaration) -> String? {
        guard verdict(on: declaration) == .different else { return nil }
        return "\(place): what member \(declaration.member) declared differs from what the journal tells"
    }

    var missingDeclarations: [String] {
        let kept = Set(declarations.map(\.member.text))
        return declared.keys.filter { !kept.contains($0) }.sorted().map {
            "\(place): member \($0) declared by the journal, and no declaration is there"
        }
    }

    func finding(_ ruling: ConflictRuling) -> String? {
        guard let entry = ruled[ToldConflicts.key(ruling.nomination.text, ruling.member.text)] else {
            return isJournalled ? "\(place): the journal tells of no ruling on member \(ruling.member)" : nil
        }
        let fits =
            ruling.isRecused == (entry.act == "session.recuse") && entry.body["reason"] == .string(ruling.reason)
        return fits ? nil : "\(place): the ruling on member \(ruling.member) differs from what the journal tells"
    }

    var missingRulings: [String] {
        let kept = Set(rulings.map { ToldConflicts.key($0.nomination.text, $0.member.text) })
        return ruled.keys.filter { !kept.contains($0) }.sorted().map {
            "\(place): a ruling the journal tells of is not there: \($0)"
        }
    }

    private static func key(_ nomination: String, _ member: String) -> String { "\(nomination) \(member)" }
}
