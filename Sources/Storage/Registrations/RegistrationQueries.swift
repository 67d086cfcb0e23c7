package import Domain
package import Operations

extension DatabaseStore {
    package func registration(_ id: ID<Registration>, agency: ID<Agency>) async throws -> Registration? {
        try await read {
            try $0.first(
                "SELECT \(RegistrationRows.columns) FROM registrations WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], RegistrationRows.registration)
        }
    }

    /// Newest year first, then by the participant's name.
    package func registrations(agency: ID<Agency>, year: Int?, unit: ID<OrgUnit>?) async throws -> [RegistrationRow] {
        try await read {
            try $0.rows(
                """
                SELECT \(RegistrationRows.list(prefix: "r.")), p.name, p.kind, u.name
                FROM registrations r JOIN participants p ON p.id = r.participant_id JOIN units u ON u.id = r.unit_id
                WHERE r.agency_id = ?1 AND r.year = coalesce(?2, r.year) AND r.unit_id = coalesce(?3, r.unit_id)
                ORDER BY r.year DESC, p.sort_key, r.place
                """, [SQLValue(agency), SQLValue(year), SQLValue(unit)], RegistrationRows.listed)
        }
    }

    /// Newest first.
    package func registrations(of participant: ID<Participant>) async throws -> [Registration] {
        try await read {
            try $0.rows(
                """
                SELECT \(RegistrationRows.columns) FROM registrations WHERE participant_id = ?1 ORDER BY place DESC
                """, [SQLValue(participant)], RegistrationRows.registration)
        }
    }
}
