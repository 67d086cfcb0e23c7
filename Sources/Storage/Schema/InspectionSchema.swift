import Domain

extension Schema {
    /// The yearly programme, visits with their record, what was found, and pictures, signatures and proofs beside them.
    @Sendable static func inspections(_ dialect: Dialect) -> [String] {
        programmes(dialect) + visits(dialect) + findings(dialect) + files(dialect)
    }

    private static func programmes(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE inspection_programmes (
                place \(dialect.place),
                \(dialect.season("inspection_programmes")),
                year \(dialect.integer) NOT NULL CONSTRAINT inspection_programmes_year CHECK (year BETWEEN 2000 AND 2999),
                document TEXT NOT NULL CONSTRAINT inspection_programmes_document CHECK (length(document) > 0),
                day TEXT NOT NULL CONSTRAINT inspection_programmes_day CHECK (length(day) = 10),
                content TEXT NOT NULL CONSTRAINT inspection_programmes_content CHECK (length(content) > 0),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, year)
            )\(dialect.tableEnd)
            """
        ]
    }

    private static func visits(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE inspections (
                place \(dialect.place),
                \(dialect.season("inspections")),
                unit_id TEXT NOT NULL,
                kind TEXT NOT NULL \(dialect.oneOf("inspections", "kind", InspectionKind.self)),
                ground TEXT NOT NULL CONSTRAINT inspections_ground CHECK (length(ground) > 0),
                day TEXT NOT NULL CONSTRAINT inspections_day CHECK (length(day) = 10),
                team TEXT NOT NULL CONSTRAINT inspections_team CHECK (length(team) > 2),
                checklist TEXT NOT NULL CONSTRAINT inspections_checklist CHECK (length(checklist) > 2),
                status TEXT NOT NULL \(dialect.oneOf("inspections", "status", InspectionStatus.self)),
                record TEXT,
                record_key TEXT,
                raising TEXT,
                call_off TEXT NOT NULL,
                created_by TEXT NOT NULL REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT inspections_record CHECK ((status IN ('recorded', 'closed')) = (record IS NOT NULL)
                    AND (record IS NULL) = (record_key IS NULL)),
                CONSTRAINT inspections_called_off CHECK ((status = 'called-off') = (length(call_off) > 0)),
                CONSTRAINT inspections_raising CHECK (raising IS NULL OR record IS NOT NULL)
            )\(dialect.tableEnd)
            """,
            "CREATE UNIQUE INDEX inspections_record_once ON inspections (agency_id, record_key)",
            "CREATE INDEX inspections_list ON inspections (agency_id, day, place)",
        ]
    }

    private static func findings(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE inspection_findings (
                place \(dialect.place),
                \(dialect.season("inspection_findings")),
                inspection_id TEXT NOT NULL,
                unit_id TEXT NOT NULL,
                line TEXT NOT NULL,
                text TEXT NOT NULL CONSTRAINT inspection_findings_text CHECK (length(text) > 0),
                severity TEXT NOT NULL \(dialect.oneOf("inspection_findings", "severity", InspectionSeverity.self)),
                due TEXT NOT NULL CONSTRAINT inspection_findings_due CHECK (length(due) = 10),
                status TEXT NOT NULL \(dialect.oneOf("inspection_findings", "status", FindingStatus.self)),
                correction TEXT,
                ruling TEXT,
                found TEXT NOT NULL CONSTRAINT inspection_findings_found CHECK (length(found) = 10),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, inspection_id) REFERENCES inspections (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                CONSTRAINT inspection_findings_corrected CHECK (status = 'open' OR correction IS NOT NULL),
                CONSTRAINT inspection_findings_closed CHECK (status <> 'closed' OR ruling IS NOT NULL)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX inspection_findings_visit ON inspection_findings (inspection_id, place)",
            "CREATE INDEX inspection_findings_list ON inspection_findings (agency_id, due, place)",
        ]
    }

    /// The bytes stand in a table of their own, so that a list of files never reads one.
    private static func files(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE inspection_files (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT inspection_files_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                inspection_id TEXT NOT NULL,
                finding_id TEXT,
                purpose TEXT NOT NULL \(dialect.oneOf("inspection_files", "purpose", InspectionFile.Purpose.self)),
                name TEXT NOT NULL CONSTRAINT inspection_files_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("inspection_files", "kind", EvidenceKind.self)),
                size \(dialect.integer) NOT NULL
                    CONSTRAINT inspection_files_size CHECK (size BETWEEN 1 AND \(Evidence.maximumSize)),
                digest TEXT NOT NULL CONSTRAINT inspection_files_digest CHECK (length(digest) = 64),
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, inspection_id) REFERENCES inspections (agency_id, id),
                FOREIGN KEY (agency_id, finding_id) REFERENCES inspection_findings (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX inspection_files_visit ON inspection_files (inspection_id, place)",
            """
            CREATE TABLE inspection_file_bytes (
                file_id TEXT NOT NULL PRIMARY KEY REFERENCES inspection_files (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
