import Domain

extension Schema {
    /// What people say of the movement outside a posting.
    @Sendable static func feedback(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE feedback (
                place \(dialect.place),
                \(dialect.season("feedback")),
                source TEXT NOT NULL \(dialect.oneOf("feedback", "source", FeedbackSource.self)),
                sender TEXT NOT NULL CONSTRAINT feedback_sender CHECK (length(sender) BETWEEN 1 AND 200),
                contact TEXT NOT NULL CONSTRAINT feedback_contact CHECK (length(contact) <= 200),
                content TEXT NOT NULL CONSTRAINT feedback_content
                    CHECK (length(content) BETWEEN 1 AND \(Feedback.longest)),
                received \(dialect.integer) NOT NULL,
                due TEXT,
                status TEXT NOT NULL \(dialect.oneOf("feedback", "status", CommentStatus.self)),
                reason TEXT,
                ruled_by TEXT REFERENCES accounts (id),
                ruled \(dialect.integer),
                answer TEXT,
                answered_by TEXT REFERENCES accounts (id),
                answered \(dialect.integer),
                entered_by TEXT REFERENCES accounts (id),
                CONSTRAINT feedback_due CHECK (due IS NULL OR (length(due) = 10 AND status IN ('shown', 'noted'))),
                CONSTRAINT feedback_ruling CHECK ((status = 'received') = (ruled_by IS NULL)
                    AND (reason IS NULL) = (ruled_by IS NULL) AND (ruled IS NULL) = (ruled_by IS NULL)),
                CONSTRAINT feedback_answer CHECK ((answer IS NULL) = (answered_by IS NULL)
                    AND (answer IS NULL) = (answered IS NULL)
                    AND (answer IS NULL OR status IN ('shown', 'noted'))),
                CONSTRAINT feedback_own CHECK (answered_by IS NULL OR entered_by IS NULL OR answered_by <> entered_by)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX feedback_list ON feedback (agency_id, place)",
        ]
    }
}
