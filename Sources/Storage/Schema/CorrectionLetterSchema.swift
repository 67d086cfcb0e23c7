import Domain

extension Schema {
    /// Letters that correct issued papers, with the files they were issued as and the files the official tool signed; notes on
    /// numbers of the office's register; signed files that were taken away.
    @Sendable static func correctionLetters(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE correction_letters (
                place \(dialect.place),
                \(dialect.season("correction_letters")),
                kind TEXT NOT NULL
                    CONSTRAINT correction_letters_kind CHECK (kind IN ('decision', 'minutes', 'vote-count')),
                decision_id TEXT,
                session_id TEXT REFERENCES council_sessions (id),
                paper_number TEXT NOT NULL,
                paper_day TEXT NOT NULL CONSTRAINT correction_letters_paper_day CHECK (length(paper_day) = 10),
                paper_subject TEXT NOT NULL,
                points TEXT NOT NULL CONSTRAINT correction_letters_points CHECK (length(points) > 2),
                reason TEXT NOT NULL CONSTRAINT correction_letters_reason CHECK (length(reason) > 0),
                symbol TEXT NOT NULL CONSTRAINT correction_letters_symbol CHECK (length(symbol) BETWEEN 1 AND 30),
                status TEXT NOT NULL \(dialect.oneOf("correction_letters", "status", CorrectionStatus.self)),
                issue TEXT,
                year \(dialect.integer),
                number \(dialect.integer) CONSTRAINT correction_letters_number CHECK (number IS NULL OR number >= 1),
                printed \(dialect.integer) CONSTRAINT correction_letters_printed CHECK (printed IS NULL OR printed >= 1),
                signed_by TEXT REFERENCES accounts (id),
                drafted_by TEXT NOT NULL REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, year, number),
                UNIQUE (agency_id, year, printed),
                FOREIGN KEY (agency_id, decision_id) REFERENCES decisions (agency_id, id),
                CONSTRAINT correction_letters_source CHECK ((decision_id IS NULL) <> (session_id IS NULL)
                    AND (kind = 'decision') = (decision_id IS NOT NULL)),
                CONSTRAINT correction_letters_issue CHECK ((status = 'issued') = (issue IS NOT NULL)
                    AND (issue IS NULL) = (year IS NULL) AND (issue IS NULL) = (number IS NULL)
                    AND (issue IS NULL) = (printed IS NULL) AND (issue IS NULL) = (signed_by IS NULL)),
                CONSTRAINT correction_letters_own CHECK (signed_by IS NULL OR signed_by <> drafted_by)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX correction_letters_decision ON correction_letters (decision_id)",
            "CREATE INDEX correction_letters_session ON correction_letters (session_id)",
        ] + correctionFiles(dialect) + numberNotes(dialect) + [
            "ALTER TABLE signed_papers ADD COLUMN removed_by TEXT REFERENCES accounts (id)",
            "ALTER TABLE signed_papers ADD COLUMN removed \(dialect.integer)",
            """
            ALTER TABLE signed_papers ADD COLUMN removal TEXT CONSTRAINT signed_papers_removal
                CHECK ((removal IS NULL) = (removed_by IS NULL) AND (removal IS NULL) = (removed IS NULL))
            """,
        ]
    }

    private static func correctionFiles(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE correction_papers (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT correction_papers_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                letter_id TEXT NOT NULL REFERENCES correction_letters (id),
                format TEXT NOT NULL \(dialect.oneOf("correction_papers", "format", PaperFileFormat.self)),
                size \(dialect.integer) NOT NULL CONSTRAINT correction_papers_size CHECK (size >= 1),
                digest TEXT NOT NULL CONSTRAINT correction_papers_digest CHECK (length(digest) = 64),
                made \(dialect.integer) NOT NULL,
                template_id TEXT REFERENCES paper_templates (id),
                UNIQUE (letter_id, format)
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE correction_paper_bytes (
                paper_id TEXT NOT NULL PRIMARY KEY REFERENCES correction_papers (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE signed_letters (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT signed_letters_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                letter_id TEXT NOT NULL REFERENCES correction_letters (id),
                name TEXT NOT NULL CONSTRAINT signed_letters_name CHECK (length(name) > 0),
                size \(dialect.integer) NOT NULL CONSTRAINT signed_letters_size CHECK (size >= 1),
                digest TEXT NOT NULL CONSTRAINT signed_letters_digest CHECK (length(digest) = 64),
                found TEXT NOT NULL CONSTRAINT signed_letters_found CHECK (length(found) > 2),
                holds_issued \(dialect.integer)
                    CONSTRAINT signed_letters_holds CHECK (holds_issued IS NULL OR holds_issued IN (0, 1)),
                added_by TEXT NOT NULL REFERENCES accounts (id),
                added \(dialect.integer) NOT NULL,
                removed_by TEXT REFERENCES accounts (id),
                removed \(dialect.integer),
                removal TEXT,
                UNIQUE (letter_id, digest),
                CONSTRAINT signed_letters_removal
                    CHECK ((removal IS NULL) = (removed_by IS NULL) AND (removal IS NULL) = (removed IS NULL))
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE signed_letter_bytes (
                paper_id TEXT NOT NULL PRIMARY KEY REFERENCES signed_letters (id),
                bytes \(dialect.blob) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }

    private static func numberNotes(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE number_notes (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT number_notes_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                kind TEXT NOT NULL CONSTRAINT number_notes_kind CHECK (kind IN ('decision', 'correction')),
                year \(dialect.integer) NOT NULL CONSTRAINT number_notes_year CHECK (year BETWEEN 1900 AND 2999),
                first \(dialect.integer) NOT NULL CONSTRAINT number_notes_first CHECK (first >= 1),
                last \(dialect.integer) NOT NULL,
                reason TEXT NOT NULL CONSTRAINT number_notes_reason CHECK (length(reason) > 0),
                noted_by TEXT NOT NULL REFERENCES accounts (id),
                noted \(dialect.integer) NOT NULL,
                CONSTRAINT number_notes_range CHECK (last >= first)
            )\(dialect.tableEnd)
            """
        ]
    }
}
