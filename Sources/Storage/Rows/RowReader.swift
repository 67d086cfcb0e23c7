import Domain

/// Reads the columns of a row one after the other, in the order in which the feature lists them.
struct RowReader {
    let row: any SQLRow
    private var column: Int

    init(_ row: any SQLRow, from column: Int = 0) { (self.row, self.column) = (row, column) }

    mutating func text() -> String { row.text(next()) }

    mutating func optionalText() -> String? { row.optionalText(next()) }

    mutating func number() -> Int { row.number(next()) }

    mutating func optionalNumber() -> Int? { row.optionalNumber(next()) }

    mutating func bool() -> Bool { row.bool(next()) }

    mutating func id<Of>(_ type: ID<Of>.Type = ID<Of>.self) throws -> ID<Of> { try row.id(next(), type) }

    mutating func optionalID<Of>(_ type: ID<Of>.Type = ID<Of>.self) throws -> ID<Of>? {
        try row.optionalID(next(), type)
    }

    mutating func day() throws -> Day { try row.day(next()) }

    mutating func moment() -> Moment { row.moment(next()) }

    mutating func optionalMoment() -> Moment? { row.optionalMoment(next()) }

    mutating func revision() -> Revision { row.revision(next()) }

    mutating func kind<Kind: RawRepresentable>(_ type: Kind.Type = Kind.self) throws -> Kind
    where Kind.RawValue == String {
        try row.kind(next(), type)
    }

    mutating func optionalKind<Kind: RawRepresentable>(_ type: Kind.Type = Kind.self) throws -> Kind?
    where Kind.RawValue == String {
        try row.optionalKind(next(), type)
    }

    mutating func json<Value: Decodable & Sendable>(_ type: Value.Type = Value.self) throws -> Value {
        let place = next()
        return try JSONColumn.read(type, row.text(place), column: place)
    }

    mutating func optionalJSON<Value: Decodable & Sendable>(_ type: Value.Type = Value.self) throws -> Value? {
        let place = next()
        return row.isNull(place) ? nil : try JSONColumn.read(type, row.text(place), column: place)
    }

    /// Passes over columns.
    mutating func skip(_ count: Int) { column += count }

    /// Says which column could not be read as `type`.
    func unreadable(_ type: String) -> StorageFault {
        .unreadable(column: column - 1, type: type, found: row.text(column - 1))
    }

    private mutating func next() -> Int {
        defer { column += 1 }
        return column
    }
}
