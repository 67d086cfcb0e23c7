package import Domain
package import Operations

extension DatabaseStore {
    package func nomination(_ id: ID<Nomination>, agency: ID<Agency>) async throws -> Nomination? {
        try await whole("t.id = ?1 AND t.agency_id = ?2", [SQLValue(id), SQLValue(agency)]).first
    }

    package func nominations(_ query: NominationQuery) async throws -> NominationList {
        try await remembering(query.agency, query.key) { connection, head in
            let (rows, total) = try list(
                NominationSearch.table, query.agency, NominationSearch.question(query), at: head, on: connection,
                NominationRows.listed)
            return NominationList(rows: rows, total: total)
        }
    }

    package func nominations(
        occasion: ID<Occasion>, agency: ID<Agency>, statuses: Set<NominationStatus>
    ) async throws -> [Nomination] {
        if statuses.isEmpty { return [] }
        let wanted = statuses.map(\.rawValue).sorted()
        let places = wanted.indices.map { "?\($0 + 3)" }.joined(separator: ", ")
        return try await whole(
            "t.occasion_id = ?1 AND t.agency_id = ?2 AND t.status IN (\(places))",
            [SQLValue(occasion), SQLValue(agency)] + wanted.map(SQLValue.text))
    }

    package func nominations(_ ids: Set<ID<Nomination>>, agency: ID<Agency>) async throws -> [Nomination] {
        var found: [Nomination] = []
        for group in ManyIDs(ids.sorted()).groups {
            found += try await whole(
                "t.agency_id = ?1 AND t.id IN (\(ManyIDs.places(group, after: 1)))", [SQLValue(agency)] + group)
        }
        return found
    }

    package func nominations(of participant: ID<Participant>, agency: ID<Agency>) async throws -> [Nomination] {
        try await whole("t.participant_id = ?1 AND t.agency_id = ?2", [SQLValue(participant), SQLValue(agency)])
    }

    package func overdueSupplements(agency: ID<Agency>, before day: Day) async throws -> [Nomination] {
        try await whole(
            "t.agency_id = ?1 AND t.status = 'returned' AND t.due < ?2", [SQLValue(agency), SQLValue(day)])
    }

    package func rewarded(_ achievements: [ID<Achievement>]) async throws -> [ID<Achievement>: String] {
        if achievements.isEmpty { return [:] }
        let places = achievements.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let sql = """
            SELECT r.achievement_id, d.number, d.symbol FROM rewards r JOIN decisions d ON d.id = r.decision_id
            WHERE d.status IN (\(DecisionRows.inForce)) AND r.achievement_id IN (\(places))
            """
        // A decision of the agency above counts as well (P1): past the second wall, for the numbers alone.
        return try await readAll { connection in
            let found = try connection.rows(sql, achievements.map { SQLValue($0) }) { row in
                try (
                    row.id(0, ID<Achievement>.self), DecisionRows.numberText(row.optionalNumber(1), row.optionalText(2))
                )
            }
            return Dictionary(found.map { ($0, $1 ?? "") }) { first, _ in first }
        }
    }

    /// Whole nominations, oldest first, in two statements however many there are.
    private func whole(_ condition: String, _ values: [SQLValue]) async throws -> [Nomination] {
        try await read { connection in
            let pairs = try connection.rows(
                """
                SELECT t.id, \(AchievementRows.list(prefix: "a."))
                FROM nominations t JOIN achievements a ON a.nomination_id = t.id
                WHERE \(condition) ORDER BY t.place, a.ordinal
                """, values, AchievementRows.achievement)
            let achievements = Dictionary(grouping: pairs, by: \.nomination).mapValues { $0.map(\.achievement) }
            return try connection.rows(
                "SELECT \(NominationRows.columns) FROM nominations t WHERE \(condition) ORDER BY t.place", values
            ) { try NominationRows.nomination($0, achievements[$0.id(0)] ?? []) }
        }
    }
}

extension NominationQuery {
    /// Everything the list depends on beside the agency's records.
    fileprivate var key: String {
        let words = [
            unit?.text ?? "", occasion?.text ?? "", status?.rawValue ?? "", kind?.rawValue ?? "", award ?? "",
            order.rawValue, String(page), String(size), showsDrafts ? "drafts" : "", search,
        ]
        return ListQuestion.key("nominations", words)
    }
}
