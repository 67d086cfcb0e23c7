package import Domain

enum CertificatePrintWrites {
    static func set(_ print: CertificatePrint, agency: ID<Agency>, at moment: Moment) -> [Statement] {
        [
            Statement(
                """
                INSERT INTO certificate_prints (agency_id, across, down, is_red, set_at) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (agency_id) DO UPDATE SET across = ?2, down = ?3, is_red = ?4, set_at = ?5
                """,
                [
                    SQLValue(agency), SQLValue(print.across), SQLValue(print.down), SQLValue(print.isRed),
                    SQLValue(moment),
                ], touches: 1)
        ]
    }
}

extension DatabaseStore {
    package func certificatePrint(of agency: ID<Agency>) async throws -> CertificatePrint {
        try await remembering(agency, "certificate-print") {
            try $0.first(
                "SELECT across, down, is_red FROM certificate_prints WHERE agency_id = ?1", [SQLValue(agency)]
            ) { CertificatePrint(across: $0.number(0), down: $0.number(1), isRed: $0.bool(2)) } ?? .standard
        }
    }

    /// In force, of decisions of one year, in the order of decisions and gold books.
    package func certificates(agency: ID<Agency>, year: Int) async throws -> [Certificate] {
        try await read {
            try $0.rows(
                """
                SELECT \(CertificateRows.list(prefix: "c.")) FROM certificates c
                JOIN decisions d ON d.id = c.decision_id
                WHERE c.agency_id = ?1 AND d.year = ?2 AND c.status = 'valid' ORDER BY d.number, c.gold_book, c.place
                """, [SQLValue(agency), SQLValue(year)], CertificateRows.certificate)
        }
    }
}
