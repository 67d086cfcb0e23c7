extension Catalogue {
    /// After the occasions, nominations, certificates and accounts they name.
    static let postings = [
        CataloguedTable(
            "postings",
            season + ["occasion_id", "nominations", "opened", "last_day", "status", "reason", "posted_by"].text
                + ["posted"].integer, key: ["place"], own),
        CataloguedTable(
            "posting_comments",
            season + ["posting_id", "nomination_id", "sender", "contact", "content"].text + ["received"].integer
                + ["status", "reason", "ruled_by"].text + ["ruled"].integer + ["answer", "answered_by"].text
                + ["answered"].integer, key: ["place"], own),
        CataloguedTable(
            "reissues",
            season
                + [
                    "decision_id", "nomination_id", "certificate_id", "applicant", "ground", "document", "received",
                    "status", "outcome", "ruled_by",
                ].text + ["ruled"].integer + ["new_certificate_id", "entered_by"].text + ["entered"].integer,
            key: ["place"], own),
    ]
}
