package import Domain

enum DutyMarkWrites {
    static func add(_ mark: DutyMark) -> [Statement] {
        [
            .insert(
                into: "duty_marks",
                [
                    Field("agency_id", SQLValue(mark.agency)), Field("duty", .text(mark.key)),
                    Field("name", .text(mark.name)), Field("due", SQLValue(mark.due)),
                    Field("done", SQLValue(mark.done)), Field("note", .text(mark.note)),
                    Field("account_id", SQLValue(mark.by)), Field("made", SQLValue(mark.made)),
                ])
        ]
    }

    static func drop(_ key: String, _ agency: ID<Agency>) -> [Statement] {
        [
            Statement(
                "DELETE FROM duty_marks WHERE agency_id = ?1 AND duty = ?2", [SQLValue(agency), .text(key)], touches: 1)
        ]
    }
}

extension DatabaseStore {
    package func dutyMarks(of agency: ID<Agency>) async throws -> [DutyMark] {
        try await remembering(agency, "duty-marks") {
            try $0.rows(
                """
                SELECT agency_id, duty, name, due, done, note, account_id, made FROM duty_marks
                WHERE agency_id = ?1 ORDER BY due DESC, duty
                """, [SQLValue(agency)]
            ) { row in
                var row = RowReader(row)
                return try DutyMark(
                    agency: row.id(), key: row.text(), name: row.text(), due: row.day(), done: row.day(),
                    note: row.text(), by: row.id(), made: row.moment())
            }
        }
    }
}
