import Domain

/// Identities as the parameters of a few statements: at most 128 at a time, and the last group filled up to a power of
/// two by repeating its last, so that an engine that keeps prepared statements sees eight texts and not one per length.
struct ManyIDs {
    let groups: [[SQLValue]]

    init<Of>(_ ids: [ID<Of>]) { self.init(values: ids.map { SQLValue($0) }) }

    init(values: [SQLValue]) {
        groups = stride(from: 0, to: values.count, by: ManyIDs.most).map { start in
            let group = Array(values[start..<min(start + ManyIDs.most, values.count)])
            return group + Array(repeating: group[group.count - 1], count: ManyIDs.filled(group.count) - group.count)
        }
    }

    /// The rows of all groups. `sql` is given the list of parameters, which start behind `values`; each of its rows has
    /// to be of one of them only, so that none is read twice.
    func rows<T>(
        _ values: [SQLValue], on connection: any SQLConnection, _ sql: (String) -> String,
        _ read: (any SQLRow) throws -> T
    ) throws -> [T] {
        try groups.flatMap { group in
            try connection.rows(sql(ManyIDs.places(group, after: values.count)), values + group, read)
        }
    }

    /// The parameters of a group behind `first` others, for `IN (…)`.
    static func places(_ group: [SQLValue], after first: Int) -> String {
        group.indices.map { "?\($0 + 1 + first)" }.joined(separator: ", ")
    }

    private static let most = 128

    private static func filled(_ count: Int) -> Int {
        var size = 1
        while size < count { size *= 2 }
        return size
    }
}
