import Domain

enum OccasionRows {
    static let columns = "id, agency_id, code, kind, year, name, status, guidance, extensions, revision"

    static func occasion(_ row: any SQLRow) throws -> Occasion {
        var row = RowReader(row)
        return try Occasion(
            id: row.id(), agency: row.id(), code: row.text(), kind: row.kind(), year: row.number(), name: row.text(),
            status: row.kind(), guidance: row.optionalJSON(), extensions: row.json(), revision: row.revision())
    }
}
