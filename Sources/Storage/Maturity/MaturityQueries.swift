package import Domain
package import Operations

extension DatabaseStore {
    package func criteriaSets(of agency: ID<Agency>) async throws -> [CriteriaSetRecord] {
        try await remembering(agency, "criteriaSets") {
            try $0.rows(
                "SELECT id, agency_id, file, body, loaded FROM criteria_sets WHERE agency_id = ?1 ORDER BY place",
                [SQLValue(agency)], MaturityRows.set)
        }
    }

    package func assessment(_ id: ID<MaturityAssessment>, agency: ID<Agency>) async throws -> MaturityAssessment? {
        try await read {
            try $0.first(
                """
                SELECT \(MaturityRows.assessmentColumns) FROM maturity_assessments WHERE id = ?1 AND agency_id = ?2
                """, [SQLValue(id), SQLValue(agency)], MaturityRows.assessment)
        }
    }

    package func assessments(
        of participants: Set<ID<Participant>>, agency: ID<Agency>
    ) async throws -> [MaturityAssessment] {
        try await read { connection in
            try ManyIDs(participants.sorted()).rows(
                [SQLValue(agency)], on: connection,
                {
                    """
                    SELECT \(MaturityRows.assessmentColumns) FROM maturity_assessments
                    WHERE agency_id = ?1 AND participant_id IN (\($0)) ORDER BY year DESC, place DESC
                    """
                }, MaturityRows.assessment)
        }
    }

    package func openAssessments(
        agency: ID<Agency>, unit: ID<OrgUnit>?, statuses: Set<MaturityStatus>
    ) async throws -> [OpenAssessment] {
        let words = MaturityStatus.allCases.filter(statuses.contains).map { "'\($0.rawValue)'" }
        if words.isEmpty { return [] }
        let list = words.joined(separator: ", ")
        let key = "openAssessments \(unit?.text ?? "") \(list)"
        return try await remembering(agency, key) {
            try $0.rows(
                """
                SELECT a.id, p.name, a.year, a.status
                FROM maturity_assessments a JOIN participants p ON p.id = a.participant_id
                WHERE a.agency_id = ?1 AND a.unit_id = coalesce(?2, a.unit_id) AND a.status IN (\(list))
                ORDER BY a.place LIMIT 200
                """, [SQLValue(agency), SQLValue(unit)]
            ) {
                var row = RowReader($0)
                return try OpenAssessment(id: row.id(), name: row.text(), year: row.number(), status: row.kind())
            }
        }
    }

    package func maturityRecord(_ id: ID<MaturityRecord>, agency: ID<Agency>) async throws -> MaturityRecord? {
        try await read {
            try $0.first(
                "SELECT \(MaturityRows.recordColumns) FROM maturity_records WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], MaturityRows.record)
        }
    }

    package func maturityRecords(
        of participants: Set<ID<Participant>>, agency: ID<Agency>
    ) async throws -> [MaturityRecord] {
        try await read { connection in
            try ManyIDs(participants.sorted()).rows(
                [SQLValue(agency)], on: connection,
                {
                    """
                    SELECT \(MaturityRows.recordColumns) FROM maturity_records
                    WHERE agency_id = ?1 AND participant_id IN (\($0)) ORDER BY day DESC, place DESC
                    """
                }, MaturityRows.record)
        }
    }
}
