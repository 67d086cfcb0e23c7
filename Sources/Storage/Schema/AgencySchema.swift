import Domain
import Operations

extension Schema {
    static func agencies(_ dialect: Dialect) -> [String] {
        [
            """
            CREATE TABLE agencies (
                id TEXT NOT NULL PRIMARY KEY CONSTRAINT agencies_id CHECK (length(id) BETWEEN 1 AND 40),
                name TEXT NOT NULL CONSTRAINT agencies_name CHECK (length(name) > 0),
                level TEXT NOT NULL \(dialect.oneOf("agencies", "level", AgencyLevel.self)),
                parent_id TEXT REFERENCES agencies (id),
                code TEXT UNIQUE CONSTRAINT agencies_code CHECK (length(code) BETWEEN 1 AND 35)
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE units (
                id TEXT NOT NULL PRIMARY KEY CONSTRAINT units_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                name TEXT NOT NULL CONSTRAINT units_name CHECK (length(name) > 0),
                kind TEXT NOT NULL \(dialect.oneOf("units", "kind", OrgUnitKind.self)),
                is_standing \(dialect.integer) NOT NULL \(dialect.truth("units", "is_standing")),
                sort_key TEXT NOT NULL,
                words TEXT NOT NULL,
                UNIQUE (agency_id, id),
                UNIQUE (agency_id, name)
            )\(dialect.tableEnd)
            """,
            """
            CREATE TABLE plans (
                place \(dialect.place),
                id TEXT NOT NULL UNIQUE CONSTRAINT plans_id CHECK (length(id) BETWEEN 1 AND 40),
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                file TEXT NOT NULL,
                plan TEXT NOT NULL,
                loaded \(dialect.integer) NOT NULL
            )\(dialect.tableEnd)
            """,
            "CREATE INDEX plans_agency ON plans (agency_id, place)",
            """
            CREATE TABLE numbers (
                agency_id TEXT NOT NULL REFERENCES agencies (id),
                kind TEXT NOT NULL \(dialect.oneOf("numbers", "kind", NumberSeries.Kind.self)),
                year \(dialect.integer) NOT NULL CONSTRAINT numbers_year CHECK (year BETWEEN 1900 AND 2999),
                last \(dialect.integer) NOT NULL CONSTRAINT numbers_last CHECK (last >= 1),
                PRIMARY KEY (agency_id, kind, year)
            )\(dialect.tableEnd)
            """,
        ]
    }
}
