import Domain
import Wording

/// A line for each agency below.
struct CommuneReviewTable {
    let communes: [CommuneReview]
    let say: Language

    var table: Table {
        Table(
            say(.communeReviewsEach),
            columns: [
                .init(say(.communesName)), .init(say(.communeReviewsOwn)), .number(say(.communeReviewsReached)),
                .number(say(.communeReviewsRegistered)), .number(say(.communeReviewsCollectives)),
                .number(say(.communeReviewsPeople)), .number(say(.communeReviewsDirect)),
                .number(say(.periodReviewMoneyColumn)), .number(say(.yearlyResultsVisits)),
                .number(say(.yearlyResultsOpen)),
            ], rows: communes.map(cells))
    }

    private func cells(_ commune: CommuneReview) -> [HTML] {
        let status: HTML =
            commune.status.map { "\(StatusTag(say($0.phrase), commune.isClosed ? .ok : .waiting))" }
            ?? "<span class=\"soft\">\(say(.communeReviewsNotPlanned))</span>"
        guard let figures = commune.figures else {
            return ["\(commune.agency.name)", status] + Array(repeating: "–", count: 8)
        }
        let judged = figures.themes.reduce(0) { $0 + $1.judged }
        let reached = figures.themes.reduce(0) { $0 + $1.reached }
        return [
            "\(commune.agency.name)", status, "\(reached)/\(judged)", "\(AddressText.grouped(figures.registered))",
            "\(figures.collectives)", "\(figures.people)", "\(figures.direct)", "\(figures.rewarded.vietnamese)",
            "\(figures.inspections.visits)", "\(figures.inspections.open)",
        ]
    }
}
