import Domain
import Operations

enum AgencyRows {
    static let agencyColumns = "id, name, level, parent_id, code"

    static func agency(_ row: any SQLRow) throws -> Agency {
        var row = RowReader(row)
        return try Agency(
            id: row.id(), name: row.text(), level: row.kind(), parent: row.optionalID(),
            code: row.optionalText().flatMap(AgencyCode.init))
    }

    static let unitColumns = "id, agency_id, name, kind, is_standing, stands_for"

    static func unit(_ row: any SQLRow) throws -> OrgUnit {
        var row = RowReader(row)
        return try OrgUnit(
            id: row.id(), agency: row.id(), name: row.text(), kind: row.kind(), isStanding: row.bool(),
            standsFor: row.optionalID())
    }

    static let planColumns = "id, agency_id, file, plan, loaded"

    static func plan(_ row: any SQLRow) throws -> PlanRecord {
        var row = RowReader(row)
        return try PlanRecord(
            id: row.id(), agency: row.id(), file: row.text(), plan: row.json(), loaded: row.moment())
    }
}
