extension Catalogue {
    /// After the occasions and accounts they name.
    static let periodReviews = [
        CataloguedTable(
            "period_review_texts",
            season + ["occasion_id", "section", "text", "written_by"].text + ["written"].integer, key: ["place"], own)
    ]
}
