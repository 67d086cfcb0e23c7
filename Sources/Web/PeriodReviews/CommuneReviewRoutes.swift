import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let communeReviewRoutes: [Route] = [.get(CommuneReviewPath.list, handler: showCommuneReviews)]

    /// A day that can not be is told above the figures of today.
    private static func showCommuneReviews(_ visit: Visit) async throws -> Answer {
        var errors: [Reason] = []
        let reviews: CommuneReviews
        do {
            reviews = try await communeReviews(visit)
        } catch let refusal as Refusal where refusal.reasons.allSatisfy({ $0.field == "as-of" }) {
            errors = refusal.reasons
            reviews = try await visit.office.readCommuneReviews(occasion(visit), by: visit.persona)
        }
        let page = CommuneReviewsPage(
            occasion: reviews.occasion, occasions: reviews.occasions, communes: reviews.communes, sum: reviews.sum,
            day: reviews.day, today: reviews.today)
        return try await visit.page(page.title, current: .reviews, errors: errors, page.html(in: visit.language))
    }

    private static func occasion(_ visit: Visit) -> ID<Occasion>? { ID(visit.query["occasion"]) }

    private static func communeReviews(_ visit: Visit) async throws -> CommuneReviews {
        var reader = FormReader(visit.query)
        let day = reader.day("as-of")
        try reader.finish()
        return try await visit.office.readCommuneReviews(occasion(visit), as: day, by: visit.persona)
    }

    static func exportCommuneReviews(_ visit: Visit) async throws -> ExportedList {
        let reviews = try await communeReviews(visit)
        return ExportedList(
            table: CommuneReviewFile.table(reviews.communes, in: visit.language),
            name: "so-ket-cac-xa-\(reviews.day)", isWhole: reviews.communes.count <= OutTable.most)
    }
}
