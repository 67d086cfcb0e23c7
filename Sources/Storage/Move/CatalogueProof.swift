extension Catalogue {
    /// The private halves go along: an agency that moves signs on with its own key, and what it signed verifies.
    static let proof = [
        CataloguedTable(
            "signing_keys",
            ["place"].integer + ["id", "agency_id", "name"].text + ["public_key", "seed"].blob
                + ["made", "retired"].integer, key: ["place"], own),
        CataloguedTable(
            "public_addresses", ["agency_id", "address", "set_by"].text + ["set_at"].integer, key: ["agency_id"], own),
        CataloguedTable(
            "certificate_prints", ["agency_id"].text + ["across", "down", "is_red", "set_at"].integer,
            key: ["agency_id"], own),
        CataloguedTable(
            "public_pages", ["agency_id"].text + ["shows_movement", "shows_participants", "set_at"].integer,
            key: ["agency_id"], own),
    ]
}
