package import Domain
import Operations

enum FeedbackRows {
    static let columns = """
        id, agency_id, source, sender, contact, content, received, due, status, reason, ruled_by, ruled, answer, \
        answered_by, answered, entered_by, revision
        """

    static func feedback(_ row: any SQLRow) throws -> Feedback {
        var row = RowReader(row)
        return try Feedback(
            id: row.id(), agency: row.id(), from: row.kind(), sender: row.text(), contact: row.text(),
            content: row.text(), received: row.moment(), due: row.optionalText().flatMap { Day($0) },
            status: row.kind(),
            ruling: ruling(&row), answer: answer(&row), enteredBy: row.optionalID(), revision: row.revision())
    }

    /// All three columns are filled or none: the schema sees to it.
    private static func ruling(_ row: inout RowReader) throws -> CommentRuling? {
        guard let reason = row.optionalText() else {
            row.skip(2)
            return nil
        }
        return try CommentRuling(reason: reason, by: row.id(), at: row.moment())
    }

    private static func answer(_ row: inout RowReader) throws -> CommentAnswer? {
        guard let text = row.optionalText() else {
            row.skip(2)
            return nil
        }
        return try CommentAnswer(text: text, by: row.id(), at: row.moment())
    }
}

enum FeedbackWrites {
    static func add(_ one: Feedback) -> [Statement] {
        [
            .add(
                "feedback", one.id, agency: one.agency, at: one.revision,
                [
                    Field("source", SQLValue(one.from)), Field("sender", .text(one.sender)),
                    Field("contact", .text(one.contact)), Field("content", .text(one.content)),
                    Field("received", SQLValue(one.received)), Field("entered_by", SQLValue(one.enteredBy)),
                ] + state(one))
        ]
    }

    static func change(_ one: Feedback) -> [Statement] {
        [.change("feedback", one.id, agency: one.agency, to: one.revision, state(one))]
    }

    private static func state(_ one: Feedback) -> [Field] {
        [
            Field("due", SQLValue(one.due)), Field("status", SQLValue(one.status)),
            Field("reason", SQLValue(one.ruling?.reason)), Field("ruled_by", SQLValue(one.ruling?.by)),
            Field("ruled", SQLValue(one.ruling?.at)), Field("answer", SQLValue(one.answer?.text)),
            Field("answered_by", SQLValue(one.answer?.by)), Field("answered", SQLValue(one.answer?.at)),
        ]
    }
}

extension DatabaseStore {
    package func feedback(of agency: ID<Agency>) async throws -> [Feedback] {
        try await remembering(agency, "feedback") {
            try $0.rows(
                """
                SELECT \(FeedbackRows.columns) FROM feedback WHERE agency_id = ?1
                ORDER BY CASE WHEN answer IS NULL AND status <> 'rejected' THEN coalesce(due, '0000') ELSE '9999' END,
                    place DESC LIMIT 500
                """, [SQLValue(agency)], FeedbackRows.feedback)
        }
    }

    package func feedback(_ id: ID<Feedback>, agency: ID<Agency>) async throws -> Feedback? {
        try await read {
            try $0.first(
                "SELECT \(FeedbackRows.columns) FROM feedback WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], FeedbackRows.feedback)
        }
    }
}
