/// One table as a copy has to know it: nothing about it is guessed from the engine.
package struct CataloguedTable: Hashable, Sendable {
    package let name: String
    package let columns: [CataloguedColumn]
    /// The columns of the primary key, in its order: in which rows are read, and what a row is called in a message.
    package let key: [String]
    package let belonging: Belonging
    /// A column that refers to a row of this same table which may come later: written once all rows are there.
    package let selfLink: String?
    /// A column of which one value may take megabytes: a page is as many rows as fit into `CopyStep.mostBytes`.
    let large: String?

    init(
        _ name: String, _ columns: [CataloguedColumn], key: [String], _ belonging: Belonging, selfLink: String? = nil,
        large: String? = nil
    ) {
        (self.name, self.columns, self.key, self.belonging) = (name, columns, key, belonging)
        (self.selfLink, self.large) = (selfLink, large)
    }

    package static func == (left: CataloguedTable, right: CataloguedTable) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// Whether the engine numbers its rows.
    var isPlaced: Bool { columns.first?.name == "place" }

    func number(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

    /// The key of a row with all columns.
    func key(of row: [SQLValue]) -> [SQLValue] { key.compactMap { number(of: $0) }.map { row[$0] } }

    /// A row's key as people read it.
    func label(_ key: [SQLValue]) -> String { key.map(\.label).joined(separator: " / ") }
}

package struct CataloguedColumn: Hashable, Sendable {
    package let name: String
    package let kind: Kind

    /// How the column is read, whatever the engine calls its type.
    package enum Kind: String, Hashable, Sendable { case integer, text, blob }

    func value(_ row: any SQLRow, _ place: Int) -> SQLValue {
        if row.isNull(place) { return .null }
        return switch kind {
        case .integer: .int(row.int(place))
        case .text: .text(row.text(place))
        case .blob: .bytes(row.bytes(place))
        }
    }
}

/// How a row belongs to an agency.
package enum Belonging: Hashable, Sendable {
    /// The row is an agency, or names its own in this column.
    case agency(column: String)
    /// The row belongs to whom the row of `table` belongs whose id stands in this column.
    case parent(column: String, table: String)
    /// The row belongs to the installation; an agency that leaves takes only the rows of these keys along.
    case installation(column: String, taken: [String])
    /// The row joins records of the two agencies these columns name, and both may see it: it stays behind when one of them goes alone, because the other's record
    /// is not in the new database. What it told stands in that agency's nomination and journal.
    case between(String, String)
}

extension SQLValue {
    fileprivate var label: String {
        switch self {
        case .null: "–"
        case .int(let number): "\(number)"
        case .text(let text): text
        case .bytes(let bytes): "\(bytes.count) bytes"
        }
    }
}
