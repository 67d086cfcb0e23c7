extension Catalogue {
    /// After the decisions and sessions they belong to.
    static let issuedPapers = [
        CataloguedTable(
            "paper_templates",
            ["place"].integer + ["id", "agency_id", "kind"].text + ["version"].integer + ["name"].text
                + ["size"].integer
                + ["digest", "added_by"].text + ["added"].integer, key: ["place"], own),
        CataloguedTable(
            "paper_template_bytes", ["template_id"].text + ["bytes"].blob, key: ["template_id"],
            .parent(column: "template_id", table: "paper_templates"), large: "bytes"),
        CataloguedTable(
            "issued_papers",
            ["place"].integer + ["id", "agency_id", "kind", "format", "decision_id", "session_id"].text
                + ["size"].integer + ["digest"].text + ["made"].integer + ["template_id"].text, key: ["place"], own),
        CataloguedTable(
            "issued_paper_bytes", ["paper_id"].text + ["bytes"].blob, key: ["paper_id"],
            .parent(column: "paper_id", table: "issued_papers"), large: "bytes"),
        CataloguedTable(
            "signed_papers",
            ["place"].integer + ["id", "agency_id", "kind", "decision_id", "session_id", "name"].text
                + ["size"].integer + ["digest", "found"].text + ["holds_issued"].integer + ["added_by"].text
                + ["added"].integer + ["removed_by"].text + ["removed"].integer + ["removal"].text, key: ["place"], own),
        CataloguedTable(
            "signed_paper_bytes", ["paper_id"].text + ["bytes"].blob, key: ["paper_id"],
            .parent(column: "paper_id", table: "signed_papers"), large: "bytes"),
    ]
}
