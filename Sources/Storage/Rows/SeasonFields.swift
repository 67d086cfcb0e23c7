import Domain

extension Statement {
    /// Saves the next value of a season's record: only over the revision it was made from, and only within the
    /// agency. Touches no row, and so fails as stale, when somebody saved in between.
    static func change<Of>(
        _ table: String, _ id: ID<Of>, agency: ID<Agency>, to revision: Revision, _ fields: [Field]
    ) -> Statement {
        update(
            table, [Field("revision", SQLValue(revision))] + fields,
            where: [
                Field("id", SQLValue(id)), Field("agency_id", SQLValue(agency)),
                Field("revision", SQLValue(revision.number - 1)),
            ])
    }

    /// Adds a season's record.
    static func add<Of>(
        _ table: String, _ id: ID<Of>, agency: ID<Agency>, at revision: Revision, _ fields: [Field]
    ) -> Statement {
        insert(
            into: table,
            [Field("id", SQLValue(id)), Field("agency_id", SQLValue(agency)), Field("revision", SQLValue(revision))]
                + fields)
    }
}
