package import Domain
package import Operations

extension DatabaseStore {
    package func planReviews(of agency: ID<Agency>) async throws -> [PlanReview] {
        try await read {
            try $0.rows(
                """
                SELECT \(PlanReviewRows.columns) FROM plan_reviews WHERE agency_id = ?1
                ORDER BY changed DESC, place DESC LIMIT 200
                """, [SQLValue(agency)], PlanReviewRows.review)
        }
    }

    package func planReview(_ id: ID<PlanReview>, agency: ID<Agency>) async throws -> PlanReview? {
        try await read {
            try $0.first(
                "SELECT \(PlanReviewRows.columns) FROM plan_reviews WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], PlanReviewRows.review)
        }
    }

    /// Kept until the agency's journal moves: the page of the plan asks it every time.
    package func planReview(ofPlan plan: ID<Plan>, agency: ID<Agency>) async throws -> PlanReview? {
        try await remembering(agency, "planReview \(plan)") {
            try $0.first(
                "SELECT \(PlanReviewRows.columns) FROM plan_reviews WHERE plan_id = ?1 AND agency_id = ?2",
                [SQLValue(plan), SQLValue(agency)], PlanReviewRows.review)
        }
    }

    package func planReviewContent(_ id: ID<PlanReview>) async throws -> PlanReviewContent? {
        try await read { connection in
            let corrections = try connection.rows(
                """
                SELECT \(PlanReviewRows.correctionColumns) FROM plan_corrections WHERE review_id = ?1 ORDER BY number
                """, [SQLValue(id)], PlanReviewRows.correction)
            return try connection.first(
                "SELECT lines, facts FROM plan_review_readings WHERE review_id = ?1", [SQLValue(id)]
            ) { PlanReviewContent(lines: $0.text(0), facts: $0.text(1), corrections: corrections) }
        }
    }

    package func planReviewBytes(_ id: ID<PlanReview>) async throws -> [UInt8]? {
        try await read {
            try $0.first("SELECT bytes FROM plan_review_bytes WHERE review_id = ?1", [SQLValue(id)]) { $0.bytes(0) }
        }
    }
}
