extension Catalogue {
    /// After the accounts, participants and occasions they name.
    static let scoring = [
        CataloguedTable(
            "score_tables",
            ["place"].integer + ["id", "agency_id", "origin", "document", "day", "valid_from", "body"].text
                + ["entered"].integer + ["kinds"].text, key: ["place"], own),
        CataloguedTable(
            "score_sheets",
            season
                + [
                    "occasion_id", "participant_id", "unit_id", "table_id", "status", "claimed", "confirmed", "changes",
                ].text + ["claimed_total", "total", "is_vetoed"].integer
                + ["reason", "created_by", "submitted_by"].text + ["submitted"].integer + ["confirmed_by"].text
                + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "score_reviews",
            ["place"].integer + ["id", "agency_id", "sheet_id", "reviewer", "reviewer_name"].text
                + ["submitted"].integer + ["answers"].text + ["total"].integer + ["remark"].text
                + ["recorded"].integer, key: ["place"], own),
    ]
}
