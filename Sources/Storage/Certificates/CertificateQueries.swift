package import Domain
import Operations

extension DatabaseStore {
    /// In the order of the gold book.
    package func certificates(decision: ID<Decision>) async throws -> [Certificate] {
        try await read {
            try $0.rows(
                "SELECT \(CertificateRows.columns) FROM certificates WHERE decision_id = ?1 ORDER BY gold_book, place",
                [SQLValue(decision)], CertificateRows.certificate)
        }
    }

    package func certificates(nomination: ID<Nomination>) async throws -> [Certificate] {
        try await read {
            try $0.rows(
                "SELECT \(CertificateRows.columns) FROM certificates WHERE nomination_id = ?1 ORDER BY place",
                [SQLValue(nomination)], CertificateRows.certificate)
        }
    }

    package func certificate(code: String) async throws -> Certificate? {
        try await readAll {
            try $0.first(
                "SELECT \(CertificateRows.columns) FROM certificates WHERE code = ?1", [.text(code)],
                CertificateRows.certificate)
        }
    }

    /// What was published and what became of it: a decision that was replaced or cancelled afterwards stays on the list, as
    /// the journal tells that it was published.
    package func published(agency: ID<Agency>, year: Int?) async throws -> [PublishedDecision] {
        let condition = """
            d.agency_id = ?1 AND (d.status = 'published' OR (d.status IN ('replaced', 'cancelled') AND EXISTS (
                SELECT 1 FROM journal_entries j WHERE j.agency_id = d.agency_id AND j.subject = 'decision:' || d.id
                AND j.act = 'decision.publish')))
            """
        let values = [SQLValue(agency)]
        return try await read { connection in
            let certificates = try connection.rows(
                """
                SELECT \(CertificateRows.list(prefix: "c.")) FROM decisions d
                JOIN certificates c ON c.decision_id = d.id WHERE \(condition) ORDER BY c.gold_book, c.place
                """, values, CertificateRows.certificate)
            let byDecision = Dictionary(grouping: certificates, by: \.decision)
            let found = try connection.rows(
                """
                SELECT o.name, \(DecisionRows.list(prefix: "d.")) FROM decisions d
                JOIN occasions o ON o.id = d.occasion_id WHERE \(condition)
                ORDER BY d.issue_day DESC, d.number DESC
                """, values
            ) {
                var row = RowReader($0)
                return (name: row.text(), decision: try DecisionRows.decision(&row))
            }
            let related = try connection.rows(
                """
                SELECT \(DecisionRows.list(prefix: "d.")) FROM decisions d WHERE d.agency_id = ?1
                AND d.status IN ('issued', 'published', 'replaced', 'cancelled') AND (d.target_id IS NOT NULL
                OR EXISTS (SELECT 1 FROM decisions t WHERE t.target_id = d.id)) ORDER BY d.issue_day, d.number
                """, values
            ) {
                var row = RowReader($0)
                return try DecisionRows.decision(&row)
            }
            let letters = try connection.rows(
                """
                SELECT \(CorrectionLetterRows.columns) FROM correction_letters
                WHERE agency_id = ?1 AND status = 'issued' AND kind = 'decision' ORDER BY place
                """, values, CorrectionLetterRows.letter)
            let open = Set(found.map(\.decision.id))
            return found.filter { year == nil || $0.decision.issue?.day.year == year }.map { one in
                PublishedDecision(
                    decision: one.decision, occasionName: one.name, certificates: byDecision[one.decision.id] ?? [],
                    related: related, open: open, letters: letters)
            }
        }
    }
}
