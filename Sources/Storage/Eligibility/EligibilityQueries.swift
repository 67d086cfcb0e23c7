package import Domain
import Operations

extension DatabaseStore {
    package func holds(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Hold] {
        try await many(participants, agency) {
            """
            SELECT \(EligibilityRows.holdColumns) FROM holds
            WHERE agency_id = ?1 AND participant_id IN (\($0)) ORDER BY place DESC
            """
        } read: {
            try EligibilityRows.hold($0)
        }
    }

    package func hold(_ id: ID<Hold>, agency: ID<Agency>) async throws -> Hold? {
        try await read {
            try $0.first(
                "SELECT \(EligibilityRows.holdColumns) FROM holds WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], EligibilityRows.hold)
        }
    }

    package func openHolds(agency: ID<Agency>) async throws -> [Hold] {
        try await read {
            try $0.rows(
                """
                SELECT \(EligibilityRows.holdColumns) FROM holds WHERE agency_id = ?1 AND status = 'open'
                ORDER BY place DESC LIMIT 500
                """, [SQLValue(agency)], EligibilityRows.hold)
        }
    }

    package func disciplines(of participants: Set<ID<Participant>>, agency: ID<Agency>) async throws -> [Discipline] {
        try await many(participants, agency) {
            """
            SELECT \(EligibilityRows.disciplineColumns) FROM disciplines
            WHERE agency_id = ?1 AND participant_id IN (\($0)) ORDER BY last_day DESC, place DESC
            """
        } read: {
            try EligibilityRows.discipline($0)
        }
    }

    package func discipline(_ id: ID<Discipline>, agency: ID<Agency>) async throws -> Discipline? {
        try await read {
            try $0.first(
                "SELECT \(EligibilityRows.disciplineColumns) FROM disciplines WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], EligibilityRows.discipline)
        }
    }

    package func confirmations(of nominations: Set<ID<Nomination>>, agency: ID<Agency>) async throws
        -> [AuthorityAnswer]
    {
        try await many(nominations, agency) {
            """
            SELECT \(EligibilityRows.confirmationColumns) FROM confirmations
            WHERE agency_id = ?1 AND nomination_id IN (\($0)) ORDER BY place
            """
        } read: {
            try EligibilityRows.confirmation($0)
        }
    }

    package func eligibilityReasons(
        of nominations: Set<ID<Nomination>>, agency: ID<Agency>
    ) async throws -> [EligibilityReason] {
        try await many(nominations, agency) {
            """
            SELECT \(EligibilityRows.reasonColumns) FROM eligibility_reasons
            WHERE agency_id = ?1 AND nomination_id IN (\($0)) ORDER BY place
            """
        } read: {
            try EligibilityRows.reason($0)
        }
    }

    package func eligibilityChecks(of nomination: ID<Nomination>, agency: ID<Agency>) async throws -> [EligibilityCheck]
    {
        try await read {
            try $0.rows(
                """
                SELECT \(EligibilityRows.checkColumns) FROM eligibility_checks
                WHERE agency_id = ?1 AND nomination_id = ?2 ORDER BY place DESC
                """, [SQLValue(agency), SQLValue(nomination)], EligibilityRows.check)
        }
    }

    private func many<Of, Row: Sendable>(
        _ ids: Set<ID<Of>>, _ agency: ID<Agency>, _ sql: @escaping @Sendable (String) -> String,
        read: @escaping @Sendable (any SQLRow) throws -> Row
    ) async throws -> [Row] {
        if ids.isEmpty { return [] }
        return try await self.read { connection in
            try ManyIDs(ids.sorted()).rows([SQLValue(agency)], on: connection, sql, read)
        }
    }
}
