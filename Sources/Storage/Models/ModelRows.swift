package import Domain
import Operations

enum ModelRows {
    static let columns = """
        id, agency_id, unit_id, kind, title, bearer, summary, effect, status, review, consent, withdrawal, \
        nomination_id, proposed_by, proposed, revision
        """

    static func model(_ row: any SQLRow) throws -> ModelExample {
        var row = RowReader(row)
        return try ModelExample(
            id: row.id(), agency: row.id(), unit: row.id(), kind: row.kind(), title: row.text(), bearer: row.text(),
            summary: row.text(), effect: row.text(), status: row.kind(), check: row.optionalJSON(),
            consent: row.optionalJSON(), withdrawal: row.optionalJSON(), nomination: row.optionalID(),
            proposedBy: row.id(), proposed: row.moment(), revision: row.revision())
    }

    static let adoption = "id, agency_id, model_id, unit_id, day, result, entered_by, entered"

    static func adoption(_ row: any SQLRow) throws -> ModelAdoption {
        var row = RowReader(row)
        return try ModelAdoption(
            id: row.id(), agency: row.id(), model: row.id(), unit: row.id(), day: row.day(), result: row.text(),
            enteredBy: row.id(), entered: row.moment())
    }
}

enum ModelWrites {
    static func add(_ model: ModelExample) throws -> [Statement] {
        let state = try state(model)
        return [
            .add(
                "models", model.id, agency: model.agency, at: model.revision,
                [
                    Field("unit_id", SQLValue(model.unit)), Field("kind", SQLValue(model.kind)),
                    Field("title", .text(model.title)), Field("bearer", .text(model.bearer)),
                    Field("summary", .text(model.summary)), Field("effect", .text(model.effect)),
                    Field("proposed_by", SQLValue(model.proposedBy)), Field("proposed", SQLValue(model.proposed)),
                ] + state)
        ]
    }

    static func change(_ model: ModelExample) throws -> [Statement] {
        [.change("models", model.id, agency: model.agency, to: model.revision, try state(model))]
    }

    private static func state(_ model: ModelExample) throws -> [Field] {
        [
            Field("status", SQLValue(model.status)), Field("review", try JSONColumn.optional(model.check)),
            Field("consent", try JSONColumn.optional(model.consent)),
            Field("withdrawal", try JSONColumn.optional(model.withdrawal)),
            Field("nomination_id", SQLValue(model.nomination)),
        ]
    }

    static func add(_ adoption: ModelAdoption) -> [Statement] {
        [
            .insert(
                into: "model_adoptions",
                [
                    Field("id", SQLValue(adoption.id)), Field("agency_id", SQLValue(adoption.agency)),
                    Field("model_id", SQLValue(adoption.model)), Field("unit_id", SQLValue(adoption.unit)),
                    Field("day", SQLValue(adoption.day)), Field("result", .text(adoption.result)),
                    Field("entered_by", SQLValue(adoption.enteredBy)), Field("entered", SQLValue(adoption.entered)),
                ])
        ]
    }
}

extension DatabaseStore {
    package func models(of agency: ID<Agency>) async throws -> [ModelExample] {
        try await remembering(agency, "models") {
            try $0.rows(
                "SELECT \(ModelRows.columns) FROM models WHERE agency_id = ?1 ORDER BY place DESC LIMIT 500",
                [SQLValue(agency)], ModelRows.model)
        }
    }

    package func model(_ id: ID<ModelExample>, agency: ID<Agency>) async throws -> ModelExample? {
        try await read {
            try $0.first(
                "SELECT \(ModelRows.columns) FROM models WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], ModelRows.model)
        }
    }

    package func modelAdoptions(of model: ID<ModelExample>?, agency: ID<Agency>) async throws -> [ModelAdoption] {
        try await remembering(agency, "modelAdoptions \(model?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(ModelRows.adoption) FROM model_adoptions
                WHERE agency_id = ?1 AND model_id = coalesce(?2, model_id) ORDER BY place
                """, [SQLValue(agency), SQLValue(model)], ModelRows.adoption)
        }
    }
}
