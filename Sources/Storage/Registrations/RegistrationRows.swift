import Domain
import Operations

enum RegistrationRows {
    static let columns = list(prefix: "")

    static func list(prefix: String) -> String {
        [
            "id", "agency_id", "participant_id", "unit_id", "year", "themes", "commitments", "status", "changed",
            "revision",
        ].map { prefix + $0 }.joined(separator: ", ")
    }

    static func registration(_ row: any SQLRow) throws -> Registration {
        var row = RowReader(row)
        return try registration(&row)
    }

    static func registration(_ row: inout RowReader) throws -> Registration {
        try Registration(
            id: row.id(), agency: row.id(), participant: row.id(), unit: row.id(), year: row.number(),
            themes: row.json(), commitments: row.json(), status: row.kind(), changed: row.moment(),
            revision: row.revision())
    }

    /// A registration with its participant's name and kind and the unit's name after it.
    static func listed(_ row: any SQLRow) throws -> RegistrationRow {
        var row = RowReader(row)
        let registration = try registration(&row)
        return RegistrationRow(
            registration: registration, participantName: row.text(), participantKind: try row.kind(),
            unitName: row.text())
    }
}
