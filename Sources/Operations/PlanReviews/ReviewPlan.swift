package import Domain
import Secrets

/// A paper as it came in, with what was read of it.
package struct PlanSourceFile: Sendable {
    /// Cleaned.
    package let name: String
    package let kind: SourcePaperKind
    package let bytes: [UInt8]
    package let content: PlanReviewContent

    package init(name: String, kind: SourcePaperKind, bytes: [UInt8], content: PlanReviewContent) {
        (self.name, self.kind, self.bytes, self.content) = (name, kind, bytes, content)
    }
}

extension Office {
    /// Keeps an uploaded paper whole, with its reading, as a draft. Nothing is in force by that.
    package func uploadPlanSource(_ file: PlanSourceFile, by persona: Persona) async throws -> PlanReview {
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        guard !file.bytes.isEmpty else { throw Refusal(.fileEmpty, field: "file") }
        guard file.bytes.count <= SourcePaper.maximumSize else {
            throw Refusal(.fileTooLarge, field: "file", ["maximum": "20 MB"])
        }
        let paper = SourcePaper(
            name: file.name, kind: file.kind, size: file.bytes.count, digest: SHA256Digest(of: file.bytes).hex,
            uploadedBy: persona.account, uploader: persona.name, uploaded: now)
        let review = PlanReview(id: newID(), agency: persona.agency, paper: paper, changed: now)
        let entry = entry(
            "plan.review.upload", on: Subject.planReview(review.id), by: persona,
            ["sha256": .string(paper.digest), "size": JSON(paper.size), "name": .string(paper.name)])
        try await commit(
            Change([.addPlanReview(review, bytes: file.bytes, content: file.content)], entries: [entry]))
        return review
    }

    package func listPlanReviews(by persona: Persona) async throws -> [PlanReview] {
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        return try await store.planReviews(of: persona.agency)
    }

    package func readPlanReview(_ id: ID<PlanReview>, by persona: Persona) async throws -> (
        review: PlanReview, content: PlanReviewContent
    ) {
        let review = try await planReview(id, by: persona)
        guard let content = try await store.planReviewContent(id) else { throw Refusal(.notFound) }
        return (review, content)
    }

    /// The paper as it was uploaded. Once it is the source of a plan, whoever reads the plan may see it.
    package func readPlanSource(_ id: ID<PlanReview>, by persona: Persona) async throws -> (
        paper: SourcePaper, bytes: [UInt8]
    ) {
        let review = try await store.planReview(id, agency: persona.agency)
        let act: AgencyAct = review?.status == .launched ? .readPlan : .changePlan
        try Refusal.raise(persona.refusals(of: act, in: persona.agency))
        guard let review, let bytes = try await store.planReviewBytes(id) else { throw Refusal(.notFound) }
        return (review.paper, bytes)
    }

    /// The paper the plan was read from; `nil` when it came as a plan file.
    package func sourceOfPlan(_ plan: PlanRecord, by persona: Persona) async throws -> PlanReview? {
        try Refusal.raise(persona.refusals(of: AgencyAct.readPlan, in: plan.agency))
        return try await store.planReview(ofPlan: plan.id, agency: plan.agency)
    }

    package func discardPlanReview(_ id: ID<PlanReview>, by persona: Persona) async throws {
        let next = try await planReview(id, by: persona).discarded(at: now)
        try await save(next, "plan.review.discard", by: persona)
    }

    package func restorePlanReview(_ id: ID<PlanReview>, by persona: Persona) async throws {
        let next = try await planReview(id, by: persona).restored(at: now)
        try await save(next, "plan.review.restore", by: persona)
    }

    private func save(_ review: PlanReview, _ act: String, by persona: Persona) async throws {
        try await commit(
            Change(
                [.changePlanReview(review)], entries: [entry(act, on: Subject.planReview(review.id), by: persona)]))
    }

    func planReview(_ id: ID<PlanReview>, by persona: Persona) async throws -> PlanReview {
        try Refusal.raise(persona.refusals(of: AgencyAct.changePlan, in: persona.agency))
        guard let review = try await store.planReview(id, agency: persona.agency) else { throw Refusal(.notFound) }
        return review
    }
}
