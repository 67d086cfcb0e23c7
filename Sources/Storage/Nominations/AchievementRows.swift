import Domain
import Operations

enum AchievementRows {
    static func list(prefix: String) -> String {
        ["id", "title", "first_day", "last_day", "themes"].map { prefix + $0 }.joined(separator: ", ")
    }

    /// A nomination's id and one achievement after it.
    static func achievement(_ row: any SQLRow) throws -> (nomination: ID<Nomination>, achievement: Achievement) {
        var row = RowReader(row)
        return try achievement(&row)
    }

    static func achievement(
        _ row: inout RowReader
    ) throws -> (nomination: ID<Nomination>, achievement: Achievement) {
        let nomination = try row.id(ID<Nomination>.self)
        let (id, title) = (try row.id(ID<Achievement>.self), row.text())
        guard let period = Period(try row.day(), try row.day()) else { throw row.unreadable("Period") }
        return (nomination, Achievement(id: id, title: title, period: period, themes: try row.json()))
    }

    /// The same with number and symbol of the decision that rewarded it.
    static func known(_ row: any SQLRow) throws -> KnownAchievement {
        var row = RowReader(row)
        let (nomination, achievement) = try achievement(&row)
        return KnownAchievement(
            achievement: achievement, nomination: nomination,
            rewardedBy: DecisionRows.numberText(row.optionalNumber(), row.optionalText()))
    }

    /// All of one nomination: taken over by identity, so that a reward keeps what it rewards. One that is gone from the
    /// nomination goes, unless a reward holds it.
    static func save(_ nomination: Nomination) throws -> [Statement] {
        let kept = nomination.achievements.map(\.id)
        let places = kept.indices.map { "?\($0 + 2)" }.joined(separator: ", ")
        let gone = Statement(
            "DELETE FROM achievements WHERE nomination_id = ?1" + (kept.isEmpty ? "" : " AND id NOT IN (\(places))"),
            [SQLValue(nomination.id)] + kept.map { SQLValue($0) })
        return try [gone] + nomination.achievements.enumerated().map { try upsert($1, at: $0, of: nomination) }
    }

    private static func upsert(_ achievement: Achievement, at ordinal: Int, of nomination: Nomination) throws
        -> Statement
    {
        Statement(
            """
            INSERT INTO achievements
                (id, nomination_id, participant_id, ordinal, title, first_day, last_day, themes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (nomination_id, id) DO UPDATE SET ordinal = excluded.ordinal, title = excluded.title,
                first_day = excluded.first_day, last_day = excluded.last_day, themes = excluded.themes
            """,
            [
                SQLValue(achievement.id), SQLValue(nomination.id), SQLValue(nomination.participant),
                SQLValue(ordinal), .text(achievement.title), SQLValue(achievement.period.first),
                SQLValue(achievement.period.last), try JSONColumn.value(achievement.themes),
            ], touches: 1)
    }
}
