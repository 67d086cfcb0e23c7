import Domain

extension Invariant {
    /// No item has more votes than members who may vote on it, and the rows beside the agenda say what it says.
    static let votesWithinMembers = Invariant("votesWithinMembers") { connection in
        let members = try Dictionary(
            uniqueKeysWithValues: connection.rows(
                "SELECT \(CouncilRows.columns) FROM councils", [], CouncilRows.council
            ).map { ($0.id, $0.members.count) })
        let rows = try votes(connection)
        let sessions = try connection.rows(
            "SELECT \(CouncilRows.sessionColumns) FROM council_sessions ORDER BY place", [], CouncilRows.session)
        return sessions.flatMap { session in
            findings(session, members: members[session.council] ?? 0, rows: rows[session.id] ?? [:])
        }
    }

    private static func findings(
        _ session: CouncilSession, members: Int, rows: [ID<Nomination>: VoteCount]
    ) -> [String] {
        var rows = rows
        var findings: [String] = []
        for item in session.agenda {
            let kept = rows.removeValue(forKey: item.nomination)
            let place = "session \(session.id), nomination \(item.nomination)"
            if kept != item.count { findings.append("\(place): the vote's row differs from the agenda") }
            guard let count = item.count else { continue }
            let able = members - Set(item.recused).count
            if count.all > able { findings.append("\(place): \(count.all) votes of \(able) members") }
        }
        return findings + rows.keys.sorted().map { "session \(session.id): votes on \($0), not on the agenda" }
    }

    private static func votes(
        _ connection: any SQLConnection
    ) throws -> [ID<CouncilSession>: [ID<Nomination>: VoteCount]] {
        var votes: [ID<CouncilSession>: [ID<Nomination>: VoteCount]] = [:]
        try connection.each(
            """
            SELECT session_id, nomination_id, agree, disagree, written_agree, written_disagree FROM session_votes
            """, []
        ) { row in
            votes[try row.id(0), default: [:]][try row.id(1)] = VoteCount(
                agree: row.number(2), disagree: row.number(3), writtenAgree: row.number(4),
                writtenDisagree: row.number(5))
        }
        return votes
    }
}
