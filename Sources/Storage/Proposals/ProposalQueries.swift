package import Domain
package import Operations

extension DatabaseStore {
    package func proposals(touching nominations: [ID<Nomination>], of agency: ID<Agency>) async throws -> [Proposal] {
        if nominations.isEmpty { return [] }
        let places = nominations.indices.map { "?\($0 + 2)" }.joined(separator: ", ")
        let values = [SQLValue(agency)] + nominations.map { SQLValue($0) }
        // Two conditions with an index each; both sides of one proposal are never of the same agency.
        let sql = """
            SELECT \(ProposalRows.columns) FROM proposals
            WHERE child_nomination_id IN (\(places)) AND child_agency_id = ?1
            UNION ALL SELECT \(ProposalRows.columns) FROM proposals
            WHERE parent_nomination_id IN (\(places)) AND parent_agency_id = ?1
            """
        return try await read { try $0.rows(sql, values, ProposalRows.proposal) }
    }

    package func participant(copiedFrom origin: ID<Participant>, agency: ID<Agency>) async throws -> Participant? {
        try await read {
            try $0.first(
                "SELECT \(ParticipantRows.columns) FROM participants WHERE agency_id = ?1 AND origin_id = ?2",
                [SQLValue(agency), SQLValue(origin)], ParticipantRows.participant)
        }
    }

    package func proposalsAsked(of agency: ID<Agency>, limit: Int) async throws -> [AskedProposal] {
        let asked = try await read {
            try $0.rows(
                """
                SELECT p.child_nomination_id, n.name, p.supplement FROM proposals p
                JOIN nominations n ON n.id = p.child_nomination_id AND n.agency_id = p.child_agency_id
                WHERE p.child_agency_id = ?1 AND p.status = 'returned' ORDER BY p.sent, p.child_nomination_id LIMIT ?2
                """, [SQLValue(agency), SQLValue(limit)]
            ) {
                var row = RowReader($0)
                let (id, name) = (try row.id(ID<Nomination>.self), row.text())
                let supplement: SupplementRequest? = try row.optionalJSON()
                return AskedProposal(nomination: id, name: name, due: supplement?.due)
            }
        }
        return asked.sorted { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
    }

    package func proposalCounts(receivedBy agency: ID<Agency>, occasion: ID<Occasion>?) async throws
        -> [ProposalCount]
    {
        let one = occasion == nil ? "" : " AND occasion_id = ?2"
        let values = [SQLValue(agency)] + (occasion.map { [SQLValue($0)] } ?? [])
        return try await remembering(agency, "proposalCounts \(occasion?.text ?? "")") {
            try $0.rows(
                """
                SELECT child_agency_id, status, count(*) FROM proposals WHERE parent_agency_id = ?1\(one)
                GROUP BY child_agency_id, status ORDER BY child_agency_id, status
                """, values
            ) {
                var row = RowReader($0)
                return try ProposalCount(child: row.id(), status: row.kind(), count: row.number())
            }
        }
    }

    package func agency(ofPublished decision: ID<Decision>) async throws -> ID<Agency>? {
        try await readAll {
            try $0.first(
                "SELECT agency_id FROM decisions WHERE id = ?1 AND status IN ('published', 'replaced', 'cancelled')",
                [SQLValue(decision)]
            ) { try $0.id(0, ID<Agency>.self) }
        }
    }
}
