import Domain
import Operations

extension Invariant {
    /// No occasion awards more than the plan in force allows the agency (IV), counted anew from the nominations.
    static let quotaNeverExceeded = Invariant("quotaNeverExceeded") { connection in
        let plans = try latestPlans(connection)
        let occasions = try connection.rows(
            "SELECT \(OccasionRows.columns) FROM occasions ORDER BY place", [], OccasionRows.occasion)
        let awarded = try recipients(connection)
        return try occasions.flatMap { occasion -> [String] in
            guard let plan = plans[occasion.agency], let recipients = awarded[occasion.id] else { return [] }
            return try Dictionary(grouping: recipients, by: \.award).sorted { $0.key < $1.key }.flatMap { award, all in
                let rules = plan.quotas(award: award, occasion: occasion.planned).filter { $0.competence == .own }
                let isCounted = rules.contains { $0.share != nil }
                let heads =
                    isCounted ? try QuotaHeadQueries.heads(connection, occasion, award: award, .ever) : .none
                return Allocation.exceeded(rules, by: all.map(\.candidate), heads: heads).map {
                    "occasion \(occasion.code), award \(award): more than \($0.maximum) (\($0.source))"
                }
            }
        }
    }

    private static func latestPlans(_ connection: any SQLConnection) throws -> [ID<Agency>: Plan] {
        let records = try connection.rows(
            """
            SELECT \(AgencyRows.planColumns) FROM plans
            WHERE place IN (SELECT max(place) FROM plans GROUP BY agency_id)
            """, [], AgencyRows.plan)
        return Dictionary(uniqueKeysWithValues: records.map { ($0.agency, $0.plan) })
    }

    private struct Recipient {
        let occasion: ID<Occasion>
        let award: String
        let candidate: Candidate
    }

    private static func recipients(_ connection: any SQLConnection) throws -> [ID<Occasion>: [Recipient]] {
        let all = try connection.rows(
            """
            SELECT n.occasion_id, n.award, n.id, n.kind, n.unit_id, u.kind FROM nominations n
            JOIN units u ON u.id = n.unit_id
            WHERE n.status IN (\(NominationStatus.awarded.sorted { $0.rawValue < $1.rawValue }.sql)) ORDER BY n.place
            """
        ) { row in
            let kind = try row.kind(3, ParticipantKind.self)
            return try Recipient(
                occasion: row.id(0), award: row.text(1),
                candidate: Candidate(
                    nomination: row.id(2), kind: kind.countsAs, unit: row.id(4), unitKind: row.kind(5), rank: 1))
        }
        return Dictionary(grouping: all, by: \.occasion)
    }
}
