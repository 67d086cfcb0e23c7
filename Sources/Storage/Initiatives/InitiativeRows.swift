import Domain
import Operations

enum InitiativeRows {
    static let columns = """
        authors, id, agency_id, unit_id, title, summary, scope, applied, status, document, ruled_day, authority, \
        ruled_by, ruled, \(withdrawal), entered_by, entered, corrected_by, revision
        """

    /// Kept in a table of its own: the row itself stays as it was registered.
    private static let withdrawal = ["reason", "withdrawn_by", "withdrawn"].map {
        "(SELECT w.\($0) FROM initiative_withdrawals w WHERE w.initiative_id = initiatives.id)"
    }.joined(separator: ", ")

    /// The statuses of nominations that use nothing up, as SQL. A draft has no number and is not named.
    static let idle = NominationStatus.ended.subtracting([.granted, .archived]).union([.draft])
        .map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

    static func initiative(_ row: any SQLRow) throws -> Initiative {
        let authors = try JSONColumn.read([InitiativeAuthor].self, row.text(0), column: 0)
        var row = RowReader(row, from: 1)
        var initiative = try Initiative(
            id: row.id(), agency: row.id(), unit: row.id(), title: row.text(), summary: row.text(), scope: row.kind(),
            authors: authors, applied: row.day(), status: row.kind(), outcome: outcome(&row),
            withdrawal: withdrawal(&row), enteredBy: row.id(), entered: row.moment(), correctedBy: row.optionalID(),
            revision: row.revision())
        if initiative.withdrawal != nil { initiative.status = .withdrawn }
        return initiative
    }

    private static func withdrawal(_ row: inout RowReader) throws -> InitiativeWithdrawal? {
        guard let reason = row.optionalText() else {
            row.skip(2)
            return nil
        }
        return try InitiativeWithdrawal(reason: reason, by: row.id(), at: row.moment())
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
        let text = try text(initiative)
        return [
            .add(
                "initiatives", initiative.id, agency: initiative.agency, at: initiative.revision,
                [
                    Field("unit_id", SQLValue(initiative.unit)), Field("entered_by", SQLValue(initiative.enteredBy)),
                    Field("entered", SQLValue(initiative.entered)),
                ] + text + state(initiative))
        ]
    }

    static func correct(_ initiative: Initiative) throws -> [Statement] {
        let text = try text(initiative)
        return [
            .change(
                "initiatives", initiative.id, agency: initiative.agency, to: initiative.revision,
                text + [Field("corrected_by", SQLValue(initiative.correctedBy))])
        ]
    }

    private static func text(_ initiative: Initiative) throws -> [Field] {
        [
            Field("title", .text(initiative.title)), Field("summary", .text(initiative.summary)),
            Field("scope", SQLValue(initiative.scope)), Field("authors", try JSONColumn.value(initiative.authors)),
            Field("applied", SQLValue(initiative.applied)),
        ]
    }

    /// The row keeps the status it was withdrawn from, under a new revision.
    static func withdraw(_ initiative: Initiative, _ withdrawal: InitiativeWithdrawal) -> [Statement] {
        [
            .change(
                "initiatives", initiative.id, agency: initiative.agency, to: initiative.revision,
                [Field("status", SQLValue(InitiativeStatus.registered))]),
            .insert(
                into: "initiative_withdrawals",
                [
                    Field("initiative_id", SQLValue(initiative.id)), Field("agency_id", SQLValue(initiative.agency)),
                    Field("reason", .text(withdrawal.reason)), Field("withdrawn_by", SQLValue(withdrawal.by)),
                    Field("withdrawn", SQLValue(withdrawal.at)),
                ]),
        ]
    }

    static func drop(_ use: InitiativeUse) -> [Statement] {
        [
            Statement(
                "DELETE FROM initiative_uses WHERE initiative_id = ?1 AND nomination_id = ?2",
                [SQLValue(use.initiative), SQLValue(use.nomination)], touches: 1)
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
