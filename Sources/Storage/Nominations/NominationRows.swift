import Domain
import Operations

enum NominationRows {
    static let columns = [
        "id", "agency_id", "unit_id", "occasion_id", "participant_id", "kind", "award", "status", "number", "report",
        "themes", "criteria", "created_by", "submitted_by", "submitted", "supplement", "status_reason", "changed",
        "rank", "revision",
    ].map { "t." + $0 }.joined(separator: ", ")

    static func nomination(_ row: any SQLRow, _ achievements: [Achievement]) throws -> Nomination {
        var row = RowReader(row)
        let (id, agency, unit) = (
            try row.id(ID<Nomination>.self), try row.id(ID<Agency>.self), try row.id(ID<OrgUnit>.self)
        )
        return try Nomination(
            id: id, agency: agency, unit: unit, occasion: row.id(), participant: row.id(), kind: row.kind(),
            award: row.text(), status: row.kind(), number: row.optionalText(), report: row.text(),
            themes: row.json(), criteria: row.json(), achievements: achievements, createdBy: row.id(),
            submittedBy: row.optionalID(), submitted: row.optionalMoment(), supplement: row.optionalJSON(),
            statusReason: row.text(), changed: row.moment(), rank: row.optionalNumber(), revision: row.revision())
    }

    static let listColumns = ["id", "number", "name", "detail", "unit_name", "kind", "award", "status", "changed"]

    static func listed(_ row: any SQLRow) throws -> NominationRow {
        var row = RowReader(row)
        return try NominationRow(
            id: row.id(), number: row.optionalText(), name: row.text(), detail: row.text(), unitName: row.text(),
            kind: row.kind(), award: row.text(), status: row.kind(), changed: row.moment())
    }
}
