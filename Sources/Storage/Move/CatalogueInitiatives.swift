extension Catalogue {
    /// After the units, nominations and accounts they name.
    static let initiatives = [
        CataloguedTable(
            "initiatives",
            season
                + [
                    "unit_id", "title", "summary", "scope", "authors", "applied", "status", "document", "ruled_day",
                    "authority", "ruled_by",
                ].text + ["ruled"].integer + ["entered_by"].text + ["entered"].integer + ["corrected_by"].text,
            key: ["place"], own),
        CataloguedTable(
            "initiative_withdrawals",
            ["initiative_id", "agency_id", "reason", "withdrawn_by"].text + ["withdrawn"].integer,
            key: ["initiative_id"], own),
        CataloguedTable(
            "initiative_uses",
            ["initiative_id", "agency_id", "nomination_id", "cited_by"].text + ["cited"].integer,
            key: ["initiative_id", "nomination_id"], own),
    ]
}
