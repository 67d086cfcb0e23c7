import Domain
import HTTPTypes
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static func showLaunch(
        _ visit: Visit, status: HTTPResponse.Status = .ok, isUnsure: Bool = false
    ) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        guard review.status == .draft else { throw Refusal(.reviewNotDraft) }
        let known = Set(try await visit.office.listOccasions(by: visit.persona).map(\.code))
        let (coming, present) = (book.plan.plan, try await presentPlan(visit))
        var page = PlanReviewLaunchPage(
            review: review, obstacles: book.obstacles, sheet: book.sheet(in: visit.language),
            newOccasions: (coming?.occasions ?? []).filter { !known.contains($0.code) }.map(\.name),
            differences: coming.map { PlanComparison.differences(from: present?.plan, to: $0) } ?? [],
            findings: book.plan.findings, against: present?.id, warnings: launchWarnings(coming, present?.plan),
            isUnsure: isUnsure, csrf: visit.csrf)
        if let coming, book.obstacles.isEmpty {
            page.foreseen = try await visit.office.foresee(coming, by: visit.persona)
        }
        return try await visit.page(
            page.title, current: .movement, status: status, page.html(in: visit.language))
    }

    private static func presentPlan(_ visit: Visit) async throws -> PlanRecord? {
        do {
            return try await visit.office.readPlan(by: visit.persona)
        } catch let refusal as Refusal where refusal.reasons.map(\.code) == [.noPlan] {
            return nil
        }
    }

    /// What somebody would not do on purpose: another agency's plan, or one that takes all numbers away.
    private static func launchWarnings(_ coming: Plan?, _ present: Plan?) -> [Phrase] {
        guard let coming, let present else { return [] }
        var warnings: [Phrase] = []
        if Folded(coming.identity.agency) != Folded(present.identity.agency) {
            warnings.append(
                Phrase.reviewOtherAgency.filled([
                    "coming": coming.identity.agency, "present": present.identity.agency,
                ]))
        }
        if coming.quotas.isEmpty && !present.quotas.isEmpty {
            warnings.append(Phrase.reviewNoQuotas.filled(["count": "\(present.quotas.count)"]))
        }
        return warnings
    }

    /// Reads and judges anew: only what has nothing open becomes the plan, and only in place of the plan it was
    /// compared with.
    static func launchReview(_ visit: Visit) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        guard let plan = book.plan.plan, book.obstacles.isEmpty else {
            return try await showLaunch(visit, status: .unprocessableContent)
        }
        let present = try await presentPlan(visit)
        if review.status == .draft && visit.form[PlanReviewLaunchPage.againstField] != present?.id.text ?? "" {
            throw Refusal(.changedMeanwhile)
        }
        let isRead = visit.form.all(PlanReviewLaunchPage.readField).contains("yes")
        guard launchWarnings(plan, present?.plan).isEmpty || isRead else {
            return try await showLaunch(visit, status: .unprocessableContent, isUnsure: true)
        }
        try await visit.office.launchPlanReview(
            review.id, plan: plan, file: book.file, seen: visit.revision, by: visit.persona)
        return .see(MovementPath.plan, .launched)
    }
}
