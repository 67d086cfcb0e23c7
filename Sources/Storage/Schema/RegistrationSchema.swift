import Domain

extension Schema {
    static func registrations(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE registrations (
                place \(dialect.place),
                \(dialect.season("registrations")),
                participant_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                year \(dialect.integer) NOT NULL CONSTRAINT registrations_year CHECK (year BETWEEN 1900 AND 2999),
                themes TEXT NOT NULL,
                commitments TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("registrations", "status", RegistrationStatus.self)),
                changed \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id)
            )\(dialect.tableEnd)
            """,
            """
            CREATE UNIQUE INDEX registrations_once ON registrations (participant_id, year)
            WHERE status = 'registered'
            """,
            "CREATE INDEX registrations_list ON registrations (agency_id, year, unit_id, place)",
            "CREATE INDEX registrations_participant ON registrations (participant_id, place)",
        ]
    }
}
