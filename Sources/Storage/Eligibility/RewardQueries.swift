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
                { "\(RewardRows.select) AND a.participant_id IN (\($0)) ORDER BY a.last_day DESC, a.id" },
                RewardRows.rewarded)
        }
    }

    package func rewards(agency: ID<Agency>) async throws -> [RewardedAchievement] {
        try await read {
            try $0.rows("\(RewardRows.select) ORDER BY a.last_day DESC, a.id", [SQLValue(agency)], RewardRows.rewarded)
        }
    }
}

private enum RewardRows {
    static let select = """
        SELECT a.participant_id, r.nomination_id, \(DecisionRows.printed), d.symbol, a.id, a.title, a.first_day, a.last_day, a.themes
        FROM rewards r JOIN decisions d ON d.id = r.decision_id
        JOIN achievements a ON a.nomination_id = r.nomination_id AND a.id = r.achievement_id
        WHERE d.agency_id = ?1 AND d.status IN (\(DecisionRows.inForce))
        """

    static func rewarded(_ row: any SQLRow) throws -> RewardedAchievement {
        var row = RowReader(row)
        let (participant, nomination) = (try row.id(ID<Participant>.self), try row.id(ID<Nomination>.self))
        let decision = DecisionRows.numberText(row.optionalNumber(), row.optionalText()) ?? ""
        let (id, title) = (try row.id(ID<Achievement>.self), row.text())
        guard let period = Period(try row.day(), try row.day()) else { throw row.unreadable("Period") }
        let achievement = Achievement(id: id, title: title, period: period, themes: try row.json())
        return RewardedAchievement(
            achievement: achievement, participant: participant, nomination: nomination, decision: decision)
    }
}
