package import Domain
package import Operations

extension DatabaseStore {
    package func scoreTables(of agency: ID<Agency>) async throws -> [ScoreTableRecord] {
        try await remembering(agency, "scoreTables") {
            try $0.rows(
                "SELECT \(ScoringRows.tableColumns) FROM score_tables WHERE agency_id = ?1 ORDER BY place",
                [SQLValue(agency)], ScoringRows.table)
        }
    }

    package func scoreSheet(_ id: ID<ScoreSheet>, agency: ID<Agency>) async throws -> ScoreSheet? {
        try await read {
            try $0.first(
                "SELECT \(ScoringRows.sheetColumns) FROM score_sheets WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], ScoringRows.sheet)
        }
    }

    package func scoreSheets(_ query: ScoreSheetQuery) async throws -> (rows: [ScoreSheet], total: Int) {
        var values = [SQLValue(query.agency), SQLValue(query.occasion)]
        var conditions = ["agency_id = ?1", "occasion_id = ?2"]
        if let unit = query.unit {
            values.append(SQLValue(unit))
            conditions.append("unit_id = ?\(values.count)")
        }
        switch query.drafts {
        case .all: break
        case .none: conditions.append("status <> 'draft'")
        case .of(let unit):
            values.append(SQLValue(unit))
            conditions.append("(status <> 'draft' OR unit_id = ?\(values.count))")
        }
        let (clause, bound) = (conditions.joined(separator: " AND "), values)
        let (size, skipped) = (query.size, (query.page - 1) * query.size)
        return try await read {
            let total = try $0.first("SELECT count(*) FROM score_sheets WHERE \(clause)", bound) { $0.number(0) }
            let rows = try $0.rows(
                """
                SELECT \(ScoringRows.sheetColumns) FROM score_sheets WHERE \(clause)
                ORDER BY place DESC LIMIT \(size) OFFSET \(skipped)
                """, bound, ScoringRows.sheet)
            return (rows, total ?? 0)
        }
    }

    package func frozenScoreSheets(of occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [ScoreSheet] {
        try await read {
            try $0.rows(
                """
                SELECT \(ScoringRows.sheetColumns) FROM score_sheets
                WHERE agency_id = ?1 AND occasion_id = ?2 AND status = 'frozen' ORDER BY place
                """, [SQLValue(agency), SQLValue(occasion)], ScoringRows.sheet)
        }
    }

    package func scoreReviews(of sheet: ID<ScoreSheet>, agency: ID<Agency>) async throws -> [ScoreReview] {
        try await read {
            try $0.rows(
                """
                SELECT \(ScoringRows.reviewColumns) FROM score_reviews WHERE agency_id = ?1 AND sheet_id = ?2
                ORDER BY place
                """, [SQLValue(agency), SQLValue(sheet)], ScoringRows.review)
        }
    }
}
