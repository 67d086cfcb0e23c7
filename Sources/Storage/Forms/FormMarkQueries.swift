package import Domain
package import Operations

extension DatabaseStore {
    package func formMark(_ text: String, agency: ID<Agency>) async throws -> String? {
        try await read {
            try $0.first(
                "SELECT path FROM form_marks WHERE mark = ?1 AND agency_id = ?2", [.text(text), SQLValue(agency)]
            ) { $0.text(0) }
        }
    }

    package func lead(_ mark: FormMark, to path: String) async throws {
        _ = try await write {
            try $0.execute(
                "UPDATE form_marks SET path = ?1 WHERE mark = ?2 AND agency_id = ?3",
                [.text(path), .text(mark.text), SQLValue(mark.agency)])
        }
    }
}

enum FormMarkWrites {
    /// Old ones of the agency go first; a mark that is there already refuses the whole transaction.
    static func keep(_ mark: FormMark) -> [Statement] {
        let now = mark.until.adding(seconds: -FormMark.keptSeconds)
        return [
            Statement(
                "DELETE FROM form_marks WHERE agency_id = ?1 AND until < ?2", [SQLValue(mark.agency), SQLValue(now)]),
            .insert(
                into: "form_marks",
                [
                    Field("mark", .text(mark.text)), Field("agency_id", SQLValue(mark.agency)),
                    Field("path", .text("")), Field("until", SQLValue(mark.until)),
                ]),
        ]
    }
}
