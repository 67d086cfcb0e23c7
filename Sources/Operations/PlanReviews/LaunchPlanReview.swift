package import Domain

extension Office {
    /// Puts the plan of a review in force: the plan replaces the agency's, new occasions are added, and the review is
    /// kept as its source, all in one transaction.
    /// - Parameters:
    ///   - plan: what the reading and its corrections up to `seen` say, judged like a plan file.
    ///   - file: the same as a plan file.
    package func launchPlanReview(
        _ id: ID<PlanReview>, plan: Plan, file: String, seen: Revision, by persona: Persona
    ) async throws {
        let review = try await planReview(id, by: persona)
        guard review.status != .draft || review.revision == seen else { throw Refusal(.changedMeanwhile) }
        var change = try await replacing(plan, file: file, by: persona)
        let next = try review.launched(as: change.record.id, at: now)
        change.change.writes.append(.changePlanReview(next))
        change.change.entries.append(
            entry(
                "plan.review.launch", on: Subject.planReview(id), by: persona,
                ["plan": .string(change.record.id.text), "sha256": .string(review.paper.digest)]))
        try await commit(change.change)
    }
}
