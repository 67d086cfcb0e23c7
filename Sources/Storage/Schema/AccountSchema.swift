import Domain

extension Schema {
    static func accounts(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE accounts (
                place \(dialect.place),
                \(dialect.season("accounts")),
                unit_id TEXT,
                login TEXT NOT NULL UNIQUE CONSTRAINT accounts_login CHECK (length(login) BETWEEN 3 AND 40),
                name TEXT NOT NULL CONSTRAINT accounts_name CHECK (length(name) > 0),
                sort_key TEXT NOT NULL,
                roles TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("accounts", "status", AccountStatus.self)),
                must_change_password \(dialect.integer) NOT NULL \(dialect.truth("accounts", "must_change_password")),
                password_hash TEXT NOT NULL,
                UNIQUE (agency_id, id),
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX accounts_order ON accounts (agency_id, sort_key, place)",
            """
            CREATE TABLE login_sessions (
                digest TEXT NOT NULL PRIMARY KEY CONSTRAINT login_sessions_digest CHECK (length(digest) = 64),
                account_id TEXT NOT NULL REFERENCES accounts (id),
                opened \(dialect.integer) NOT NULL,
                seen \(dialect.integer) NOT NULL CONSTRAINT login_sessions_seen CHECK (seen >= opened),
                device TEXT NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX login_sessions_account ON login_sessions (account_id, seen)",
            """
            CREATE TABLE login_attempts (
                key TEXT NOT NULL,
                window_start \(dialect.integer) NOT NULL,
                count \(dialect.integer) NOT NULL CONSTRAINT login_attempts_count CHECK (count >= 1),
                PRIMARY KEY (key, window_start)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX login_attempts_window ON login_attempts (window_start)",
        ]
    }
}
