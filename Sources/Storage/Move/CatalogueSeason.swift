extension Catalogue {
    /// What an agency above entered stays with that agency.
    static let lawRecords = CataloguedTable(
        "law_records",
        season + ["ordinal"].integer
            + [
                "code", "kind", "value", "valid_from", "valid_to", "instrument", "article", "read_place", "read_by",
                "read_on", "reason", "entered_by",
            ].text + ["entered"].integer + ["withdrawn_by"].text + ["withdrawn"].integer + ["withdrawal"].text,
        key: ["place"], own)

    static let seasons = [
        CataloguedTable(
            "participants",
            season
                + [
                    "unit_id", "kind", "group_code", "name", "detail", "work", "gender", "sort_key", "words",
                    "unit_words", "origin_id",
                ].text, key: ["place"], own),
        CataloguedTable(
            "registrations",
            season + ["participant_id", "unit_id"].text + ["year"].integer + ["themes", "commitments", "status"].text
                + ["changed"].integer, key: ["place"], own),
        CataloguedTable(
            "occasions",
            season + ["code", "kind"].text + ["year"].integer + ["name", "status"].text + ["deadline"].integer
                + ["guidance", "extensions"].text, key: ["place"], own),
    ]

    static let dossiers = [
        nominations,
        CataloguedTable(
            "achievements",
            ["id", "nomination_id", "participant_id"].text + ["ordinal"].integer
                + ["title", "first_day", "last_day", "themes"].text, key: ["nomination_id", "id"], ofNomination),
        CataloguedTable(
            "evidence",
            ["place"].integer + ["id", "nomination_id", "name", "kind"].text + ["size"].integer
                + ["digest", "paper", "added_by"].text + ["added"].integer, key: ["place"], ofNomination),
        CataloguedTable(
            "evidence_bytes", ["evidence_id"].text + ["bytes"].blob, key: ["evidence_id"],
            .parent(column: "evidence_id", table: "evidence"), large: "bytes"),
        CataloguedTable(
            "appraisals",
            ["place"].integer + ["id"].text + ["revision"].integer
                + ["nomination_id", "appraiser_id", "appraiser_name", "findings", "opinion", "remark"].text
                + ["recorded"].integer, key: ["place"], ofNomination),
    ]

    private static let nominations = CataloguedTable(
        "nominations",
        season
            + [
                "unit_id", "occasion_id", "participant_id", "kind", "award", "status", "number", "themes", "criteria",
                "created_by", "submitted_by",
            ].text + ["submitted"].integer + ["supplement", "due", "status_reason"].text + ["changed", "rank"].integer
            + ["name", "detail", "unit_name", "sort_key", "name_words", "unit_words", "number_words", "report"].text,
        key: ["place"], own)

    static let proposals = CataloguedTable(
        "proposals",
        [
            "child_agency_id", "child_nomination_id", "parent_agency_id", "parent_nomination_id", "occasion_id",
            "number",
        ].text + ["sent"].integer + ["sent_by", "council", "status", "reason", "supplement"].text
            + ["revision"].integer,
        key: ["child_nomination_id"], .between("child_agency_id", "parent_agency_id"))

    static let councils = [
        CataloguedTable(
            "councils",
            season + ["decision_number", "decided", "members"].text + ["member_count"].integer + ["rules"].text,
            key: ["place"], own),
        CataloguedTable(
            "council_sessions",
            season + ["occasion_id", "council_id"].text + ["at"].integer
                + ["location", "status", "attendance", "agenda", "minutes"].text + ["closed"].integer + ["rules"].text
                + ["began", "ended"].integer,
            key: ["place"], own),
        CataloguedTable(
            "session_votes",
            ["session_id", "nomination_id"].text
                + ["agree", "disagree", "written_agree", "written_disagree", "members"].integer,
            key: ["session_id", "nomination_id"], .parent(column: "session_id", table: "council_sessions")),
    ]

    static let awards = [
        // A decision refers to the one it replaces or cancels, which was made before: its place is smaller.
        CataloguedTable(
            "decisions",
            season
                + [
                    "kind", "occasion_id", "award", "target_id", "title", "bases", "items", "refused", "reason",
                    "money_source", "status",
                ].text + ["number", "year"].integer
                + ["issue_day", "symbol", "signer", "signer_title", "signer_id", "drafted_by"].text
                + ["changed", "registered"].integer, key: ["place"], own),
        CataloguedTable(
            "rewards", ["achievement_id", "nomination_id", "decision_id"].text, key: ["achievement_id"], ofNomination),
        CataloguedTable(
            "certificates",
            ["place"].integer
                + ["id", "agency_id", "decision_id", "nomination_id", "code", "name", "detail", "award", "achievement"]
                .text + ["gold_book"].integer
                + ["decision_number", "issued", "signer", "signer_title", "status"].text, key: ["place"], own),
    ]

    /// The heads last: until they stand, no chain looks whole.
    static let journal = [
        CataloguedTable(
            "journal_entries",
            ["agency_id"].text + ["sequence", "at"].integer
                + ["actor", "act", "subject", "body", "previous", "hash"].text, key: ["agency_id", "sequence"], own),
        CataloguedTable(
            "journal_values",
            ["agency_id"].text + ["sequence"].integer + ["name"].text + ["salt"].blob + ["value"].text,
            key: ["agency_id", "sequence", "name"], own),
        CataloguedTable(
            "journal_heads", ["agency_id"].text + ["sequence"].integer + ["hash"].text, key: ["agency_id"], own),
    ]
}
