import Domain

extension Schema {
    /// Keys an agency signs with, and where the public finds its pages.
    @Sendable static func proof(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE signing_keys (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT signing_keys_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                name TEXT NOT NULL UNIQUE CONSTRAINT signing_keys_name CHECK (length(name) = 16),
                public_key \(dialect.blob) NOT NULL CONSTRAINT signing_keys_public CHECK (length(public_key) = 32),
                seed \(dialect.blob) NOT NULL CONSTRAINT signing_keys_seed CHECK (length(seed) = 32),
                made \(dialect.integer) NOT NULL,
                retired \(dialect.integer) CONSTRAINT signing_keys_retired CHECK (retired >= made)
            )\(dialect.tableEnd)
            """,
            "CREATE UNIQUE INDEX signing_keys_one ON signing_keys (agency_id) WHERE retired IS NULL",
            """
            CREATE TABLE public_addresses (
                agency_id TEXT NOT NULL PRIMARY KEY REFERENCES agencies (id),
                address TEXT NOT NULL CONSTRAINT public_addresses_address CHECK (length(address) BETWEEN 8 AND 100),
                set_by TEXT REFERENCES accounts (id),
                set_at \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
        ]
    }
}
