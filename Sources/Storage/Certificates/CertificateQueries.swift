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

    package func published(agency: ID<Agency>, year: Int?) async throws -> [PublishedDecision] {
        let condition = "d.agency_id = ?1 AND d.status = 'published' AND d.year = coalesce(?2, d.year)"
        let values = [SQLValue(agency), SQLValue(year)]
        return try await read { connection in
            let certificates = try connection.rows(
                """
                SELECT \(CertificateRows.list(prefix: "c.")) FROM decisions d
                JOIN certificates c ON c.decision_id = d.id WHERE \(condition) ORDER BY c.gold_book, c.place
                """, values, CertificateRows.certificate)
            let byDecision = Dictionary(grouping: certificates, by: \.decision)
            return try connection.rows(
                """
                SELECT o.name, \(DecisionRows.list(prefix: "d.")) FROM decisions d
                JOIN occasions o ON o.id = d.occasion_id WHERE \(condition)
                ORDER BY d.issue_day DESC, d.number DESC
                """, values
            ) {
                var row = RowReader($0)
                let name = row.text()
                let decision = try DecisionRows.decision(&row)
                return PublishedDecision(
                    decision: decision, occasionName: name, certificates: byDecision[decision.id] ?? [])
            }
        }
    }
}
