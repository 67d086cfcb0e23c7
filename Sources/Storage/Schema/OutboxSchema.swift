import Domain

extension Schema {
    /// Reminders by mail: who wants them where, what was told, what is on its way.
    @Sendable static func outbox(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE mail_choices (
                account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                address TEXT NOT NULL CONSTRAINT mail_choices_address CHECK (length(address) BETWEEN 6 AND 254),
                is_on \(dialect.integer) NOT NULL CONSTRAINT mail_choices_on CHECK (is_on IN (0, 1)),
                muted TEXT NOT NULL,
                changed \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX mail_choices_list ON mail_choices (agency_id)",
            """
            CREATE TABLE outbox (
                place \(dialect.place),
                \(dialect.season("outbox")),
                account_id TEXT NOT NULL REFERENCES accounts (id),
                kind TEXT NOT NULL \(dialect.oneOf("outbox", "kind", MailKind.self)),
                day TEXT NOT NULL CONSTRAINT outbox_day CHECK (length(day) = 10),
                address TEXT NOT NULL CONSTRAINT outbox_address CHECK (length(address) BETWEEN 6 AND 254),
                subject TEXT NOT NULL CONSTRAINT outbox_subject CHECK (length(subject) > 0),
                body TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("outbox", "status", OutboxStatus.self)),
                attempts \(dialect.integer) NOT NULL CONSTRAINT outbox_attempts CHECK (attempts >= 0),
                next_try \(dialect.integer) NOT NULL,
                fault TEXT NOT NULL,
                made \(dialect.integer) NOT NULL,
                sent \(dialect.integer),
                CONSTRAINT outbox_sent CHECK ((status = 'sent') = (sent IS NOT NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE UNIQUE INDEX outbox_once ON outbox (account_id, day) WHERE kind = 'digest'",
            "CREATE INDEX outbox_waiting ON outbox (agency_id, next_try) WHERE status IN ('queued', 'retried')",
            "CREATE INDEX outbox_list ON outbox (agency_id, place)",
            """
            CREATE TABLE reminders (
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                account_id TEXT NOT NULL REFERENCES accounts (id),
                duty TEXT NOT NULL CONSTRAINT reminders_duty CHECK (length(duty) > 0),
                due TEXT NOT NULL CONSTRAINT reminders_due CHECK (length(due) = 10),
                mail_id TEXT NOT NULL REFERENCES outbox (id),
                PRIMARY KEY (account_id, duty)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX reminders_due_days ON reminders (account_id, due)",
            "CREATE INDEX reminders_mail ON reminders (mail_id)",
        ]
    }
}
