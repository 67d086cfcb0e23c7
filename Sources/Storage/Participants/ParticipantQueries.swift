package import Domain
package import Operations

extension DatabaseStore {
    package func participant(_ id: ID<Participant>, agency: ID<Agency>) async throws -> Participant? {
        try await read {
            try $0.first(
                "SELECT \(ParticipantRows.columns) FROM participants WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], ParticipantRows.participant)
        }
    }

    package func participants(_ ids: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Participant] {
        try await read { connection in
            try ManyIDs(ids.sorted()).rows(
                [SQLValue(agency)], on: connection,
                { "SELECT \(ParticipantRows.columns) FROM participants WHERE agency_id = ?1 AND id IN (\($0))" },
                ParticipantRows.participant)
        }
    }

    package func everyParticipant(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Participant] {
        try await read { connection in
            let ofUnit = unit == nil ? "" : " AND unit_id = ?2"
            return try connection.rows(
                "SELECT \(ParticipantRows.columns) FROM participants WHERE agency_id = ?1\(ofUnit)",
                [SQLValue(agency)] + (unit.map { [SQLValue($0)] } ?? []), ParticipantRows.participant)
        }
    }

    package func participants(_ query: ParticipantQuery) async throws -> ParticipantList {
        try await remembering(query.agency, query.key) { connection, head in
            let (rows, total) = try list(
                ParticipantSearch.table, query.agency, ParticipantSearch.question(query), at: head, on: connection,
                ParticipantRows.participant)
            return ParticipantList(rows: rows, total: total)
        }
    }

    package func achievements(of participant: ID<Participant>) async throws -> [KnownAchievement] {
        try await read { connection in
            let all = try connection.rows(
                """
                SELECT a.nomination_id, \(AchievementRows.list(prefix: "a.")), d.number, d.symbol
                FROM achievements a JOIN nominations n ON n.id = a.nomination_id
                LEFT JOIN rewards r ON r.achievement_id = a.id
                LEFT JOIN decisions d ON d.id = r.decision_id AND d.status IN (\(DecisionRows.inForce))
                WHERE a.participant_id = ?1 ORDER BY n.place DESC, a.ordinal
                """, [SQLValue(participant)], AchievementRows.known)
            // One put forward again stands in two nominations: the later one speaks for it.
            var seen: Set<ID<Achievement>> = []
            return all.filter { seen.insert($0.achievement.id).inserted }
        }
    }
}

extension ParticipantQuery {
    /// Everything the list depends on beside the agency's records.
    fileprivate var key: String {
        ListQuestion.key("participants", [unit?.text ?? "", kind?.rawValue ?? "", String(page), String(size), search])
    }
}
