package import Domain
import Operations

/// Achievements that decisions in force reward.
extension DatabaseStore {
    package func rewards(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws
        -> [RewardedAchievement]
    {
        if participants.isEmpty { return [] }
        return try await read { connection in
            try ManyIDs(participants.sorted()).rows(
                [SQLValue(agency)], on: connection,
                { RewardRows.select("AND participant_id IN (\($0))") },
                RewardRows.rewarded)
        }
    }

    package func rewards(agency: ID<Agency>) async throws -> [RewardedAchievement] {
        try await read {
            try $0.rows(RewardRows.select(""), [SQLValue(agency)], RewardRows.rewarded)
        }
    }
}

private enum RewardRows {
    /// Those of the program's own decisions, and those entered from papers that say for what.
    static func select(_ condition: String) -> String {
        """
        SELECT a.participant_id, r.nomination_id, \(DecisionRows.printed), d.symbol, a.id, a.title, a.first_day, a.last_day, a.themes
        FROM rewards r JOIN decisions d ON d.id = r.decision_id
        JOIN achievements a ON a.nomination_id = r.nomination_id AND a.id = r.achievement_id
        WHERE d.agency_id = ?1 AND d.status IN (\(DecisionRows.inForce)) \(condition.replacing("participant_id", with: "a.participant_id"))
        UNION ALL
        SELECT participant_id, NULL, NULL, decision, id, achievement, first_day, last_day, '[]'
        FROM earlier_awards
        WHERE agency_id = ?1 AND status = 'entered' AND first_day IS NOT NULL \(condition)
        ORDER BY 8 DESC, 5
        """
    }

    static func rewarded(_ row: any SQLRow) throws -> RewardedAchievement {
        var row = RowReader(row)
        let (participant, nomination) = (try row.id(ID<Participant>.self), try row.optionalID(ID<Nomination>.self))
        let (number, symbol) = (row.optionalNumber(), row.optionalText())
        let decision = DecisionRows.numberText(number, symbol) ?? symbol ?? ""
        let (id, title) = (try row.id(ID<Achievement>.self), row.text())
        guard let period = Period(try row.day(), try row.day()) else { throw row.unreadable("Period") }
        let achievement = Achievement(id: id, title: title, period: period, themes: try row.json())
        return RewardedAchievement(
            achievement: achievement, participant: participant, nomination: nomination, decision: decision)
    }
}
