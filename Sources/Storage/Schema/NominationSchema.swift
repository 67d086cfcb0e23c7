import Domain

extension Schema {
    /// A nomination that stands in the way of a second one for the same participant, award and occasion.
    static let freeStatuses: [NominationStatus] = [
        .withdrawn, .declined, .lapsed, .refused, .notRecommended, .notGranted, .cancelled,
    ]

    static func nominations(_ dialect: Dialect) -> [String] {
        let free = freeStatuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return [
            nominationTable(dialect),
            """
            CREATE UNIQUE INDEX nominations_once ON nominations (occasion_id, participant_id, award)
            WHERE status NOT IN (\(free))
            """,
            "CREATE INDEX nominations_newest ON nominations (agency_id, place, status)",
            // The columns after `place` let a walk in this order pass over rows without reading them.
            """
            CREATE INDEX nominations_by_name
            ON nominations (agency_id, sort_key, place, status, kind, unit_id, occasion_id, award)
            """,
            "CREATE INDEX nominations_sort_keys ON nominations (place, sort_key)",
            """
            CREATE INDEX nominations_counts
            ON nominations (agency_id, occasion_id, award, status, kind, unit_id)
            """,
            "CREATE INDEX nominations_unit ON nominations (unit_id, occasion_id, award, status, kind)",
            "CREATE INDEX nominations_participant ON nominations (participant_id, place)",
            """
            CREATE INDEX nominations_overdue ON nominations (agency_id, due) WHERE status = 'returned'
            """,
            """
            CREATE TABLE achievements (
                id TEXT NOT NULL CONSTRAINT achievements_id CHECK (length(id) BETWEEN 1 AND 40),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                participant_id TEXT NOT NULL REFERENCES participants (id),
                ordinal \(dialect.integer) NOT NULL CONSTRAINT achievements_ordinal CHECK (ordinal >= 0),
                title TEXT NOT NULL,
                first_day TEXT NOT NULL CONSTRAINT achievements_first CHECK (length(first_day) = 10),
                last_day TEXT NOT NULL CONSTRAINT achievements_period CHECK (first_day <= last_day),
                themes TEXT NOT NULL,
                PRIMARY KEY (nomination_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX achievements_participant ON achievements (participant_id, id)",
        ] + dialect.searchTable("nomination_search")
    }

    /// Name, detail, unit name, sort key and words are copies: a list reads this one table. The report stands last, so
    /// that reading the columns before it does not go through its pages.
    private static func nominationTable(_ dialect: Dialect) -> String {
        """
        CREATE TABLE nominations (
            place \(dialect.place),
            \(dialect.season("nominations")),
            unit_id TEXT NOT NULL,
            occasion_id TEXT NOT NULL,
            participant_id TEXT NOT NULL,
            kind TEXT NOT NULL \(dialect.oneOf("nominations", "kind", ParticipantKind.self)),
            award TEXT NOT NULL CONSTRAINT nominations_award CHECK (length(award) > 0),
            status TEXT NOT NULL \(dialect.oneOf("nominations", "status", NominationStatus.self)),
            number TEXT,
            themes TEXT NOT NULL,
            criteria TEXT NOT NULL,
            created_by TEXT NOT NULL REFERENCES accounts (id),
            submitted_by TEXT REFERENCES accounts (id),
            submitted \(dialect.integer),
            supplement TEXT,
            due TEXT CONSTRAINT nominations_due CHECK (length(due) = 10),
            status_reason TEXT NOT NULL,
            changed \(dialect.integer) NOT NULL,
            rank \(dialect.integer) CONSTRAINT nominations_rank CHECK (rank >= 1),
            name TEXT NOT NULL CONSTRAINT nominations_name CHECK (length(name) > 0),
            detail TEXT NOT NULL,
            unit_name TEXT NOT NULL,
            sort_key TEXT NOT NULL,
            name_words TEXT NOT NULL,
            unit_words TEXT NOT NULL,
            number_words TEXT NOT NULL,
            report TEXT NOT NULL CONSTRAINT nominations_report CHECK (length(report) <= \(Nomination.longestReport)),
            UNIQUE (agency_id, id),
            UNIQUE (agency_id, number),
            FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
            FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
            FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
            CONSTRAINT nominations_returned CHECK (status <> 'returned' OR supplement IS NOT NULL),
            CONSTRAINT nominations_supplement CHECK ((supplement IS NULL) = (due IS NULL)),
            CONSTRAINT nominations_submitted CHECK (status IN ('draft', 'withdrawn')
                OR (number IS NOT NULL AND submitted IS NOT NULL AND submitted_by IS NOT NULL))
        )\(dialect.tableEnd)
        """
    }
}
