import Domain
import Operations

enum InspectionRows {
    static let programme = "id, agency_id, year, document, day, content, entered_by, entered, revision"

    static func programme(_ row: any SQLRow) throws -> InspectionProgramme {
        var row = RowReader(row)
        return try InspectionProgramme(
            id: row.id(), agency: row.id(), year: row.number(), document: row.text(), day: row.day(),
            content: row.text(), enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }

    static let visit = """
        id, agency_id, unit_id, kind, ground, day, team, checklist, status, record, raising, call_off, created_by, \
        changed, revision
        """

    static func visit(_ row: any SQLRow) throws -> Inspection {
        var row = RowReader(row)
        return try Inspection(
            id: row.id(), agency: row.id(), unit: row.id(), kind: row.kind(), ground: row.text(), day: row.day(),
            team: row.json(), checklist: row.json(), status: row.kind(), record: row.optionalJSON(),
            raising: row.optionalJSON(), callOff: row.text(), createdBy: row.id(), changed: row.moment(),
            revision: row.revision())
    }

    static let finding = """
        id, agency_id, inspection_id, unit_id, line, text, severity, due, status, correction, ruling, found, changed, \
        revision
        """

    static func finding(_ row: any SQLRow) throws -> InspectionFinding {
        var row = RowReader(row)
        return try InspectionFinding(
            id: row.id(), agency: row.id(), inspection: row.id(), unit: row.id(), line: row.text(), text: row.text(),
            severity: row.kind(), due: row.day(), status: row.kind(), correction: row.optionalJSON(),
            ruling: row.optionalJSON(), found: row.day(), changed: row.moment(), revision: row.revision())
    }

    static let file =
        "f.id, f.agency_id, f.inspection_id, f.finding_id, f.purpose, f.name, f.kind, f.size, f.digest, f.added_by, f.added"
    static let fileColumns = 11

    static func file(_ row: any SQLRow) throws -> InspectionFile {
        var row = RowReader(row)
        return try InspectionFile(
            id: row.id(), agency: row.id(), inspection: row.id(), finding: row.optionalID(), purpose: row.kind(),
            name: row.text(), kind: row.kind(), size: row.number(), digest: row.text(), addedBy: row.id(),
            added: row.moment())
    }
}
