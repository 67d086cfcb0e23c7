package import Domain
package import Wording

/// What the reviewers gave, side by side, with mean, median and how far they are apart.
package struct ScoreComparisonPage: Sendable {
    private let sheet: ScoreSheet
    private let name: String
    private let table: ScoreTable
    private let reviews: [ScoreReview]

    package init(sheet: ScoreSheet, name: String, table: ScoreTable, reviews: [ScoreReview]) {
        (self.sheet, self.name, self.table, self.reviews) = (sheet, name, table, reviews)
    }

    package let title: Phrase = .scoreCompareTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.scoringTitle), ScoringPath.list(on: sheet.occasion)),
                .init(say(.scoreSheetTitle, ["name": name]), ScoringPath.detail(sheet.id)),
            ], here: say(title), in: say)
        let comparison = ScoreComparison(claimed: sheet.claimed, reviews: reviews.map(\.answers), under: table)
        let remarks = reviews.filter { !$0.remark.isEmpty }
        return """
            \(PageHead(say(title), subtitle: name, breadcrumb: crumbs))
            \(Panel(html: "\(rows(comparison, say))"))
            \(if: !remarks.isEmpty, Panel(say(.scoreReviewRemark), DefinitionList(remarks.map { .init($0.reviewerName, html: HTML.paragraphs($0.remark)) }).html).html)
            """
    }

    private func rows(_ comparison: ScoreComparison, _ say: Language) -> Table {
        let empty = EmptyState(say(.scoreCompareEmpty), hint: say(.scoreSheetReviewsHidden))
        let columns: [Table.Column] =
            [.init(say(.scoreTableRow)), .number(say(.scoringClaimed))]
            + reviews.map { .number($0.reviewerName) }
            + [.number(say(.scoreCompareMean)), .number(say(.scoreCompareMedian)), .init(say(.scoreCompareRange))]
        let lines = comparison.rows.map { row in
            cells("\(row.line.row.code). \(row.line.row.text)", row.claimed, row.spread, say)
        }
        let total = cells(say(.scoreCompareTotal), comparison.claimedTotal, comparison.totals, say)
        return Table(say(title), columns: columns, rows: reviews.isEmpty ? [] : lines + [total], empty: empty)
    }

    private func cells(
        _ head: String, _ claimed: Hundredths, _ spread: ScoreComparison.Spread, _ say: Language
    ) -> [HTML] {
        let apart = say(.scoreCompareDiffer, ["range": spread.range.words(in: say)])
        let tag =
            spread.isAgreed ? StatusTag(say(.scoreCompareAgreed), .ok) : StatusTag(apart, .warn)
        let numbers = [claimed] + spread.values + [spread.mean, spread.median]
        return ["\(head)"] + numbers.map { "\($0.words(in: say))" } + ["\(tag)"]
    }
}
