package import Domain
package import Wording

/// The interim and final reviews of the plan.
package struct PeriodReviewListPage: Sendable {
    private let reviews: [Occasion]

    /// Leads to the reviews of the agencies below, where there can be some.
    package var hasCommunes = false

    package init(reviews: [Occasion]) { self.reviews = reviews }

    package let title: Phrase = .periodReviewsTitle

    package func html(in say: Language) -> HTML {
        let table = Table(
            say(title), columns: [.init(say(.periodReviewOccasion)), .number(say(.periodReviewYear))],
            rows: reviews.map { ["\(TextLink($0.name, to: PeriodReviewPath.detail($0.id)))", "\($0.year)"] },
            empty: EmptyState(say(.periodReviewsEmpty), hint: say(.periodReviewsEmptyHint)), isCompact: true)
        return """
            \(PageHead(say(title)))
            <p class="soft prose">\(say(.periodReviewsText))</p>
            \(Panel(html: "\(table)"))
            \(if: hasCommunes, "<p class=\"soft list-line\">\(TextLink(say(.communeReviewsTitle), to: CommuneReviewPath.list))</p>")
            """
    }
}
