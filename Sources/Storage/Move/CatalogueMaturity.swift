extension Catalogue {
    /// After the accounts and participants they name.
    static let maturity = [
        CataloguedTable(
            "criteria_sets",
            ["place"].integer + ["id", "agency_id", "code", "version", "file", "body"].text + ["loaded"].integer,
            key: ["place"], own),
        CataloguedTable(
            "maturity_assessments",
            season + ["participant_id", "unit_id"].text + ["year"].integer
                + ["set_code", "set_version", "answers", "status"].text + ["points", "level"].integer
                + ["objections", "created_by", "submitted_by"].text + ["submitted"].integer + ["checked_by"].text
                + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "maturity_records",
            season + ["participant_id", "unit_id", "level", "day", "source", "proof", "status", "entered_by"].text
                + ["entered"].integer, key: ["place"], own),
    ]
}
