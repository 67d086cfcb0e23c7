import Domain

extension Schema {
    /// Classes for digital skills.
    @Sendable static func skillClasses(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE skill_classes (
                place \(dialect.place),
                \(dialect.season("skill_classes")),
                unit_id TEXT NOT NULL,
                village_id TEXT,
                subject TEXT NOT NULL \(dialect.oneOf("skill_classes", "subject", SkillSubject.self)),
                title TEXT NOT NULL CONSTRAINT skill_classes_title CHECK (length(title) > 0),
                location TEXT NOT NULL,
                first_day TEXT NOT NULL CONSTRAINT skill_classes_first CHECK (length(first_day) = 10),
                learners \(dialect.integer) NOT NULL
                    CONSTRAINT skill_classes_learners CHECK (learners BETWEEN 1 AND \(SkillClass.mostLearners)),
                status TEXT NOT NULL \(dialect.oneOf("skill_classes", "status", SkillClassStatus.self)),
                outcome TEXT,
                reason TEXT NOT NULL,
                entered_by TEXT NOT NULL REFERENCES accounts (id),
                entered \(dialect.integer) NOT NULL,
                FOREIGN KEY (agency_id, unit_id) REFERENCES units (agency_id, id),
                FOREIGN KEY (agency_id, village_id) REFERENCES units (agency_id, id),
                CONSTRAINT skill_classes_outcome CHECK ((status = 'finished') = (outcome IS NOT NULL)),
                CONSTRAINT skill_classes_called_off CHECK ((status = 'called-off') = (length(reason) > 0))
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX skill_classes_list ON skill_classes (agency_id, first_day, place)",
        ]
    }
}
