import Domain

extension Schema {
    static func decisions(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE decisions (
                place \(dialect.place),
                \(dialect.season("decisions")),
                kind TEXT NOT NULL \(dialect.oneOf("decisions", "kind", DecisionKind.self)),
                occasion_id TEXT NOT NULL,
                award TEXT NOT NULL,
                target_id TEXT,
                title TEXT NOT NULL,
                bases TEXT NOT NULL,
                items TEXT NOT NULL,
                refused TEXT NOT NULL,
                reason TEXT NOT NULL,
                money_source TEXT NOT NULL,
                status TEXT NOT NULL \(dialect.oneOf("decisions", "status", DecisionStatus.self)),
                number \(dialect.integer) CONSTRAINT decisions_number CHECK (number >= 1),
                year \(dialect.integer),
                issue_day TEXT CONSTRAINT decisions_issue_day CHECK (length(issue_day) = 10),
                symbol TEXT,
                signer TEXT,
                signer_title TEXT,
                signer_id TEXT REFERENCES accounts (id),
                drafted_by TEXT NOT NULL REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, id),
                UNIQUE (agency_id, year, number),
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                FOREIGN KEY (agency_id, target_id) REFERENCES decisions (agency_id, id),
                CONSTRAINT decisions_issue CHECK (
                    (status IN ('draft', 'pending', 'discarded') AND number IS NULL AND year IS NULL
                        AND issue_day IS NULL AND symbol IS NULL AND signer IS NULL AND signer_title IS NULL
                        AND signer_id IS NULL)
                    OR (status IN ('issued', 'published', 'replaced', 'cancelled') AND number IS NOT NULL
                        AND year IS NOT NULL AND issue_day IS NOT NULL AND symbol IS NOT NULL
                        AND signer IS NOT NULL AND signer_title IS NOT NULL AND signer_id IS NOT NULL)),
                CONSTRAINT decisions_target CHECK ((kind = 'award') = (target_id IS NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX decisions_occasion ON decisions (occasion_id, place)",
            "CREATE INDEX decisions_list ON decisions (agency_id, status, year)",
            // One row for each achievement a decision in force rewards: nobody twice for the same (Law art. 5(2)).
            """
            CREATE TABLE rewards (
                achievement_id TEXT NOT NULL PRIMARY KEY,
                nomination_id TEXT NOT NULL,
                decision_id TEXT NOT NULL REFERENCES decisions (id),
                FOREIGN KEY (nomination_id, achievement_id) REFERENCES achievements (nomination_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX rewards_nomination ON rewards (nomination_id)",
            "CREATE INDEX rewards_decision ON rewards (decision_id)",
        ]
    }
}
