package import Domain
package import Operations

extension DatabaseStore {
    package func awaitedLetters(of agency: ID<Agency>, limit: Int) async throws -> [AwaitedLetters] {
        let underWay = NominationStatus.inProgress.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        return try await read {
            try $0.rows(
                """
                SELECT n.id, p.name, count(*) FROM confirmations c
                JOIN nominations n ON n.id = c.nomination_id JOIN participants p ON p.id = n.participant_id
                WHERE c.agency_id = ?1 AND c.status = 'asked' AND n.status IN (\(underWay))
                GROUP BY n.id, p.name ORDER BY min(c.requested), n.id LIMIT ?2
                """, [SQLValue(agency), SQLValue(limit)]
            ) {
                var row = RowReader($0)
                return try AwaitedLetters(nomination: row.id(), name: row.text(), count: row.number())
            }
        }
    }
}
