import Domain

extension Schema {
    /// Ballot boxes, what lies in them and what is kept beside (docs/secret-ballot.md, decisions/0028, 0029).
    ///
    /// `secret_ballots` has no place, no member and no moment: its key is chance, and in SQLite the rows themselves lie in
    /// the order of that key. `ballot_papers` has no moment either, and no row of it is written once ballots are.
    @Sendable static func ballots(_ dialect: Dialect) -> [String] {
        boxes(dialect) + contents(dialect) + conflicts(dialect)
    }

    /// How many papers were given out is counted with them. Not known of counts entered before.
    @Sendable static func papersHandedOut(_ dialect: Dialect) -> [String] {
        [
            """
            ALTER TABLE paper_tallies ADD COLUMN handed_out \(dialect.integer)
                CONSTRAINT paper_tallies_handed_out CHECK (handed_out >= agree + disagree + invalid)
            """
        ]
    }

    /// Ballots lie sealed until the count, under a lock whose key is not in the database (decisions/0044).
    static func sealedBallots(_ dialect: Dialect) -> [String] {
        [
            "ALTER TABLE ballot_boxes ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
            """
            CREATE TABLE sealed_ballots (
                session_id TEXT NOT NULL REFERENCES ballot_boxes (session_id),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                tag TEXT NOT NULL CONSTRAINT sealed_ballots_tag CHECK (length(tag) = 32),
                sealed TEXT NOT NULL CONSTRAINT sealed_ballots_sealed CHECK (length(sealed) > 0),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, nomination_id, tag)
            )\(dialect.keyedTableEnd)
            """,
        ]
    }

    private static func boxes(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE ballot_boxes (
                session_id TEXT NOT NULL PRIMARY KEY REFERENCES council_sessions (id),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                status TEXT NOT NULL \(dialect.oneOf("ballot_boxes", "status", BallotBoxStatus.self)),
                mark TEXT NOT NULL,
                digest TEXT NOT NULL,
                revision \(dialect.integer) NOT NULL CONSTRAINT ballot_boxes_revision CHECK (revision >= 1),
                CONSTRAINT ballot_boxes_counted CHECK
                    ((status = 'counted' AND mark = '' AND length(digest) = 64)
                    OR (status <> 'counted' AND length(mark) > 0 AND digest = ''))
            )\(dialect.keyedTableEnd)
            """,
            """
            CREATE TABLE ballot_papers (
                session_id TEXT NOT NULL REFERENCES ballot_boxes (session_id),
                member_id TEXT NOT NULL CONSTRAINT ballot_papers_member CHECK (length(member_id) > 0),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, member_id)
            )\(dialect.keyedTableEnd)
            """,
        ]
    }

    private static func contents(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE secret_ballots (
                session_id TEXT NOT NULL REFERENCES ballot_boxes (session_id),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                receipt TEXT NOT NULL CONSTRAINT secret_ballots_receipt CHECK (length(receipt) = 32),
                choice TEXT NOT NULL \(dialect.oneOf("secret_ballots", "choice", BallotChoice.self)),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, nomination_id, receipt)
            )\(dialect.keyedTableEnd)
            """,
            """
            CREATE TABLE open_votes (
                session_id TEXT NOT NULL REFERENCES ballot_boxes (session_id),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                member_id TEXT NOT NULL CONSTRAINT open_votes_member CHECK (length(member_id) > 0),
                choice TEXT NOT NULL \(dialect.oneOf("open_votes", "choice", BallotChoice.self)),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, nomination_id, member_id)
            )\(dialect.keyedTableEnd)
            """,
            """
            CREATE TABLE paper_tallies (
                session_id TEXT NOT NULL REFERENCES ballot_boxes (session_id),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                account_id TEXT NOT NULL REFERENCES accounts (id),
                agree \(dialect.integer) NOT NULL CONSTRAINT paper_tallies_agree CHECK (agree >= 0),
                disagree \(dialect.integer) NOT NULL CONSTRAINT paper_tallies_disagree CHECK (disagree >= 0),
                invalid \(dialect.integer) NOT NULL CONSTRAINT paper_tallies_invalid CHECK (invalid >= 0),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, nomination_id, account_id)
            )\(dialect.keyedTableEnd)
            """,
        ]
    }

    private static func conflicts(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE conflict_declarations (
                session_id TEXT NOT NULL REFERENCES council_sessions (id),
                member_id TEXT NOT NULL CONSTRAINT conflict_declarations_member CHECK (length(member_id) > 0),
                items TEXT NOT NULL,
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, member_id)
            )\(dialect.keyedTableEnd)
            """,
            """
            CREATE TABLE conflict_rulings (
                session_id TEXT NOT NULL REFERENCES council_sessions (id),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                member_id TEXT NOT NULL CONSTRAINT conflict_rulings_member CHECK (length(member_id) > 0),
                is_recused \(dialect.integer) NOT NULL \(dialect.truth("conflict_rulings", "is_recused")),
                reason TEXT NOT NULL CONSTRAINT conflict_rulings_reason CHECK (length(reason) > 0),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                PRIMARY KEY (session_id, nomination_id, member_id)
            )\(dialect.keyedTableEnd)
            """,
        ]
    }
}

extension Dialect {
    /// The end of a table whose rows lie in the order of their key: SQLite gives them no number of coming.
    fileprivate var keyedTableEnd: String { self == .sqlite ? " STRICT, WITHOUT ROWID" : tableEnd }
}
