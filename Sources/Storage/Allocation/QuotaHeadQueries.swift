package import Domain
import Operations

extension DatabaseStore {
    package func quotaHeads(of occasion: Occasion, award: String) async throws -> QuotaHeads {
        try await read { try QuotaHeadQueries.heads($0, occasion, award: award, .now) }
    }
}

enum QuotaHeadQueries {
    /// `ever` also counts who has withdrawn since. The check of the whole database asks it, so that a registration or
    /// nomination withdrawn after a decision does not make the decision wrong.
    enum Count { case now, ever }

    static func heads(_ connection: any SQLConnection, _ occasion: Occasion, award: String, _ count: Count) throws
        -> QuotaHeads
    {
        var heads = QuotaHeads()
        try addParticipants(connection, occasion, count, to: &heads)
        try addNominated(connection, occasion, award, count, to: &heads)
        return heads
    }

    private static func addParticipants(
        _ connection: any SQLConnection, _ occasion: Occasion, _ count: Count, to heads: inout QuotaHeads
    ) throws {
        let standing = count == .now ? " AND r.status = 'registered'" : ""
        let rows = try connection.rows(
            """
            SELECT p.unit_id, u.kind, p.kind, count(DISTINCT p.id), count(DISTINCT r.participant_id)
            FROM participants p JOIN units u ON u.id = p.unit_id
            LEFT JOIN registrations r ON r.participant_id = p.id AND r.year = ?2\(standing)
            WHERE p.agency_id = ?1 GROUP BY p.unit_id, u.kind, p.kind
            """, [SQLValue(occasion.agency), SQLValue(occasion.year)]
        ) { row in
            (
                unit: try row.id(0, ID<OrgUnit>.self), unitKind: try row.kind(1, OrgUnitKind.self),
                kind: try row.kind(2, ParticipantKind.self), all: row.number(3), registered: row.number(4)
            )
        }
        for row in rows {
            heads.add(row.all, .participants, row.kind.countsAs, unit: row.unit, row.unitKind)
            heads.add(row.registered, .registered, row.kind.countsAs, unit: row.unit, row.unitKind)
        }
    }

    private static func addNominated(
        _ connection: any SQLConnection, _ occasion: Occasion, _ award: String, _ count: Count,
        to heads: inout QuotaHeads
    ) throws {
        let gone = count == .now ? "'draft', 'withdrawn'" : "'draft'"
        let rows = try connection.rows(
            """
            SELECT n.unit_id, u.kind, n.kind, count(*) FROM nominations n JOIN units u ON u.id = n.unit_id
            WHERE n.agency_id = ?1 AND n.occasion_id = ?2 AND n.award = ?3 AND n.status NOT IN (\(gone))
            GROUP BY n.unit_id, u.kind, n.kind
            """, [SQLValue(occasion.agency), SQLValue(occasion.id), .text(award)]
        ) { row in
            (
                unit: try row.id(0, ID<OrgUnit>.self), unitKind: try row.kind(1, OrgUnitKind.self),
                kind: try row.kind(2, ParticipantKind.self), count: row.number(3)
            )
        }
        for row in rows { heads.add(row.count, .nominated, row.kind.countsAs, unit: row.unit, row.unitKind) }
    }
}
