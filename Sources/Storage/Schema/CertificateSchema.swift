import Domain

extension Schema {
    static func certificates(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE certificates (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT certificates_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                decision_id TEXT NOT NULL,
                nomination_id TEXT NOT NULL,
                code TEXT NOT NULL UNIQUE CONSTRAINT certificates_code CHECK (length(code) > 0),
                name TEXT NOT NULL,
                detail TEXT NOT NULL,
                award TEXT NOT NULL,
                achievement TEXT NOT NULL,
                gold_book \(dialect.integer) NOT NULL CONSTRAINT certificates_gold_book CHECK (gold_book >= 1),
                decision_number TEXT NOT NULL,
                issued TEXT NOT NULL CONSTRAINT certificates_issued CHECK (length(issued) = 10),
                signer TEXT NOT NULL,
                signer_title TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("certificates", "status", CertificateStatus.self)),
                FOREIGN KEY (agency_id, decision_id) REFERENCES decisions (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id)
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX certificates_once ON certificates (decision_id, nomination_id)
            WHERE status = 'valid'
            """,
            """
            CREATE UNIQUE INDEX certificates_gold ON certificates (decision_id, gold_book) WHERE status = 'valid'
            """,
            "CREATE INDEX certificates_decision ON certificates (decision_id, gold_book)",
            "CREATE INDEX certificates_nomination ON certificates (nomination_id)",
        ]
    }
}
