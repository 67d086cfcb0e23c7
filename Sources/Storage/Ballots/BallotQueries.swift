package import Domain
package import Operations

extension DatabaseStore {
    package func ballotBox(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotBox? {
        try await read {
            try $0.first(
                "SELECT \(BallotRows.boxColumns) FROM ballot_boxes WHERE session_id = ?1 AND agency_id = ?2",
                [SQLValue(session), SQLValue(agency)], BallotRows.box)
        }
    }

    package func ballotBox(ofAnybody session: ID<CouncilSession>) async throws -> BallotBox? {
        try await readAll {
            try $0.first(
                "SELECT \(BallotRows.boxColumns) FROM ballot_boxes WHERE session_id = ?1", [SQLValue(session)],
                BallotRows.box)
        }
    }

    package func ballotRecords(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotRecords {
        try await read { connection in
            let key = [SQLValue(session), SQLValue(agency)]
            let mine = "WHERE session_id = ?1 AND agency_id = ?2"
            var records = BallotRecords()
            records.declarations = try connection.rows(
                "SELECT member_id, items FROM conflict_declarations \(mine) ORDER BY member_id", key,
                BallotRows.declaration)
            records.rulings = try connection.rows(
                """
                SELECT nomination_id, member_id, is_recused, reason FROM conflict_rulings \(mine)
                ORDER BY nomination_id, member_id
                """, key, BallotRows.ruling)
            records.papers = try connection.rows(
                "SELECT member_id FROM ballot_papers \(mine) ORDER BY member_id", key
            ) { try $0.id(0) }
            records.tallies = try connection.rows(
                """
                SELECT nomination_id, account_id, agree, disagree, invalid, handed_out FROM paper_tallies \(mine)
                ORDER BY nomination_id, account_id
                """, key, BallotRows.tally)
            records.cast =
                try connection.first(
                    """
                    SELECT coalesce(max(number), 0) FROM
                        (SELECT count(*) AS number FROM sealed_ballots \(mine) GROUP BY nomination_id) items
                    """, key
                ) { $0.number(0) } ?? 0
            records.voted = try connection.rows(
                "SELECT DISTINCT member_id FROM open_votes \(mine) ORDER BY member_id", key
            ) { try $0.id(0) }
            try connection.each(
                """
                SELECT u.nomination_id, i.authors FROM council_sessions s
                JOIN nominations n ON n.agency_id = s.agency_id AND n.occasion_id = s.occasion_id
                JOIN initiative_uses u ON u.nomination_id = n.id
                JOIN initiatives i ON i.id = u.initiative_id
                WHERE s.id = ?1 AND s.agency_id = ?2 ORDER BY u.nomination_id, i.place
                """, key
            ) { row in
                let authors = try JSONColumn.read([InitiativeAuthor].self, row.text(1), column: 1)
                records.coAuthors[try row.id(0), default: []] += authors.map(\.name)
            }
            return records
        }
    }

    package func hasDeclared(
        _ member: ID<CouncilMember>, in session: ID<CouncilSession>, agency: ID<Agency>
    ) async throws -> Bool {
        try await read {
            try $0.first(
                """
                SELECT 1 FROM conflict_declarations WHERE session_id = ?1 AND member_id = ?2 AND agency_id = ?3
                """, [SQLValue(session), SQLValue(member), SQLValue(agency)]
            ) { $0.bool(0) } ?? false
        }
    }

    package func ballotList(_ session: ID<CouncilSession>, agency: ID<Agency>) async throws -> BallotList {
        try await read { connection in
            let box = try connection.first(
                "SELECT 1 FROM ballot_boxes WHERE session_id = ?1 AND agency_id = ?2",
                [SQLValue(session), SQLValue(agency)]
            ) { $0.bool(0) }
            return box == nil
                ? BallotList(secret: [], open: []) : try BallotRows.list(SQLValue(session), on: connection)
        }
    }

    package func sealedBallots(
        _ session: ID<CouncilSession>, agency: ID<Agency>
    ) async throws -> [SealedBallot] {
        try await read { connection in
            let box = try connection.first(
                "SELECT 1 FROM ballot_boxes WHERE session_id = ?1 AND agency_id = ?2",
                [SQLValue(session), SQLValue(agency)]
            ) { $0.bool(0) }
            return box == nil ? [] : try BallotRows.sealed(SQLValue(session), on: connection)
        }
    }

    package func cast(_ ballots: [SealedBallot], into box: BallotBox) async throws {
        try await StoreFault.mapping {
            try await database.write { connection in
                try connection.run(BallotWrites.hold(box, .voting))
                let kept = try BallotRows.sealed(SQLValue(box.session), on: connection)
                // All of them anew, in the order of their tags: no row is younger than another, and on SQLite no
                // page keeps the order in which they came. A tag twice is refused by the key.
                try connection.execute(
                    "DELETE FROM sealed_ballots WHERE session_id = ?1", [SQLValue(box.session)])
                let all = (kept + ballots).sorted { ($0.nomination, $0.tag) < ($1.nomination, $1.tag) }
                try connection.run(all.map { BallotWrites.add($0, box) })
            }
        }
        // The ballot is in; that the log could not be emptied just now does not undo it.
        try? await forgetBallotHistory()
    }

    package func forgetBallotHistory() async throws {
        try await StoreFault.mapping { try await database.forgetHistory() }
    }
}
