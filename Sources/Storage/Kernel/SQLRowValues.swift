package import Domain

/// Columns as values of the domain. A row that does not hold what its column promises throws
/// `StorageFault.unreadable`: somebody wrote into the database from outside.
extension SQLRow {
    package func id<Of>(_ column: Int, _ type: ID<Of>.Type = ID<Of>.self) throws -> ID<Of> {
        try read(column, ID(text(column)))
    }

    package func optionalID<Of>(_ column: Int, _ type: ID<Of>.Type = ID<Of>.self) throws -> ID<Of>? {
        isNull(column) ? nil : try id(column)
    }

    package func day(_ column: Int) throws -> Day { try read(column, Day(text(column))) }

    package func optionalDay(_ column: Int) throws -> Day? { isNull(column) ? nil : try day(column) }

    package func moment(_ column: Int) -> Moment { Moment(milliseconds: int(column)) }

    package func optionalMoment(_ column: Int) -> Moment? { isNull(column) ? nil : moment(column) }

    package func dong(_ column: Int) -> Dong { Dong(int(column)) }

    package func optionalDong(_ column: Int) -> Dong? { isNull(column) ? nil : dong(column) }

    package func revision(_ column: Int) -> Revision { Revision(number(column)) }

    package func json(_ column: Int) throws -> JSON { try read(column, JSON(reading: text(column))) }

    /// A status or kind by its raw text.
    package func kind<Kind: RawRepresentable>(_ column: Int, _ type: Kind.Type = Kind.self) throws -> Kind
    where Kind.RawValue == String {
        try read(column, Kind(rawValue: text(column)))
    }

    package func optionalKind<Kind: RawRepresentable>(_ column: Int, _ type: Kind.Type = Kind.self) throws -> Kind?
    where Kind.RawValue == String {
        isNull(column) ? nil : try kind(column)
    }

    private func read<Value>(_ column: Int, _ value: Value?) throws -> Value {
        guard let value else {
            throw StorageFault.unreadable(column: column, type: String(describing: Value.self), found: text(column))
        }
        return value
    }
}
