import Domain

extension Schema {
    static func occasions(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE occasions (
                place \(dialect.place),
                \(dialect.season("occasions")),
                code TEXT NOT NULL CONSTRAINT occasions_code CHECK (length(code) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("occasions", "kind", OccasionKind.self)),
                year \(dialect.integer) NOT NULL CONSTRAINT occasions_year CHECK (year BETWEEN 1900 AND 2999),
                name TEXT NOT NULL CONSTRAINT occasions_name CHECK (length(name) > 0),
                status TEXT NOT NULL \(dialect.oneOf("occasions", "status", OccasionStatus.self)),
                deadline \(dialect.integer),
                guidance TEXT,
                extensions TEXT NOT NULL,
                UNIQUE (agency_id, id),
                UNIQUE (agency_id, code),
                CONSTRAINT occasions_deadline CHECK ((guidance IS NULL) = (deadline IS NULL)),
                CONSTRAINT occasions_guided CHECK (status = 'planned' OR guidance IS NOT NULL)
            )\(dialect.tableEnd)
            """
        ]
    }
}
