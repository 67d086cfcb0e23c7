package import Domain

enum AppraisalRows {
    static let columns = """
        id, nomination_id, appraiser_id, appraiser_name, findings, opinion, remark, recorded, revision
        """

    static func appraisal(_ row: any SQLRow) throws -> Appraisal {
        var row = RowReader(row)
        return try Appraisal(
            id: row.id(), nomination: row.id(), appraiser: row.id(), appraiserName: row.text(), findings: row.json(),
            opinion: row.kind(), remark: row.text(), recorded: row.moment(), revision: row.revision())
    }
}

enum AppraisalWrites {
    static func add(_ appraisal: Appraisal) throws -> [Statement] {
        [
            .insert(
                into: "appraisals",
                [
                    Field("id", SQLValue(appraisal.id)), Field("revision", SQLValue(appraisal.revision)),
                    Field("nomination_id", SQLValue(appraisal.nomination)),
                    Field("appraiser_id", SQLValue(appraisal.appraiser)),
                ] + (try fields(appraisal)))
        ]
    }

    static func change(_ appraisal: Appraisal) throws -> [Statement] {
        [
            .update(
                "appraisals", [Field("revision", SQLValue(appraisal.revision))] + (try fields(appraisal)),
                where: [
                    Field("id", SQLValue(appraisal.id)), Field("nomination_id", SQLValue(appraisal.nomination)),
                    Field("revision", SQLValue(appraisal.revision.number - 1)),
                ])
        ]
    }

    private static func fields(_ appraisal: Appraisal) throws -> [Field] {
        [
            Field("appraiser_name", .text(appraisal.appraiserName)),
            Field("findings", try JSONColumn.value(appraisal.findings)),
            Field("opinion", SQLValue(appraisal.opinion)), Field("remark", .text(appraisal.remark)),
            Field("recorded", SQLValue(appraisal.recorded)),
        ]
    }
}

extension DatabaseStore {
    /// In the order they were recorded.
    package func appraisals(of nomination: ID<Nomination>) async throws -> [Appraisal] {
        try await read {
            try $0.rows(
                "SELECT \(AppraisalRows.columns) FROM appraisals WHERE nomination_id = ?1 ORDER BY place",
                [SQLValue(nomination)], AppraisalRows.appraisal)
        }
    }

    package func appraisals(of nominations: Set<ID<Nomination>>) async throws -> [Appraisal] {
        try await read { connection in
            try ManyIDs(nominations.sorted()).rows(
                [], on: connection,
                { "SELECT \(AppraisalRows.columns) FROM appraisals WHERE nomination_id IN (\($0)) ORDER BY place" },
                AppraisalRows.appraisal)
        }
    }
}
