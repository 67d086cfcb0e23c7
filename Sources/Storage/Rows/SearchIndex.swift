import Domain

/// How a table's rows stand in its word index (`Dialect.searchTable`).
///
/// The index is kept in step by statements in the same transaction as the row. Triggers can not do it: our databases do
/// not trust their own schema (`trusted_schema = OFF`), and SQLite 3.40 then refuses FTS5 inside a trigger.
struct SearchIndex: Sendable {
    let table: String
    let search: String
    /// Columns with folded words.
    let words: [String]
    /// Columns whose values lists are filtered by, with the letter of their `FilterWord`.
    let filters: [(letter: String, column: String)]
    /// The table's indexes that start with the agency and give the order by name, and by time made.
    let nameOrder: String
    let newestOrder: String
    /// The narrow index of `place` and `sort_key`, for sorting many matches without reading their rows.
    let sortKeys: String
    /// SQL of a condition on `t` that gives the row the word `FilterWord.visible`.
    var visible: String?

    /// What a row of the table `t` is found under, as one text.
    var expression: String {
        let words = words.map { "t.\($0)" }
        let filters = filters.map { "'_\($0.letter)' || hex(t.\($0.column))" }
        let visible = visible.map { ["CASE WHEN \($0) THEN '_\(FilterWord.visible)' ELSE '' END"] } ?? []
        return (words + filters + visible).joined(separator: " || ' ' || ")
    }

    /// Words with a blank before each, for the engine or the order in which the index is of no use.
    func columnText(prefix: String) -> String {
        words.map { "' ' || \(prefix)\($0)" }.joined(separator: " || ")
    }

    func add(_ id: SQLValue, _ dialect: Dialect) -> [Statement] {
        guard dialect == .sqlite else { return [] }
        return [
            Statement(
                "INSERT INTO \(search) (rowid, words) SELECT t.place, \(expression) FROM \(table) t WHERE t.id = ?1",
                [id],
                touches: 1)
        ]
    }

    /// Writes the index rows of all records that meet `condition` anew.
    func refresh(_ condition: String, _ values: [SQLValue], _ dialect: Dialect) -> [Statement] {
        guard dialect == .sqlite else { return [] }
        return [
            Statement(
                """
                UPDATE \(search) SET words = (SELECT \(expression) FROM \(table) t WHERE t.place = \(search).rowid)
                WHERE rowid IN (SELECT place FROM \(table) WHERE \(condition))
                """, values)
        ]
    }
}
