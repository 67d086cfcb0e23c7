extension Catalogue {
    /// After the units and accounts they name.
    static let skills = [
        CataloguedTable(
            "skill_classes",
            season + ["unit_id", "village_id", "subject", "title", "location", "first_day"].text
                + ["learners"].integer + ["status", "outcome", "reason", "entered_by"].text + ["entered"].integer,
            key: ["place"], own)
    ]
}
