import Domain
import Operations

enum InitiativeRows {
    static let columns = """
        authors, id, agency_id, unit_id, title, summary, scope, applied, status, document, ruled_day, authority, \
        ruled_by, ruled, entered_by, entered, revision
        """

    /// The statuses of nominations that use nothing up, as SQL. A draft has no number and is not named.
    static let idle = NominationStatus.ended.subtracting([.granted, .archived]).union([.draft])
        .map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

    static func initiative(_ row: any SQLRow) throws -> Initiative {
        let authors = try JSONColumn.read([InitiativeAuthor].self, row.text(0), column: 0)
        var row = RowReader(row, from: 1)
        return try Initiative(
            id: row.id(), agency: row.id(), unit: row.id(), title: row.text(), summary: row.text(), scope: row.kind(),
            authors: authors, applied: row.day(), status: row.kind(), outcome: outcome(&row), enteredBy: row.id(),
            entered: row.moment(), revision: row.revision())
    }

    /// All five columns are filled or none: the schema sees to it.
    private static func outcome(_ row: inout RowReader) throws -> InitiativeOutcome? {
        guard let document = row.optionalText() else {
            row.skip(4)
            return nil
        }
        return try InitiativeOutcome(
            document: document, day: row.day(), authority: row.text(), by: row.id(), at: row.moment())
    }

    static func use(_ row: any SQLRow) throws -> InitiativeUse {
        var row = RowReader(row)
        return try InitiativeUse(
            initiative: row.id(), agency: row.id(), nomination: row.id(), citedBy: row.id(), cited: row.moment())
    }
}

enum InitiativeWrites {
    static func add(_ initiative: Initiative) throws -> [Statement] {
        [
            .add(
                "initiatives", initiative.id, agency: initiative.agency, at: initiative.revision,
                [
                    Field("unit_id", SQLValue(initiative.unit)), Field("title", .text(initiative.title)),
                    Field("summary", .text(initiative.summary)), Field("scope", SQLValue(initiative.scope)),
                    Field("authors", try JSONColumn.value(initiative.authors)),
                    Field("applied", SQLValue(initiative.applied)),
                    Field("entered_by", SQLValue(initiative.enteredBy)),
                    Field("entered", SQLValue(initiative.entered)),
                ] + state(initiative))
        ]
    }

    static func change(_ initiative: Initiative) -> [Statement] {
        [.change("initiatives", initiative.id, agency: initiative.agency, to: initiative.revision, state(initiative))]
    }

    private static func state(_ initiative: Initiative) -> [Field] {
        let outcome = initiative.outcome
        return [
            Field("status", SQLValue(initiative.status)), Field("document", SQLValue(outcome?.document)),
            Field("ruled_day", SQLValue(outcome?.day)), Field("authority", SQLValue(outcome?.authority)),
            Field("ruled_by", SQLValue(outcome?.by)), Field("ruled", SQLValue(outcome?.at)),
        ]
    }

    static func cite(_ use: InitiativeUse) -> [Statement] {
        [
            .insert(
                into: "initiative_uses",
                [
                    Field("initiative_id", SQLValue(use.initiative)), Field("agency_id", SQLValue(use.agency)),
                    Field("nomination_id", SQLValue(use.nomination)), Field("cited_by", SQLValue(use.citedBy)),
                    Field("cited", SQLValue(use.cited)),
                ])
        ]
    }
}
