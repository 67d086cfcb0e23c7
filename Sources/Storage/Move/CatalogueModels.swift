extension Catalogue {
    /// After the units, nominations and accounts they name.
    static let models = [
        CataloguedTable(
            "models",
            season
                + [
                    "unit_id", "kind", "title", "bearer", "summary", "effect", "status", "review", "consent",
                    "withdrawal", "nomination_id", "proposed_by",
                ].text + ["proposed"].integer, key: ["place"], own),
        CataloguedTable(
            "model_adoptions",
            ["place"].integer
                + ["id", "agency_id", "model_id", "unit_id", "day", "result", "entered_by"].text
                + ["entered"].integer, key: ["place"], own),
    ]
}
