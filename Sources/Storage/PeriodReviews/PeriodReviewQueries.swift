package import Domain
import Operations

extension DatabaseStore {
    package func told(
        _ acts: [String], before end: Moment, agency: ID<Agency>, keeps: Bool
    ) async throws -> [JournalEntry] {
        let words = acts.indices.map { "?\($0 + 3)" }.joined(separator: ", ")
        let values = [SQLValue(agency), SQLValue(end)] + acts.map(SQLValue.text)
        let ask: @Sendable (any SQLConnection) throws -> [JournalEntry] = {
            try $0.rows(
                """
                SELECT \(JournalRows.columns) FROM journal_entries
                WHERE agency_id = ?1 AND at < ?2 AND act IN (\(words)) ORDER BY sequence
                """, values, JournalRows.entry)
        }
        if !keeps { return try await read(ask) }
        return try await remembering(agency, "told \(end.milliseconds) \(acts.joined(separator: " "))", ask)
    }

    package func registeredKinds(of agency: ID<Agency>) async throws -> [ID<Participant>: ParticipantKind] {
        try await remembering(agency, "registeredKinds") {
            let rows = try $0.rows(
                """
                SELECT id, kind FROM participants
                WHERE agency_id = ?1 AND id IN (SELECT participant_id FROM registrations WHERE agency_id = ?1)
                """, [SQLValue(agency)]
            ) { row in
                var row = RowReader(row)
                return (try row.id(ID<Participant>.self), try row.kind(ParticipantKind.self))
            }
            return Dictionary(rows) { first, _ in first }
        }
    }

    package func periodReviewTexts(of occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [PeriodReviewText] {
        try await read {
            try $0.rows(
                """
                SELECT \(PeriodReviewRows.columns) FROM period_review_texts
                WHERE agency_id = ?1 AND occasion_id = ?2 ORDER BY place
                """, [SQLValue(agency), SQLValue(occasion)], PeriodReviewRows.text)
        }
    }
}

enum PeriodReviewRows {
    static let columns = "id, agency_id, occasion_id, section, text, written_by, written, revision"

    static func text(_ row: any SQLRow) throws -> PeriodReviewText {
        var row = RowReader(row)
        return try PeriodReviewText(
            id: row.id(), agency: row.id(), occasion: row.id(), section: row.kind(), text: row.text(),
            writtenBy: row.id(), written: row.moment(), revision: row.revision())
    }
}

enum PeriodReviewWrites {
    static func add(_ text: PeriodReviewText) -> [Statement] {
        let place = [Field("occasion_id", SQLValue(text.occasion)), Field("section", SQLValue(text.section))]
        return [
            .add("period_review_texts", text.id, agency: text.agency, at: text.revision, place + content(text))
        ]
    }

    static func change(_ text: PeriodReviewText) -> [Statement] {
        [.change("period_review_texts", text.id, agency: text.agency, to: text.revision, content(text))]
    }

    private static func content(_ text: PeriodReviewText) -> [Field] {
        [
            Field("text", .text(text.text)), Field("written_by", SQLValue(text.writtenBy)),
            Field("written", SQLValue(text.written)),
        ]
    }
}
