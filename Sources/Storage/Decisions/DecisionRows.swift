import Domain

enum DecisionRows {
    static let columns = list(prefix: "")

    static func list(prefix: String) -> String {
        [
            "id", "agency_id", "kind", "occasion_id", "award", "target_id", "title", "bases", "items", "refused",
            "reason", "money_source", "status", "number", "registered", "issue_day", "symbol", "signer", "signer_title",
            "signer_id", "drafted_by", "changed", "revision",
        ].map { prefix + $0 }.joined(separator: ", ")
    }

    /// The statuses of decisions in force, as SQL.
    static let inForce = DecisionStatus.inForce.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")

    static func decision(_ row: any SQLRow) throws -> Decision {
        var row = RowReader(row)
        return try decision(&row)
    }

    static func decision(_ row: inout RowReader) throws -> Decision {
        let (id, agency, kind) = (
            try row.id(ID<Decision>.self), try row.id(ID<Agency>.self), try row.kind(DecisionKind.self)
        )
        return try Decision(
            id: id, agency: agency, kind: kind, occasion: row.id(), award: row.text(), target: row.optionalID(),
            title: row.text(), bases: row.json(), items: row.json(), refused: row.json(), reason: row.text(),
            moneySource: row.text(), status: row.kind(), issue: issue(&row), draftedBy: row.id(),
            changed: row.moment(), revision: row.revision())
    }

    /// All columns but the register's number are filled or none: the schema sees to it.
    private static func issue(_ row: inout RowReader) throws -> Issue? {
        guard let number = row.optionalNumber() else {
            row.skip(6)
            return nil
        }
        return try Issue(
            number: number, registered: row.optionalNumber(), day: row.day(), symbol: row.text(), signer: row.text(),
            signerTitle: row.text(),
            signerAccount: row.id())
    }

    /// The number on the paper, as `Issue.printedNumber` has it.
    static let printed = "coalesce(d.registered, d.number)"

    /// `05/QĐ-UBND`, as `Issue.text` writes it.
    static func numberText(_ number: Int?, _ symbol: String?) -> String? {
        guard let number, let symbol else { return nil }
        return (number < 10 ? "0" : "") + "\(number)/\(symbol)"
    }
}
