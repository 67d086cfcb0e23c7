import Domain

extension Schema {
    /// Dossiers made public before the council, and what the public says of them.
    @Sendable static func postings(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE postings (
                place \(dialect.place),
                \(dialect.season("postings")),
                occasion_id TEXT NOT NULL,
                nominations TEXT NOT NULL CONSTRAINT postings_nominations CHECK (length(nominations) > 2),
                opened TEXT NOT NULL CONSTRAINT postings_opened CHECK (length(opened) = 10),
                last_day TEXT NOT NULL CONSTRAINT postings_last CHECK (last_day > opened),
                status TEXT NOT NULL \(dialect.oneOf("postings", "status", PostingStatus.self)),
                reason TEXT NOT NULL,
                posted_by TEXT NOT NULL REFERENCES accounts (id),
                posted \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                CONSTRAINT postings_reason CHECK ((status = 'taken-down') = (length(reason) > 0))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX postings_open ON postings (status, last_day)",
            "CREATE INDEX postings_list ON postings (agency_id, place)",
        ] + comments(dialect)
    }

    private static func comments(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE posting_comments (
                place \(dialect.place),
                \(dialect.season("posting_comments")),
                posting_id TEXT NOT NULL,
                nomination_id TEXT,
                sender TEXT NOT NULL CONSTRAINT posting_comments_sender CHECK (length(sender) BETWEEN 1 AND 200),
                contact TEXT NOT NULL CONSTRAINT posting_comments_contact CHECK (length(contact) <= 200),
                content TEXT NOT NULL CONSTRAINT posting_comments_content
                    CHECK (length(content) BETWEEN 1 AND \(PostingComment.longest)),
                received \(dialect.integer) NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("posting_comments", "status", CommentStatus.self)),
                reason TEXT,
                ruled_by TEXT REFERENCES accounts (id),
                ruled \(dialect.integer),
                answer TEXT,
                answered_by TEXT REFERENCES accounts (id),
                answered \(dialect.integer),
                FOREIGN KEY (agency_id, posting_id) REFERENCES postings (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT posting_comments_ruling CHECK ((status = 'received') = (ruled_by IS NULL)
                    AND (reason IS NULL) = (ruled_by IS NULL) AND (ruled IS NULL) = (ruled_by IS NULL)),
                CONSTRAINT posting_comments_answer CHECK ((answer IS NULL) = (answered_by IS NULL)
                    AND (answer IS NULL) = (answered IS NULL)
                    AND (answer IS NULL OR status IN ('shown', 'noted')))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX posting_comments_list ON posting_comments (posting_id, place)",
            "CREATE INDEX posting_comments_dossier ON posting_comments (nomination_id, place)",
            "CREATE INDEX posting_comments_waiting ON posting_comments (agency_id, status)",
        ]
    }
}
