package import Domain
package import Wording

/// The reviews of the agencies below as a table, one line each.
package enum CommuneReviewFile {
    package static func table(_ communes: [CommuneReview], in say: Language) -> OutTable {
        var file = OutTable(
            say(.communeReviewsTitle),
            [
                .communesName, .communeReviewsOwn, .communeReviewsReached, .communeReviewsJudged,
                .communeReviewsRegistered, .periodReviewCommitments, .communeReviewsCollectives,
                .communeReviewsHouseholds,
                .communeReviewsPeople, .communeReviewsWomen, .communeReviewsDirect, .periodReviewMoneyColumn,
                .communeReviewsIncome, .communeReviewsSpent, .yearlyResultsVisits, .periodReviewFindings,
                .yearlyResultsOpen,
            ].map { say($0) }, widths: [40, 20])
        for commune in communes.prefix(OutTable.most) {
            file.add([.text(commune.agency.name), status(commune, say)] + figures(commune.figures))
        }
        return file
    }

    private static func status(_ commune: CommuneReview, _ say: Language) -> OutTable.Cell {
        .text(say(commune.status?.phrase ?? .communeReviewsNotPlanned))
    }

    private static func figures(_ figures: CommuneFigures?) -> [OutTable.Cell] {
        guard let figures else { return [] }
        let found = figures.inspections
        return [
            figures.themes.reduce(0) { $0 + $1.reached }, figures.themes.reduce(0) { $0 + $1.judged },
            figures.registered, figures.commitments, figures.collectives, figures.households, figures.people,
            figures.women, figures.direct, Int(figures.rewarded.amount), Int(figures.income.amount),
            Int(figures.spent.amount), found.visits, found.findings, found.open,
        ].map { .number($0) }
    }
}
