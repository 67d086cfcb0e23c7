package import Domain
import Operations

enum PetitionRows {
    static let columns = """
        id, agency_id, occasion_id, unit_id, nomination_id, sender, content, received, has_due, due, status, answer, document, \
        answered_by, answered, entered_by, entered, revision
        """

    static func petition(_ row: any SQLRow) throws -> Petition {
        var row = RowReader(row)
        return try Petition(
            id: row.id(), agency: row.id(), occasion: row.id(), unit: row.id(), nomination: row.optionalID(),
            sender: row.text(), content: row.text(), received: row.day(), due: due(&row), status: row.kind(),
            answer: answer(&row), enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }

    /// The column holds the day of receipt while nobody has set a day to answer by.
    private static func due(_ row: inout RowReader) throws -> Day? {
        let isSet = row.bool()
        let day = try row.day()
        return isSet ? day : nil
    }

    /// All four columns are filled or none: the schema sees to it.
    private static func answer(_ row: inout RowReader) throws -> PetitionAnswer? {
        guard let text = row.optionalText() else {
            row.skip(3)
            return nil
        }
        return try PetitionAnswer(text: text, document: row.text(), by: row.id(), at: row.moment())
    }
}

enum PetitionWrites {
    static func add(_ petition: Petition) -> [Statement] {
        [
            .add(
                "petitions", petition.id, agency: petition.agency, at: petition.revision,
                [
                    Field("occasion_id", SQLValue(petition.occasion)), Field("unit_id", SQLValue(petition.unit)),
                    Field("nomination_id", SQLValue(petition.nomination)),
                    Field("content", .text(petition.content)), Field("entered_by", SQLValue(petition.enteredBy)),
                    Field("entered", SQLValue(petition.entered)),
                ] + state(petition))
        ]
    }

    static func change(_ petition: Petition) -> [Statement] {
        [.change("petitions", petition.id, agency: petition.agency, to: petition.revision, state(petition))]
    }

    private static func state(_ petition: Petition) -> [Field] {
        [
            Field("sender", .text(petition.sender)), Field("received", SQLValue(petition.received)),
            Field("due", SQLValue(petition.due ?? petition.received)),
            Field("has_due", SQLValue(petition.due != nil)), Field("status", SQLValue(petition.status)),
            Field("answer", SQLValue(petition.answer?.text)),
            Field("document", SQLValue(petition.answer?.document)),
            Field("answered_by", SQLValue(petition.answer?.by)), Field("answered", SQLValue(petition.answer?.at)),
        ]
    }
}

extension DatabaseStore {
    package func petitions(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Petition] {
        try await read {
            try $0.rows(
                """
                SELECT \(PetitionRows.columns) FROM petitions
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id)
                ORDER BY CASE WHEN status = 'received' THEN due ELSE '9999' END, place DESC
                """, [SQLValue(agency), SQLValue(unit)], PetitionRows.petition)
        }
    }

    package func openPetitions(of agency: ID<Agency>) async throws -> [Petition] {
        try await read {
            try $0.rows(
                """
                SELECT \(PetitionRows.columns) FROM petitions WHERE agency_id = ?1 AND status = 'received'
                ORDER BY due, place LIMIT 500
                """, [SQLValue(agency)], PetitionRows.petition)
        }
    }

    package func petition(_ id: ID<Petition>, agency: ID<Agency>) async throws -> Petition? {
        try await read {
            try $0.first(
                "SELECT \(PetitionRows.columns) FROM petitions WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], PetitionRows.petition)
        }
    }
}
