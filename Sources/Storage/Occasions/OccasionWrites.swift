import Domain

enum OccasionWrites {
    static func add(_ occasion: Occasion) throws -> [Statement] {
        [.add("occasions", occasion.id, agency: occasion.agency, at: occasion.revision, try fields(occasion))]
    }

    static func change(_ occasion: Occasion) throws -> [Statement] {
        [.change("occasions", occasion.id, agency: occasion.agency, to: occasion.revision, try fields(occasion))]
    }

    static func lock(_ id: ID<Occasion>, at revision: Revision) -> [Statement] {
        [
            Statement(
                "UPDATE occasions SET revision = revision + 1 WHERE id = ?1 AND revision = ?2",
                [SQLValue(id), SQLValue(revision)], touches: 1)
        ]
    }

    private static func fields(_ occasion: Occasion) throws -> [Field] {
        [
            Field("code", .text(occasion.code)), Field("kind", SQLValue(occasion.kind)),
            Field("year", SQLValue(occasion.year)), Field("name", .text(occasion.name)),
            Field("status", SQLValue(occasion.status)), Field("deadline", SQLValue(occasion.guidance?.deadline)),
            Field("guidance", try JSONColumn.optional(occasion.guidance)),
            Field("extensions", try JSONColumn.value(occasion.extensions)),
        ]
    }
}
