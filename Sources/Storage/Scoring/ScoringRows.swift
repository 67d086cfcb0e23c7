import Domain
import Operations

enum ScoringRows {
    static let tableColumns = "id, agency_id, origin, document, day, valid_from, body, entered, kinds"

    static func table(_ row: any SQLRow) throws -> ScoreTableRecord {
        var row = RowReader(row)
        let (id, agency): (ID<ScoreTableRecord>, ID<Agency>) = (try row.id(), try row.id())
        let (origin, document): (ScoreTableOrigin, String) = (try row.kind(), row.text())
        let (day, validFrom, table): (Day, Day, ScoreTable) = (try row.day(), try row.day(), try row.json())
        let (entered, kinds): (Moment, [String]) = (row.moment(), try row.json())
        let read = kinds.compactMap { ParticipantKind(rawValue: $0) }
        guard read.count == kinds.count else { throw row.unreadable("kinds") }
        return ScoreTableRecord(
            id: id, agency: agency, origin: origin, document: document, day: day, validFrom: validFrom, table: table,
            kinds: Set(read), entered: entered)
    }

    static let sheetColumns = [
        "id", "agency_id", "occasion_id", "participant_id", "unit_id", "table_id", "status", "claimed", "confirmed",
        "changes", "claimed_total", "total", "is_vetoed", "reason", "created_by", "submitted_by", "submitted",
        "confirmed_by", "changed", "revision",
    ].joined(separator: ", ")

    static func sheet(_ row: any SQLRow) throws -> ScoreSheet {
        var row = RowReader(row)
        return try ScoreSheet(
            id: row.id(), agency: row.id(), occasion: row.id(), participant: row.id(), unit: row.id(),
            table: row.id(), status: row.kind(), claimed: row.json(), confirmed: row.optionalJSON(),
            changes: row.json(), claimedTotal: Hundredths(row.number()),
            total: row.optionalNumber().map { Hundredths($0) }, isVetoed: row.bool(), reason: row.text(),
            createdBy: row.id(), submittedBy: row.optionalID(), submitted: row.optionalMoment(),
            confirmedBy: row.optionalID(), changed: row.moment(), revision: row.revision())
    }

    static let reviewColumns =
        "id, agency_id, sheet_id, reviewer, reviewer_name, submitted, answers, total, remark, recorded"

    static func review(_ row: any SQLRow) throws -> ScoreReview {
        var row = RowReader(row)
        return try ScoreReview(
            id: row.id(), agency: row.id(), sheet: row.id(), reviewer: row.id(), reviewerName: row.text(),
            submitted: row.moment(), answers: row.json(), total: Hundredths(row.number()), remark: row.text(),
            recorded: row.moment())
    }
}
