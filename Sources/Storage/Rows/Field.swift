/// A column and what goes into it.
struct Field {
    let column: String
    /// `?` stands for the value.
    let expression: String
    let value: SQLValue

    init(_ column: String, _ value: SQLValue, as expression: String = "?") {
        (self.column, self.value, self.expression) = (column, value, expression)
    }

    fileprivate func numbered(_ number: Int) -> String {
        expression == "?" ? "?\(number)" : expression.replacing("?", with: "?\(number)")
    }
}

extension Statement {
    /// Adds one row.
    static func insert(into table: String, _ fields: [Field]) -> Statement {
        let columns = fields.map(\.column).joined(separator: ", ")
        let values = fields.enumerated().map { $1.numbered($0 + 1) }.joined(separator: ", ")
        return Statement("INSERT INTO \(table) (\(columns)) VALUES (\(values))", fields.map(\.value), touches: 1)
    }

    /// Sets `fields` of the one row that `keys` name.
    static func update(_ table: String, _ fields: [Field], where keys: [Field]) -> Statement {
        let sets = fields.enumerated().map { "\($1.column) = \($1.numbered($0 + 1))" }.joined(separator: ", ")
        let conditions = keys.enumerated().map { "\($1.column) = \($1.numbered(fields.count + $0 + 1))" }
        return Statement(
            "UPDATE \(table) SET \(sets) WHERE \(conditions.joined(separator: " AND "))",
            (fields + keys).map(\.value), touches: 1)
    }
}
