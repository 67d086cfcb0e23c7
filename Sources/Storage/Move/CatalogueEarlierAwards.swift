extension Catalogue {
    /// After the participants they name.
    static let earlierAwards = [
        CataloguedTable(
            "earlier_awards",
            season
                + [
                    "participant_id", "form", "achievement", "first_day", "last_day", "decision", "day", "authority",
                    "status", "reason", "entered_by",
                ].text + ["entered"].integer, key: ["place"], own)
    ]
}
