import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork

extension Site {
    static func showLaunch(_ visit: Visit, status: HTTPResponse.Status = .ok) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        guard review.status == .draft else { throw Refusal(.reviewNotDraft) }
        let known = Set(try await visit.office.listOccasions(by: visit.persona).map(\.code))
        let coming = book.plan.plan
        let page = PlanReviewLaunchPage(
            review: review, obstacles: book.obstacles, sheet: book.sheet(in: visit.language),
            newOccasions: (coming?.occasions ?? []).filter { !known.contains($0.code) }.map(\.name),
            differences: try await differences(coming, visit), findings: book.plan.findings, csrf: visit.csrf)
        return try await visit.page(
            page.title, current: .movement, status: status, page.html(in: visit.language))
    }

    private static func differences(_ coming: Plan?, _ visit: Visit) async throws -> [PlanDifference] {
        guard let coming else { return [] }
        do {
            let present = try await visit.office.readPlan(by: visit.persona).plan
            return PlanComparison.differences(from: present, to: coming)
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.noPlan] {
            return PlanComparison.differences(from: nil, to: coming)
        }
    }

    /// Reads and judges anew: only what has nothing open becomes the plan.
    static func launchReview(_ visit: Visit) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        guard let plan = book.plan.plan, book.obstacles.isEmpty else {
            return try await showLaunch(visit, status: .unprocessableContent)
        }
        try await visit.office.launchPlanReview(
            review.id, plan: plan, file: book.file, seen: visit.revision, by: visit.persona)
        return .see(MovementPath.plan, .launched)
    }
}
