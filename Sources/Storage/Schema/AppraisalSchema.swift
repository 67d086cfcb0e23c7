import Domain

extension Schema {
    static func appraisals(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE appraisals (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT appraisals_id CHECK (length(id) BETWEEN 1 AND 40),
                revision \(dialect.integer) NOT NULL CONSTRAINT appraisals_revision CHECK (revision >= 1),
                nomination_id TEXT NOT NULL REFERENCES nominations (id),
                appraiser_id TEXT NOT NULL REFERENCES accounts (id),
                appraiser_name TEXT NOT NULL,
                findings TEXT NOT NULL,
                opinion TEXT NOT NULL \(dialect.oneOf("appraisals", "opinion", Opinion.self)),
                remark TEXT NOT NULL,
                recorded \(dialect.integer) NOT NULL,
                UNIQUE (nomination_id, appraiser_id),
                CONSTRAINT appraisals_remark CHECK (opinion = 'meets' OR length(remark) > 0)
            )\(dialect.tableEnd)
            """
        ]
    }
}
