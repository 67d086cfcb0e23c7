extension Catalogue {
    /// After the sessions they belong to. A copy is written in the order of the keys, which tells nothing.
    static let ballots = [
        CataloguedTable(
            "ballot_boxes",
            ["session_id", "agency_id", "status", "mark", "digest"].text + ["revision"].integer + ["seal"].text,
            key: ["session_id"],
            own),
        CataloguedTable(
            "ballot_papers", ["session_id", "member_id", "agency_id"].text, key: ["session_id", "member_id"], own),
        CataloguedTable(
            "sealed_ballots", ["session_id", "nomination_id", "tag", "sealed", "agency_id"].text,
            key: ["session_id", "nomination_id", "tag"], own),
        CataloguedTable(
            "secret_ballots", ["session_id", "nomination_id", "receipt", "choice", "agency_id"].text,
            key: ["session_id", "nomination_id", "receipt"], own),
        CataloguedTable(
            "open_votes", ["session_id", "nomination_id", "member_id", "choice", "agency_id"].text,
            key: ["session_id", "nomination_id", "member_id"], own),
        CataloguedTable(
            "paper_tallies",
            ["session_id", "nomination_id", "account_id"].text + ["agree", "disagree", "invalid"].integer
                + ["agency_id"].text + ["handed_out"].integer, key: ["session_id", "nomination_id", "account_id"], own),
        CataloguedTable(
            "conflict_declarations", ["session_id", "member_id", "items", "agency_id"].text,
            key: ["session_id", "member_id"], own),
        CataloguedTable(
            "conflict_rulings",
            ["session_id", "nomination_id", "member_id"].text + ["is_recused"].integer + ["reason", "agency_id"].text,
            key: ["session_id", "nomination_id", "member_id"], own),
    ]
}
