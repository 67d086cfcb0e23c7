/// Every table of the schema, parents before children. A test holds it against the migrated schema: a migration that
/// adds a table or a column has to say here how it is copied.
package enum Catalogue {
    package static let tables =
        [agencies, settings, units, plans, numbers, accounts, officeDays, lawRecords] + planReviews + seasons + dossiers
        + [proposals] + councils + ballots + awards + maturity + progress + claimFiles + scoring + eligibility
        + outbox + postings + initiatives + proof + issuedPapers + correctionLetters + periodReviews + inspections
        + earlierAwards + models + communication + feedback + skills + journal

    package static func table(_ name: String) -> CataloguedTable? { tables.first { $0.name == name } }

    /// Tables that stay behind, and why.
    package static let leftOut: [String: String] = [
        "schema_version": "The migrations write it in the target.",
        "login_sessions": "Whoever is logged in holds a cookie of the old address; people log in again.",
        "login_attempts": "Counts of a few minutes, under keys that tell neither agency nor person.",
        "held_forms": "What waited for a log-in, an hour at most.",
        "form_marks": "Presses of a day, of pages opened at the old address.",
        "list_changes": "What running programs kept in memory has to learn; the target's programs begin with nothing.",
    ]

    private static let agencies = CataloguedTable(
        "agencies", ["id", "name", "level", "parent_id", "code"].text, key: ["id"], .agency(column: "id"),
        selfLink: "parent_id")

    /// The secret stays with the installation; that all people and dossiers are invented has to go along.
    private static let settings = CataloguedTable(
        "settings", ["name"].text + ["value"].blob, key: ["name"], .installation(column: "name", taken: ["demo"]))

    private static let units = CataloguedTable(
        "units",
        ["id", "agency_id", "name", "kind"].text + ["is_standing"].integer
            + ["sort_key", "words", "stands_for"].text, key: ["id"], own)

    private static let plans = CataloguedTable(
        "plans", ["place"].integer + ["id", "agency_id", "file", "plan"].text + ["loaded"].integer, key: ["place"], own)

    private static let numbers = CataloguedTable(
        "numbers", ["agency_id", "kind"].text + ["year", "last"].integer, key: ["agency_id", "kind", "year"], own)

    private static let accounts = CataloguedTable(
        "accounts",
        season + ["unit_id", "login", "name", "sort_key", "roles", "status"].text + ["must_change_password"].integer
            + ["password_hash"].text, key: ["place"], own)

    private static let planReviews = [
        CataloguedTable(
            "plan_reviews",
            season + ["name", "kind"].text + ["size"].integer + ["digest", "uploaded_by", "uploader"].text
                + ["uploaded"].integer + ["status"].text + ["changed"].integer + ["plan_id"].text, key: ["place"],
            own),
        CataloguedTable(
            "plan_review_bytes", ["review_id"].text + ["bytes"].blob, key: ["review_id"], ofReview, large: "bytes"),
        CataloguedTable(
            "plan_review_readings", ["review_id", "lines", "facts"].text, key: ["review_id"], ofReview,
            large: "lines"),
        CataloguedTable(
            "plan_corrections",
            ["review_id"].text + ["number", "revision"].integer
                + ["part", "entry", "field", "act", "value", "made_by", "maker"].text + ["made"].integer
                + ["undone_by", "undoer"].text + ["undone", "undone_revision"].integer,
            key: ["review_id", "number"], ofReview),
    ]

    static let ofReview = Belonging.parent(column: "review_id", table: "plan_reviews")

    private static let officeDays = CataloguedTable(
        "office_days", ["agency_id", "day", "work", "reason", "set_by"].text + ["set_at"].integer,
        key: ["agency_id", "day"], own)

    static let own = Belonging.agency(column: "agency_id")
    static let ofNomination = Belonging.parent(column: "nomination_id", table: "nominations")
    /// What `Dialect.season` starts every changeable record with, after its place.
    static let season = ["place"].integer + ["id", "agency_id"].text + ["revision"].integer
}

extension [String] {
    var integer: [CataloguedColumn] { map { CataloguedColumn(name: $0, kind: .integer) } }
    var text: [CataloguedColumn] { map { CataloguedColumn(name: $0, kind: .text) } }
    var blob: [CataloguedColumn] { map { CataloguedColumn(name: $0, kind: .blob) } }
}
