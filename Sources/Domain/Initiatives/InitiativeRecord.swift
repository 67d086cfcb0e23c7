extension Initiative {
    /// What the register says of it, in one spelling: the journal keeps it with every act on it, and `thidua check` holds
    /// the table against the last one.
    package var record: JSON {
        [
            "title": .string(title), "summary": .string(summary), "scope": .string(scope.rawValue),
            "applied": JSON(applied), "status": .string(status.rawValue),
            "authors": .array(authors.map { ["name": .string($0.name), "share": JSON($0.share)] }),
            "document": JSON(outcome?.document), "day": outcome.map { JSON($0.day) } ?? .null,
            "authority": JSON(outcome?.authority),
            "withdrawn": JSON(withdrawal?.reason),
        ]
    }
}
