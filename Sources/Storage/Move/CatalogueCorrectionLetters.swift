extension Catalogue {
    /// After the decisions, sessions and templates they rest on.
    static let correctionLetters = [
        CataloguedTable(
            "correction_letters",
            ["place"].integer + ["id", "agency_id"].text + ["revision"].integer
                + ["kind", "decision_id", "session_id", "paper_number", "paper_day", "paper_subject", "points"].text
                + ["reason", "symbol", "status", "issue"].text + ["year", "number", "printed"].integer
                + ["signed_by", "drafted_by"].text + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "correction_papers",
            ["place"].integer + ["id", "agency_id", "letter_id", "format"].text + ["size"].integer + ["digest"].text
                + ["made"].integer + ["template_id"].text, key: ["place"], own),
        CataloguedTable(
            "correction_paper_bytes", ["paper_id"].text + ["bytes"].blob, key: ["paper_id"],
            .parent(column: "paper_id", table: "correction_papers"), large: "bytes"),
        CataloguedTable(
            "signed_letters",
            ["place"].integer + ["id", "agency_id", "letter_id", "name"].text + ["size"].integer
                + ["digest", "found"].text + ["holds_issued"].integer + ["added_by"].text + ["added"].integer
                + ["removed_by"].text + ["removed"].integer + ["removal"].text, key: ["place"], own),
        CataloguedTable(
            "signed_letter_bytes", ["paper_id"].text + ["bytes"].blob, key: ["paper_id"],
            .parent(column: "paper_id", table: "signed_letters"), large: "bytes"),
        CataloguedTable(
            "number_notes",
            ["place"].integer + ["id", "agency_id", "kind"].text + ["year", "first", "last"].integer
                + ["reason", "noted_by"].text + ["noted"].integer, key: ["place"], own),
    ]
}
