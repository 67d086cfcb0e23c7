extension ConflictDeclaration {
    /// What a member declared, in one spelling, whatever the order in which it was said.
    package var record: JSON {
        .array(
            items.sorted { $0.nomination < $1.nomination }.map { item in
                [
                    "nomination": .string(item.nomination.text), "kind": .string(item.kind.rawValue),
                    "note": .string(item.note),
                ]
            })
    }
}
