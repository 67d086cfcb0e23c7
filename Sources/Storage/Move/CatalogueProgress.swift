extension Catalogue {
    /// After the accounts and units they name.
    static let progress = [
        CataloguedTable(
            "indicators",
            season + ["theme", "criterion", "kind", "origin", "status", "retired_from"].text + ["changed"].integer,
            key: ["place"], own),
        CataloguedTable(
            "indicator_versions",
            ["agency_id", "indicator_id"].text + ["number"].integer
                + ["valid_from", "definition", "reason", "made_by"].text + ["made"].integer,
            key: ["indicator_id", "number"], own),
        CataloguedTable(
            "progress_reports",
            season
                + [
                    "unit_id", "period", "period_last", "figures", "difficulties", "status", "objection", "created_by",
                    "written_by", "submitted_by",
                ].text + ["submitted"].integer + ["due", "checked_by", "corrections"].text + ["changed"].integer,
            key: ["place"], own),
    ]
}
