import Domain

extension Schema {
    /// Activities that spread the word with their pictures, and what the office announces.
    @Sendable static func communication(_ dialect: Dialect) -> [String] {
        activities(dialect) + activityFiles(dialect) + announcements(dialect)
    }

    private static func activities(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE communications (
                place \(dialect.place),
                \(dialect.season("communications")),
                unit_id TEXT NOT NULL,
                kind TEXT NOT NULL \(dialect.oneOf("communications", "kind", CommunicationKind.self)),
                title TEXT NOT NULL CONSTRAINT communications_title CHECK (length(title) > 0),
                channel TEXT NOT NULL CONSTRAINT communications_channel CHECK (length(channel) > 0),
                responsible TEXT NOT NULL,
                planned TEXT NOT NULL CONSTRAINT communications_planned CHECK (length(planned) = 10),
                status TEXT NOT NULL \(dialect.oneOf("communications", "status", CommunicationStatus.self)),
                outcome TEXT,
                reason TEXT NOT NULL,
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT communications_outcome CHECK ((status = 'done') = (outcome IS NOT NULL)),
                CONSTRAINT communications_called_off CHECK ((status = 'called-off') = (length(reason) > 0))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX communications_list ON communications (agency_id, planned, place)",
        ]
    }

    /// The bytes stand in a table of their own, so that a list of files never reads one.
    private static func activityFiles(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE communication_files (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT communication_files_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                activity_id TEXT NOT NULL,
                name TEXT NOT NULL CONSTRAINT communication_files_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("communication_files", "kind", EvidenceKind.self)),
                size \(dialect.integer) NOT NULL
                    CONSTRAINT communication_files_size CHECK (size BETWEEN 1 AND \(Evidence.maximumSize)),
                digest TEXT NOT NULL CONSTRAINT communication_files_digest CHECK (length(digest) = 64),
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, activity_id) REFERENCES communications (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX communication_files_activity ON communication_files (activity_id, place)",
            """
            CREATE TABLE communication_file_bytes (
                file_id TEXT NOT NULL PRIMARY KEY REFERENCES communication_files (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }

    private static func announcements(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE announcements (
                place \(dialect.place),
                \(dialect.season("announcements")),
                title TEXT NOT NULL CONSTRAINT announcements_title CHECK (length(title) > 0),
                text TEXT NOT NULL CONSTRAINT announcements_text CHECK (length(text) > 0),
                published \(dialect.integer) NOT NULL,
                published_by TEXT NOT NULL REFERENCES accounts (id),
                status TEXT NOT NULL \(dialect.oneOf("announcements", "status", AnnouncementStatus.self)),
                reason TEXT NOT NULL,
                CONSTRAINT announcements_reason CHECK ((status = 'taken-down') = (length(reason) > 0))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX announcements_list ON announcements (agency_id, place)",
        ]
    }
}
