package import Domain
package import Operations

extension DatabaseStore {
    package func waitingVoices(of agency: ID<Agency>) async throws -> WaitingVoices {
        try await remembering(agency, "waitingVoices") { connection in
            let feedback = try connection.rows(
                """
                SELECT status, entered_by, min(due), count(*) FROM feedback
                WHERE agency_id = ?1 AND answer IS NULL AND status <> 'rejected'
                GROUP BY status, entered_by ORDER BY status, entered_by
                """, [SQLValue(agency)]
            ) {
                var row = RowReader($0)
                return try WaitingVoices.Feedback(
                    status: row.kind(), enteredBy: row.optionalID(), due: row.optionalText().flatMap { Day($0) },
                    count: row.number())
            }
            let models = try connection.rows(
                """
                SELECT proposed_by, count(*) FROM models WHERE agency_id = ?1 AND status = 'proposed'
                GROUP BY proposed_by ORDER BY proposed_by
                """, [SQLValue(agency)]
            ) { (try $0.id(0, ID<Account>.self), $0.number(1)) }
            return WaitingVoices(feedback: feedback, models: Dictionary(models) { first, _ in first })
        }
    }
}
