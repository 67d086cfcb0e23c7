extension Catalogue {
    /// What was told goes along, so that nobody is told twice.
    static let outbox = [
        CataloguedTable(
            "mail_choices",
            ["account_id", "agency_id", "address"].text + ["is_on"].integer + ["muted"].text + ["changed"].integer,
            key: ["account_id"], own),
        CataloguedTable(
            "outbox",
            season + ["account_id", "kind", "day", "address", "subject", "body", "status"].text
                + ["attempts", "next_try"].integer + ["fault"].text + ["made", "sent"].integer, key: ["place"], own),
        CataloguedTable(
            "reminders", ["agency_id", "account_id", "duty", "due", "mail_id"].text, key: ["account_id", "duty"], own),
        CataloguedTable(
            "duty_marks", ["agency_id", "duty", "name", "due", "done", "note", "account_id"].text + ["made"].integer,
            key: ["agency_id", "duty"], own),
        CataloguedTable(
            "calendar_feeds", ["account_id", "agency_id", "digest"].text + ["made"].integer, key: ["account_id"], own),
    ]
}
