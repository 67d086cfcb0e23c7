import Domain
import Operations
import Pages
import Paperwork

extension Site {
    static let planReviewRoutes: [Route] = [
        .get(PlanReviewPath.list, handler: listReviews),
        .get(PlanReviewPath.route, handler: showReview),
        .post(PlanReviewPath.route(.acceptance), handler: acceptReading),
        .post(PlanReviewPath.route(.undoing), handler: undoCorrection),
        .post(PlanReviewPath.route(.wholePeriod), handler: addWholePeriod),
        .get(PlanReviewPath.entryRoute, handler: { try await showEntry($0) }),
        .post(PlanReviewPath.entryRoute, handler: saveEntry),
        .post("\(PlanReviewPath.entryRoute)/removal", handler: removeEntry),
        .get(PlanReviewPath.route(.launch), handler: { try await showLaunch($0) }),
        .post(PlanReviewPath.route(.launch), handler: launchReview),
        .post(PlanReviewPath.route(.discard), handler: discardReview),
        .post(PlanReviewPath.route(.restoring), handler: restoreReview),
        .get(PlanReviewPath.route(.original), handler: downloadOriginal),
        .get(PlanReviewPath.route(.file), handler: downloadDraft),
    ]

    private static func listReviews(_ visit: Visit) async throws -> Answer {
        let page = PlanReviewListPage(
            reviews: try await visit.office.listPlanReviews(by: visit.persona), csrf: visit.csrf)
        return try await visit.page(page.title, current: .movement, page.html(in: visit.language))
    }

    private static func showReview(_ visit: Visit) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        let only = PlanPart(rawValue: visit.query["part"]).map { ($0, max(0, Int(visit.query["entry"]) ?? 0)) }
        let page = PlanReviewPage(
            review: review, sheet: book.sheet(in: visit.language), lines: book.lines,
            from: Int(visit.query["from"]) ?? 1, remark: book.remark, only: only, csrf: visit.csrf)
        return try await visit.page(page.title, current: .movement, page.html(in: visit.language))
    }

    /// One value, an entry or a whole part: what the pressed button names.
    private static func acceptReading(_ visit: Visit) async throws -> Answer {
        let id: ID<PlanReview> = try visit.id()
        _ = try await visit.office.readPlanReview(id, by: visit.persona)
        guard let place = ReviewVisit.place(visit.form["place"]) else { throw Refusal(.choiceMissing) }
        try await visit.office.correctPlanReview(
            id, [PlanEdit(.accept, place)], seen: visit.revision, by: visit.persona)
        return .see(ReviewVisit.back(to: place, of: id, visit), .saved)
    }

    private static func undoCorrection(_ visit: Visit) async throws -> Answer {
        let id: ID<PlanReview> = try visit.id()
        let (_, content) = try await visit.office.readPlanReview(id, by: visit.persona)
        guard let number = Int(visit.form["number"]) else { throw Refusal(.choiceMissing) }
        try await visit.office.undoPlanCorrection(number, of: id, seen: visit.revision, by: visit.persona)
        let place = content.corrections.first { $0.number == number }?.place
        return .see(place.map { ReviewVisit.back(to: $0, of: id, visit) } ?? PlanReviewPath.review(id), .saved)
    }

    /// One phase from the first day of the movement to its last.
    private static func addWholePeriod(_ visit: Visit) async throws -> Answer {
        let (review, book) = try await ReviewVisit.read(visit)
        let edits = book.wholePeriodPhase
        guard !edits.isEmpty else { throw Refusal(.changedMeanwhile) }
        try await visit.office.correctPlanReview(review.id, edits, seen: visit.revision, by: visit.persona)
        return .see(ReviewVisit.back(to: CorrectionPlace(.phases), of: review.id, visit), .saved)
    }

    private static func discardReview(_ visit: Visit) async throws -> Answer {
        try await visit.office.discardPlanReview(visit.id(), by: visit.persona)
        return .see(PlanReviewPath.list, .discarded)
    }

    private static func restoreReview(_ visit: Visit) async throws -> Answer {
        try await visit.office.restorePlanReview(visit.id(), by: visit.persona)
        return .see(PlanReviewPath.list, .reopened)
    }

    /// To be saved only: whatever the paper holds, no browser shows or runs it here.
    private static func downloadOriginal(_ visit: Visit) async throws -> Answer {
        let (paper, bytes) = try await visit.office.readPlanSource(visit.id(), by: visit.persona)
        return .download(bytes, name: paper.name, type: "application/octet-stream")
    }

    private static func downloadDraft(_ visit: Visit) async throws -> Answer {
        let (_, book) = try await ReviewVisit.read(visit)
        return .download(Array(book.draft.utf8), name: "ke-hoach.yaml", type: "application/yaml; charset=utf-8")
    }
}

/// What the pages of a review share.
enum ReviewVisit {
    static func read(_ visit: Visit) async throws -> (review: PlanReview, book: PlanReviewBook) {
        let (review, content) = try await visit.office.readPlanReview(visit.id(), by: visit.persona)
        let book = try PlanReviewBook(lines: content.lines, facts: content.facts, corrections: content.corrections)
        return (review, book)
    }

    /// `quotas/r3/maximum`, `quotas/r3` or `quotas`.
    static func place(_ text: String) -> CorrectionPlace? {
        let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let part = pieces.first.flatMap(PlanPart.init(rawValue:)), pieces.count <= 3 else { return nil }
        return CorrectionPlace(part, pieces.count > 1 ? pieces[1] : "", pieces.count > 2 ? pieces[2] : "")
    }

    /// The same place of the review page, beside the same piece of the paper.
    static func back(to place: CorrectionPlace, of id: ID<PlanReview>, _ visit: Visit) -> String {
        let from = Int(visit.form["from"]) ?? 1
        let anchor =
            place.entry.isEmpty
            ? ReviewAnchor.part(place.part)
            : place.field.isEmpty
                ? ReviewAnchor.entry(place.part, place.entry)
                : ReviewAnchor.field(place.part, place.entry, place.field)
        return PlanReviewPath.review(id) + (from > 1 ? "?from=\(from)" : "") + "#\(anchor)"
    }
}
