import Domain
import Operations

extension Invariant {
    /// The sums kept beside a sheet and a review are what the table makes of their figures.
    static let scoreTotalsMatch = Invariant("scoreTotalsMatch") { connection in
        let tables = try connection.rows(
            "SELECT \(ScoringRows.tableColumns) FROM score_tables ORDER BY place", [], ScoringRows.table)
        let byID = Dictionary(tables.map { ($0.id, $0.table) }) { first, _ in first }
        let sheets = try connection.rows(
            "SELECT \(ScoringRows.sheetColumns) FROM score_sheets ORDER BY place", [], ScoringRows.sheet)
        let reviews = try connection.rows(
            "SELECT \(ScoringRows.reviewColumns) FROM score_reviews ORDER BY place", [], ScoringRows.review)
        let used = Dictionary(sheets.map { ($0.id, $0.table) }) { first, _ in first }
        return sheets.flatMap { wrong($0, byID[$0.table]) }
            + reviews.compactMap { review in
                let table = used[review.sheet].flatMap { byID[$0] }
                let isRight = table?.result(of: review.answers).total == review.total
                return isRight ? nil : "score review \(review.id): \(review.total.text) points kept, its figures differ"
            }
    }

    private static func wrong(_ sheet: ScoreSheet, _ table: ScoreTable?) -> [String] {
        guard let table else { return ["score sheet \(sheet.id): no table \(sheet.table)"] }
        let claimed = table.result(of: sheet.claimed)
        var found: [String] = []
        if claimed.total != sheet.claimedTotal {
            found.append(
                "score sheet \(sheet.id): \(sheet.claimedTotal.text) claimed, its figures give \(claimed.total.text)")
        }
        guard let confirmed = sheet.confirmed.map({ table.result(of: $0) }) else { return found }
        if confirmed.total != sheet.total || confirmed.isVetoed != sheet.isVetoed {
            found.append(
                "score sheet \(sheet.id): \(sheet.total?.text ?? "nothing") confirmed, its figures give \(confirmed.total.text)"
            )
        }
        return found
    }
}
