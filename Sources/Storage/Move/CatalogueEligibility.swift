extension Catalogue {
    /// After the nominations, participants and accounts they name.
    static let eligibility = [
        CataloguedTable(
            "holds",
            season
                + [
                    "participant_id", "nomination_id", "ground", "document", "opened", "status", "outcome", "closed",
                    "closing_document", "closed_by",
                ].text + ["closed_at"].integer + ["entered_by"].text + ["entered"].integer, key: ["place"], own),
        CataloguedTable(
            "disciplines",
            season + ["participant_id", "measure", "first_day", "last_day", "document", "status", "entered_by"].text
                + ["entered"].integer, key: ["place"], own),
        CataloguedTable(
            "confirmations",
            season
                + [
                    "nomination_id", "authority", "request", "requested", "reply", "replied", "status", "remark",
                    "entered_by",
                ].text + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "eligibility_reasons",
            ["place"].integer + ["id", "agency_id", "nomination_id", "lines", "reason", "given_by"].text
                + ["given"].integer, key: ["place"], own),
        CataloguedTable(
            "eligibility_checks",
            ["place"].integer + ["id", "agency_id", "nomination_id", "stage", "day", "lines", "judged_by"].text
                + ["judged"].integer, key: ["place"], own),
        CataloguedTable(
            "allocation_ties",
            ["place"].integer
                + ["id", "agency_id", "occasion_id", "award", "nominations", "ground", "document", "decided_by"].text
                + ["decided"].integer, key: ["place"], own),
        CataloguedTable(
            "fund_entries",
            season + ["kind"].text + ["amount"].integer
                + ["day", "purpose", "document", "status", "entered_by"].text + ["entered"].integer, key: ["place"], own
        ),
        CataloguedTable(
            "petitions",
            season
                + [
                    "occasion_id", "unit_id", "nomination_id", "sender", "content", "received", "due", "status",
                    "answer",
                    "document", "answered_by",
                ].text + ["answered"].integer + ["entered_by"].text + ["entered", "has_due"].integer, key: ["place"],
            own),
    ]
}
