package import Domain
import Operations

enum NumberNoteWrites {
    static func add(_ note: NumberNote) -> [Statement] {
        [
            .insert(
                into: "number_notes",
                [
                    Field("id", SQLValue(note.id)), Field("agency_id", SQLValue(note.agency)),
                    Field("kind", SQLValue(note.kind)), Field("year", SQLValue(note.year)),
                    Field("first", SQLValue(note.numbers.lowerBound)),
                    Field("last", SQLValue(note.numbers.upperBound)), Field("reason", .text(note.reason)),
                    Field("noted_by", SQLValue(note.notedBy)), Field("noted", SQLValue(note.noted)),
                ])
        ]
    }
}

extension DatabaseStore {
    package func numberNotes(of agency: ID<Agency>) async throws -> [NumberNote] {
        try await read {
            try $0.rows(
                """
                SELECT id, agency_id, kind, year, first, last, reason, noted_by, noted FROM number_notes
                WHERE agency_id = ?1 ORDER BY place
                """, [SQLValue(agency)]
            ) {
                var row = RowReader($0)
                let (id, agency) = (try row.id(ID<NumberNote>.self), try row.id(ID<Agency>.self))
                let kind: PaperKind = try row.kind()
                let (year, first, last) = (row.number(), row.number(), row.number())
                guard first <= last else { throw row.unreadable("NumberNote.numbers") }
                return try NumberNote(
                    id: id, agency: agency, kind: kind, year: year, numbers: first...last, reason: row.text(),
                    notedBy: row.id(), noted: row.moment())
            }
        }
    }
}
