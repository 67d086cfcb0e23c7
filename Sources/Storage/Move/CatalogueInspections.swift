extension Catalogue {
    /// After the units and accounts they name.
    static let inspections = [
        CataloguedTable(
            "inspection_programmes",
            season + ["year"].integer + ["document", "day", "content", "entered_by"].text + ["entered"].integer,
            key: ["place"], own),
        CataloguedTable(
            "inspections",
            season
                + [
                    "unit_id", "kind", "ground", "day", "team", "checklist", "status", "record", "record_key",
                    "raising", "call_off", "created_by",
                ].text + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "inspection_findings",
            season
                + [
                    "inspection_id", "unit_id", "line", "text", "severity", "due", "status", "correction", "ruling",
                    "found",
                ].text + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "inspection_files",
            ["place"].integer
                + ["id", "agency_id", "inspection_id", "finding_id", "purpose", "name", "kind"].text
                + ["size"].integer + ["digest", "added_by"].text + ["added"].integer, key: ["place"], own),
        CataloguedTable(
            "inspection_file_bytes", ["file_id"].text + ["bytes"].blob, key: ["file_id"],
            .parent(column: "file_id", table: "inspection_files"), large: "bytes"),
    ]
}
