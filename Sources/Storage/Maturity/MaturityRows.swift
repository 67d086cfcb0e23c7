import Domain
import Operations

enum MaturityRows {
    static let assessmentColumns = [
        "id", "agency_id", "participant_id", "unit_id", "year", "set_code", "set_version", "answers", "status",
        "points", "level", "objections", "created_by", "submitted_by", "submitted", "checked_by", "changed", "revision",
    ].joined(separator: ", ")

    static func assessment(_ row: any SQLRow) throws -> MaturityAssessment {
        var row = RowReader(row)
        return try MaturityAssessment(
            id: row.id(), agency: row.id(), participant: row.id(), unit: row.id(), year: row.number(),
            set: CriteriaSetKey(code: row.text(), version: row.text()), answers: row.json(), status: row.kind(),
            points: row.number(), level: row.number(), objections: row.json(), createdBy: row.id(),
            submittedBy: row.optionalID(), submitted: row.optionalMoment(), checkedBy: row.optionalID(),
            changed: row.moment(), revision: row.revision())
    }

    static let recordColumns = [
        "id", "agency_id", "participant_id", "unit_id", "level", "day", "source", "proof", "status", "entered_by",
        "entered", "revision",
    ].joined(separator: ", ")

    static func record(_ row: any SQLRow) throws -> MaturityRecord {
        var row = RowReader(row)
        return try MaturityRecord(
            id: row.id(), agency: row.id(), participant: row.id(), unit: row.id(), level: row.text(), day: row.day(),
            source: row.text(), proof: row.text(), status: row.kind(), enteredBy: row.id(), entered: row.moment(),
            revision: row.revision())
    }

    static func set(_ row: any SQLRow) throws -> CriteriaSetRecord {
        var row = RowReader(row)
        return try CriteriaSetRecord(
            id: row.id(), agency: row.id(), file: row.text(), set: row.json(), loaded: row.moment())
    }
}
