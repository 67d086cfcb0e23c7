package import Domain
import Operations

extension DatabaseStore {
    package func initiatives(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Initiative] {
        try await initiatives(of: agency, unit: unit, "LIMIT 500")
    }

    package func everyInitiative(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Initiative] {
        try await initiatives(of: agency, unit: unit, "")
    }

    private func initiatives(of agency: ID<Agency>, unit: ID<OrgUnit>?, _ limit: String) async throws -> [Initiative] {
        try await read {
            try $0.rows(
                """
                SELECT \(InitiativeRows.columns) FROM initiatives
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id) ORDER BY place DESC \(limit)
                """, [SQLValue(agency), SQLValue(unit)], InitiativeRows.initiative)
        }
    }

    package func initiative(_ id: ID<Initiative>, agency: ID<Agency>) async throws -> Initiative? {
        try await read {
            try $0.first(
                "SELECT \(InitiativeRows.columns) FROM initiatives WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], InitiativeRows.initiative)
        }
    }

    package func recognisedInitiatives() async throws -> [Initiative] {
        try await readAll {
            try $0.rows(
                """
                SELECT \(InitiativeRows.columns) FROM initiatives WHERE status = 'recognised'
                ORDER BY ruled_day DESC, place DESC LIMIT 500
                """, [], InitiativeRows.initiative)
        }
    }

    package func initiativeUses(of id: ID<Initiative>, agency: ID<Agency>) async throws -> [InitiativeUse] {
        try await read {
            try $0.rows(
                """
                SELECT initiative_id, agency_id, nomination_id, cited_by, cited FROM initiative_uses
                WHERE initiative_id = ?1 AND agency_id = ?2 ORDER BY cited, nomination_id
                """, [SQLValue(id), SQLValue(agency)], InitiativeRows.use)
        }
    }

    package func citedInitiatives(by nominations: Set<ID<Nomination>>, agency: ID<Agency>) async throws
        -> [CitedInitiative]
    {
        if nominations.isEmpty { return [] }
        return try await read { connection in
            try ManyIDs(nominations.sorted()).rows([SQLValue(agency)], on: connection) {
                """
                SELECT i.authors, i.id, i.title, i.status, u.nomination_id,
                    (SELECT min(CASE WHEN d.number < 10 THEN '0' ELSE '' END || CAST(d.number AS TEXT) || '/'
                            || d.symbol) FROM initiative_uses o
                        JOIN rewards r ON r.nomination_id = o.nomination_id
                        JOIN decisions d ON d.id = r.decision_id AND d.status IN (\(DecisionRows.inForce))
                        WHERE o.initiative_id = i.id AND o.nomination_id <> u.nomination_id),
                    (SELECT min(n.number) FROM initiative_uses o JOIN nominations n ON n.id = o.nomination_id
                        WHERE o.initiative_id = i.id AND o.nomination_id <> u.nomination_id
                            AND n.status NOT IN (\(InitiativeRows.idle)))
                FROM initiative_uses u JOIN initiatives i ON i.id = u.initiative_id
                WHERE u.agency_id = ?1 AND u.nomination_id IN (\($0)) ORDER BY i.place, u.nomination_id
                """
            } _: { row in
                let authors = try JSONColumn.read([InitiativeAuthor].self, row.text(0), column: 0)
                var row = RowReader(row, from: 1)
                return try CitedInitiative(
                    id: row.id(), title: row.text(), status: row.kind(), authors: authors.map(\.name),
                    nomination: row.id(), usedBy: row.optionalText(),
                    alsoIn: row.optionalText())
            }
        }
    }
}
