/// What table definitions need beside the kernel's types.
extension Dialect {
    /// A number that grows with every row and stays when the file is packed: the order in which records were made,
    /// and the key under which the search index knows them.
    var place: String {
        self == .sqlite ? "INTEGER PRIMARY KEY" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"
    }

    /// `CHECK` that a column holds one of an enum's words; named `table_column`.
    func oneOf<Kind: CaseIterable & RawRepresentable>(_ table: String, _ column: String, _: Kind.Type) -> String
    where Kind.RawValue == String {
        let words = Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return "CONSTRAINT \(table)_\(column) CHECK (\(column) IN (\(words)))"
    }

    /// `CHECK` that a column is 0 or 1.
    func truth(_ table: String, _ column: String) -> String {
        "CONSTRAINT \(table)_\(column) CHECK (\(column) IN (0, 1))"
    }

    /// Columns every changeable record of a season starts with.
    func season(_ table: String) -> String {
        """
        id TEXT NOT NULL UNIQUE CONSTRAINT \(table)_id CHECK (length(id) BETWEEN 1 AND 40),
        agency_id TEXT NOT NULL REFERENCES agencies (id),
        revision \(integer) NOT NULL CONSTRAINT \(table)_revision CHECK (revision >= 1)
        """
    }

    /// The word index of a table, where the engine has one: a row per record, with the words people search for and
    /// one word for each value lists are filtered by (`SearchWords`). PostgreSQL looks into the columns themselves.
    func searchTable(_ name: String) -> [String] {
        guard self == .sqlite else { return [] }
        return [
            """
            CREATE VIRTUAL TABLE \(name) USING fts5(
                words, detail = none, prefix = '1 2 3 4 5 6 7',
                tokenize = "ascii tokenchars '_'")
            """
        ]
    }
}
