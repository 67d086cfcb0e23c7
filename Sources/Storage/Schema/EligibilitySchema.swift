import Domain

extension Schema {
    /// Holds, discipline, what other authorities say, reasons written for warnings, and the checks as they ran
    /// (docs/decisions/0030).
    @Sendable static func eligibility(_ dialect: Dialect) -> [String] {
        holds(dialect) + disciplines(dialect) + confirmations(dialect) + judgements(dialect) + ties(dialect)
    }

    private static func holds(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE holds (
                place \(dialect.place),
                \(dialect.season("holds")),
                participant_id TEXT NOT NULL,
                nomination_id TEXT,
                ground TEXT NOT NULL \(dialect.oneOf("holds", "ground", HoldGround.self)),
                document TEXT NOT NULL CONSTRAINT holds_document CHECK (length(document) > 0),
                opened TEXT NOT NULL CONSTRAINT holds_opened CHECK (length(opened) = 10),
                status TEXT NOT NULL \(dialect.oneOf("holds", "status", HoldStatus.self)),
                outcome TEXT \(dialect.oneOf("holds", "outcome", HoldOutcome.self)),
                closed TEXT CONSTRAINT holds_closed CHECK (closed >= opened),
                closing_document TEXT CONSTRAINT holds_closing_document CHECK (length(closing_document) > 0),
                closed_by TEXT REFERENCES accounts (id),
                closed_at \(dialect.integer),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT holds_closing CHECK ((status = 'open') = (outcome IS NULL)
                    AND (outcome IS NULL) = (closed IS NULL) AND (outcome IS NULL) = (closing_document IS NULL)
                    AND (outcome IS NULL) = (closed_by IS NULL) AND (outcome IS NULL) = (closed_at IS NULL))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX holds_participant ON holds (agency_id, participant_id, place)",
            "CREATE INDEX holds_open ON holds (agency_id, place) WHERE status = 'open'",
        ]
    }

    private static func disciplines(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE disciplines (
                place \(dialect.place),
                \(dialect.season("disciplines")),
                participant_id TEXT NOT NULL,
                measure TEXT NOT NULL CONSTRAINT disciplines_measure CHECK (length(measure) > 0),
                first_day TEXT NOT NULL CONSTRAINT disciplines_first CHECK (length(first_day) = 10),
                last_day TEXT NOT NULL CONSTRAINT disciplines_period CHECK (first_day <= last_day),
                document TEXT NOT NULL CONSTRAINT disciplines_document CHECK (length(document) > 0),
                status TEXT NOT NULL \(dialect.oneOf("disciplines", "status", DisciplineStatus.self)),
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, participant_id) REFERENCES participants (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX disciplines_participant ON disciplines (agency_id, participant_id, last_day)",
        ]
    }

    private static func confirmations(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE confirmations (
                place \(dialect.place),
                \(dialect.season("confirmations")),
                nomination_id TEXT NOT NULL,
                authority TEXT NOT NULL CONSTRAINT confirmations_authority CHECK (length(authority) > 0),
                request TEXT NOT NULL CONSTRAINT confirmations_request CHECK (length(request) > 0),
                requested TEXT NOT NULL CONSTRAINT confirmations_requested CHECK (length(requested) = 10),
                reply TEXT,
                replied TEXT CONSTRAINT confirmations_replied CHECK (replied >= requested),
                status TEXT NOT NULL \(dialect.oneOf("confirmations", "status", ConfirmationStatus.self)),
                remark TEXT NOT NULL,
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                changed \(dialect.integer) NOT NULL,
                UNIQUE (agency_id, nomination_id, authority),
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id),
                CONSTRAINT confirmations_answer CHECK ((status = 'asked') = (reply IS NULL)
                    AND (reply IS NULL) = (replied IS NULL))
            )\(dialect.tableEnd)
            """
        ]
    }

    private static func judgements(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE eligibility_reasons (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT eligibility_reasons_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                nomination_id TEXT NOT NULL,
                lines TEXT NOT NULL,
                reason TEXT NOT NULL CONSTRAINT eligibility_reasons_reason CHECK (length(reason) > 0),
                given_by TEXT NOT NULL REFERENCES accounts (id),
                given \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX eligibility_reasons_list ON eligibility_reasons (agency_id, nomination_id, place)",
            """
            CREATE TABLE eligibility_checks (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT eligibility_checks_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                nomination_id TEXT NOT NULL,
                stage TEXT NOT NULL \(dialect.oneOf("eligibility_checks", "stage", EligibilityStage.self)),
                day TEXT NOT NULL CONSTRAINT eligibility_checks_day CHECK (length(day) = 10),
                lines TEXT NOT NULL,
                judged_by TEXT NOT NULL REFERENCES accounts (id),
                judged \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, nomination_id) REFERENCES nominations (agency_id, id)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX eligibility_checks_list ON eligibility_checks (agency_id, nomination_id, place)",
        ]
    }

    /// What was decided between nominations of equal rank at the border of a quota (docs/decisions/0031).
    private static func ties(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE allocation_ties (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT allocation_ties_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                occasion_id TEXT NOT NULL,
                award TEXT NOT NULL,
                nominations TEXT NOT NULL,
                ground TEXT NOT NULL \(dialect.oneOf("allocation_ties", "ground", TieGround.self)),
                document TEXT NOT NULL,
                decided_by TEXT NOT NULL REFERENCES accounts (id),
                decided \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, occasion_id) REFERENCES occasions (agency_id, id),
                CONSTRAINT allocation_ties_document CHECK (ground <> 'council' OR length(document) > 0)
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX allocation_ties_list ON allocation_ties (agency_id, occasion_id, award, place)",
        ]
    }
}
