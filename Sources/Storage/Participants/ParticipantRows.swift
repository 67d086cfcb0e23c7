import Domain

enum ParticipantRows {
    static let columns = list(prefix: "")

    static let names = [
        "id", "agency_id", "unit_id", "kind", "group_code", "name", "detail", "work", "gender", "revision",
    ]

    static func list(prefix: String) -> String { names.map { prefix + $0 }.joined(separator: ", ") }

    static func participant(_ row: any SQLRow) throws -> Participant {
        var row = RowReader(row)
        return try Participant(
            id: row.id(), agency: row.id(), unit: row.id(), kind: row.kind(), group: row.text(), name: row.text(),
            detail: row.text(), work: row.optionalKind(), gender: row.optionalKind(), revision: row.revision())
    }
}

extension ParticipantKind {
    /// People are sorted by given name, all others by the whole name.
    func sortKey(_ name: String) -> VietnameseSortKey {
        self == .individual ? VietnameseSortKey(person: name) : VietnameseSortKey(title: name)
    }
}
