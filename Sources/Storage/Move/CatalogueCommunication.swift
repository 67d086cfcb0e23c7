extension Catalogue {
    /// After the units and accounts they name.
    static let communication = [
        CataloguedTable(
            "communications",
            season
                + [
                    "unit_id", "kind", "title", "channel", "responsible", "planned", "status", "outcome", "reason",
                    "entered_by",
                ].text + ["entered"].integer, key: ["place"], own),
        CataloguedTable(
            "communication_files",
            ["place"].integer + ["id", "agency_id", "activity_id", "name", "kind"].text + ["size"].integer
                + ["digest", "added_by"].text + ["added"].integer, key: ["place"], own),
        CataloguedTable(
            "communication_file_bytes", ["file_id"].text + ["bytes"].blob, key: ["file_id"],
            .parent(column: "file_id", table: "communication_files"), large: "bytes"),
        CataloguedTable(
            "announcements",
            season + ["title", "text"].text + ["published"].integer + ["published_by", "status", "reason"].text,
            key: ["place"], own),
    ]
}
