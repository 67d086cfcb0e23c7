import Domain

extension Schema {
    /// Certificates printed anew.
    @Sendable static func reissues(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE reissues (
                place \(dialect.place),
                \(dialect.season("reissues")),
                decision_id TEXT NOT NULL,
                nomination_id TEXT NOT NULL,
                certificate_id TEXT NOT NULL REFERENCES certificates (id),
                applicant TEXT NOT NULL CONSTRAINT reissues_applicant CHECK (length(applicant) > 0),
                ground TEXT NOT NULL \(dialect.oneOf("reissues", "ground", ReissueGround.self)),
                document TEXT NOT NULL CONSTRAINT reissues_document CHECK (length(document) > 0),
                received TEXT NOT NULL CONSTRAINT reissues_received CHECK (length(received) = 10),
                status TEXT NOT NULL \(dialect.oneOf("reissues", "status", ReissueStatus.self)),
                outcome TEXT,
                ruled_by TEXT REFERENCES accounts (id),
                ruled \(dialect.integer),
                new_certificate_id TEXT REFERENCES certificates (id),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, decision_id) REFERENCES decisions (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT reissues_outcome CHECK ((status = 'requested') = (outcome IS NULL)
                    AND (outcome IS NULL) = (ruled_by IS NULL) AND (outcome IS NULL) = (ruled IS NULL)
                    AND (status = 'granted') = (new_certificate_id IS NOT NULL)),
                CONSTRAINT reissues_own CHECK (ruled_by IS NULL OR ruled_by <> entered_by)
            )\(dialect.tableEnd)
            """,
            "CREATE UNIQUE INDEX reissues_once ON reissues (certificate_id) WHERE status IN ('requested', 'granted')",
            "CREATE INDEX reissues_list ON reissues (agency_id, status, place)",
            "CREATE INDEX reissues_decision ON reissues (decision_id)",
            "CREATE INDEX reissues_new ON reissues (new_certificate_id)",
        ]
    }
}
