package import Domain

package protocol PlanReviewStore: Sendable {
    /// Those of the agency, the last changed first.
    func planReviews(of agency: ID<Agency>) async throws -> [PlanReview]
    func planReview(_ id: ID<PlanReview>, agency: ID<Agency>) async throws -> PlanReview?
    /// The review a plan came from, if it came from one.
    func planReview(ofPlan plan: ID<Plan>, agency: ID<Agency>) async throws -> PlanReview?
    /// What was read, and what people said about it in the order they said it.
    func planReviewContent(_ id: ID<PlanReview>) async throws -> PlanReviewContent?
    /// The paper as it was uploaded.
    func planReviewBytes(_ id: ID<PlanReview>) async throws -> [UInt8]?
}

/// What is kept of a reading: text that never changes, and the corrections beside it.
package struct PlanReviewContent: Hashable, Sendable {
    /// The paper's text, one line a line.
    package let lines: String
    /// The facts, as their reader keeps them.
    package let facts: String
    package let corrections: [PlanCorrection]

    package init(lines: String, facts: String, corrections: [PlanCorrection] = []) {
        (self.lines, self.facts, self.corrections) = (lines, facts, corrections)
    }
}
