import Domain

extension Schema {
    static func councils(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE councils (
                place \(dialect.place),
                \(dialect.season("councils")),
                decision_number TEXT NOT NULL,
                decided TEXT NOT NULL CONSTRAINT councils_decided CHECK (length(decided) = 10),
                members TEXT NOT NULL,
                member_count \(dialect.integer) NOT NULL CONSTRAINT councils_member_count CHECK (member_count >= 3),
                rules TEXT NOT NULL,
                UNIQUE (agency_id, id)
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE council_sessions (
                place \(dialect.place),
                \(dialect.season("council_sessions")),
                occasion_id TEXT NOT NULL,
                council_id TEXT NOT NULL,
                at \(dialect.integer) NOT NULL,
                location TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("council_sessions", "status", SessionStatus.self)),
                attendance TEXT NOT NULL,
                agenda TEXT NOT NULL,
                minutes TEXT NOT NULL,
                closed \(dialect.integer),
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                FOREIGN KEY (agency_id, council_id) REFERENCES councils (agency_id, id),
                CONSTRAINT council_sessions_minutes CHECK (status NOT IN ('closed', 'signed')
                    OR (length(minutes) > 0 AND closed IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX council_sessions_list ON council_sessions (agency_id, at)",
            votes(dialect),
        ]
    }

    /// The votes of a session once more as rows: the database itself refuses more votes than members who may vote.
    private static func votes(_ dialect: Dialect) -> String {
        """
        CREATE TABLE session_votes (
            session_id TEXT NOT NULL REFERENCES council_sessions (id),
            nomination_id TEXT NOT NULL REFERENCES nominations (id),
            agree \(dialect.integer) NOT NULL CONSTRAINT votes_agree CHECK (agree >= 0),
            disagree \(dialect.integer) NOT NULL CONSTRAINT votes_disagree CHECK (disagree >= 0),
            written_agree \(dialect.integer) NOT NULL CONSTRAINT votes_written_agree CHECK (written_agree >= 0),
            written_disagree \(dialect.integer) NOT NULL
                CONSTRAINT votes_written_disagree CHECK (written_disagree >= 0),
            members \(dialect.integer) NOT NULL,
            PRIMARY KEY (session_id, nomination_id),
            CONSTRAINT votes_within_members
                CHECK (agree + disagree + written_agree + written_disagree <= members)
        )\(dialect.tableEnd)
        """
    }
}
