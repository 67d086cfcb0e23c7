extension Catalogue {
    /// After the assessments and reports whose claims they show.
    static let claimFiles = [
        CataloguedTable(
            "claim_files",
            ["place"].integer + ["id", "agency_id", "assessment_id", "report_id", "claim", "name", "kind"].text
                + ["size"].integer + ["digest", "added_by"].text + ["added"].integer, key: ["place"], own),
        CataloguedTable(
            "claim_file_bytes", ["file_id"].text + ["bytes"].blob, key: ["file_id"],
            .parent(column: "file_id", table: "claim_files"), large: "bytes"),
    ]
}
