import Domain

extension Invariant {
    /// The register of initiatives, the texts of reviews and who attended each session are what the journal told last.
    static let registersMatchJournal = Invariant("registersMatchJournal") { connection in
        try initiatives(connection).findings + reviewTexts(connection).findings + attendance(connection).findings
    }

    static let registersUntold = Invariant("registersMatchJournal") { connection in
        try counted(
            initiatives(connection).untold,
            "initiatives whose record the journal does not tell, or not any more")
            + counted(
                reviewTexts(connection).untold, "texts of reviews the journal does not tell, or not any more")
            + counted(attendance(connection).untold, "attendances of sessions the journal tells as numbers only")
    }

    private typealias Comparison = (findings: [String], untold: Int)

    private static func initiatives(_ connection: any SQLConnection) throws -> Comparison {
        var told: [String: String?] = [:]
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act LIKE 'initiative.%' ORDER BY agency_id, sequence",
            []
        ) { row in
            let entry = try JournalRows.entry(row)
            guard let id = entry.body["initiative"]?.string else { return }
            told[id] = .some(
                try JournalRows.personal(of: entry.agency, sequence: entry.sequence, on: connection)["record"])
        }
        let rows = try connection.rows(
            "SELECT \(InitiativeRows.columns) FROM initiatives ORDER BY place", [], InitiativeRows.initiative)
        var result: Comparison = ([], 0)
        for initiative in rows {
            switch told.removeValue(forKey: initiative.id.text) {
            case .none: break
            case .some(.none): result.untold += 1
            case .some(.some(let record)):
                if record == initiative.record.text { continue }
                result.findings.append("initiative \(initiative.id): differs from what the journal tells")
            }
        }
        result.findings += told.keys.sorted().map { "initiative \($0): told of by the journal, and not there" }
        return result
    }

    private static func reviewTexts(_ connection: any SQLConnection) throws -> Comparison {
        var told: [String: String?] = [:]
        try connection.each(
            """
            SELECT \(JournalRows.columns) FROM journal_entries WHERE act = 'occasion.review-text'
            ORDER BY agency_id, sequence
            """, []
        ) { row in
            let entry = try JournalRows.entry(row)
            let key = "\(entry.subject) \(entry.body["section"]?.string ?? "")"
            told[key] = .some(
                try JournalRows.personal(of: entry.agency, sequence: entry.sequence, on: connection)["text"])
        }
        let rows = try connection.rows(
            "SELECT 'occasion:' || occasion_id || ' ' || section, text FROM period_review_texts ORDER BY place", []
        ) { ($0.text(0), $0.text(1)) }
        var result: Comparison = ([], 0)
        for (key, text) in rows {
            switch told.removeValue(forKey: key) {
            case .none: break
            case .some(.none): result.untold += 1
            case .some(.some(let kept)):
                if kept != text {
                    result.findings.append("review \(key): its text differs from what the journal tells")
                }
            }
        }
        result.findings += told.keys.sorted().map { "review \($0): written by the journal, and not there" }
        return result
    }

    private static func attendance(_ connection: any SQLConnection) throws -> Comparison {
        var told: [String: JSON?] = [:]
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act = 'session.attend' ORDER BY agency_id, sequence",
            []
        ) { row in
            let entry = try JournalRows.entry(row)
            told[entry.subject] = .some(entry.body["members"])
        }
        let sessions = try connection.rows(
            "SELECT \(CouncilRows.sessionColumns) FROM council_sessions ORDER BY place", [], CouncilRows.session)
        var result: Comparison = ([], 0)
        for session in sessions {
            switch told["session:\(session.id)"] {
            case .none: break
            case .some(.none): result.untold += 1
            case .some(.some(let members)):
                if members == session.attendanceRecord { continue }
                result.findings.append("session \(session.id): who attended differs from what the journal tells")
            }
        }
        return result
    }
}
