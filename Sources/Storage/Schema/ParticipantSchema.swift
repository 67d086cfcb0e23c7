import Domain

extension Schema {
    static func participants(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE participants (
                place \(dialect.place),
                \(dialect.season("participants")),
                unit_id TEXT NOT NULL,
                kind TEXT NOT NULL \(dialect.oneOf("participants", "kind", ParticipantKind.self)),
                group_code TEXT NOT NULL,
                name TEXT NOT NULL CONSTRAINT participants_name CHECK (length(name) BETWEEN 1 AND 200),
                detail TEXT NOT NULL CONSTRAINT participants_detail CHECK (length(detail) <= 300),
                work TEXT \(dialect.oneOf("participants", "work", WorkRole.self)),
                gender TEXT \(dialect.oneOf("participants", "gender", Gender.self)),
                sort_key TEXT NOT NULL,
                words TEXT NOT NULL,
                unit_words TEXT NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT participants_person CHECK (kind = 'individual' OR (work IS NULL AND gender IS NULL))
            )\(dialect.tableEnd)
            """,
            // The columns after `place` let a walk in this order pass over rows without reading them.
            "CREATE INDEX participants_order ON participants (agency_id, sort_key, place, kind, unit_id)",
            "CREATE INDEX participants_sort_keys ON participants (place, sort_key)",
            "CREATE INDEX participants_kind ON participants (agency_id, kind, id)",
            "CREATE INDEX participants_unit ON participants (unit_id)",
        ] + dialect.searchTable("participant_search")
    }
}
