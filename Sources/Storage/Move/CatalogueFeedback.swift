extension Catalogue {
    /// After the accounts it names.
    static let feedback = [
        CataloguedTable(
            "feedback",
            season + ["source", "sender", "contact", "content"].text + ["received"].integer
                + ["due", "status", "reason", "ruled_by"].text + ["ruled"].integer + ["answer", "answered_by"].text
                + ["answered"].integer + ["entered_by"].text, key: ["place"], own)
    ]
}
