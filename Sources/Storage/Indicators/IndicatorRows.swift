import Domain
import Operations

enum IndicatorRows {
    static let columns = [
        "id", "agency_id", "theme", "criterion", "kind", "origin", "status", "retired_from", "changed", "revision",
    ].joined(separator: ", ")

    static func indicator(
        _ row: any SQLRow, _ versions: [ID<Indicator>: [IndicatorVersion]]
    ) throws -> Indicator {
        var row = RowReader(row)
        let id: ID<Indicator> = try row.id()
        guard let own = versions[id], let first = own.first else { throw row.unreadable("indicator with a version") }
        return try Indicator(
            id: id, agency: row.id(), theme: row.text(), criterion: row.optionalText(), kind: row.kind(),
            origin: row.optionalText(), status: row.kind(), retiredFrom: row.optionalText().flatMap { Day($0) },
            first: first, later: Array(own.dropFirst()), changed: row.moment(), revision: row.revision())
    }

    static let versionColumns = "indicator_id, number, valid_from, definition, reason, made_by, made"

    static func version(_ row: any SQLRow) throws -> (indicator: ID<Indicator>, version: IndicatorVersion) {
        var row = RowReader(row)
        let indicator: ID<Indicator> = try row.id()
        let version = try IndicatorVersion(
            number: row.number(), validFrom: row.day(), definition: row.json(), reason: row.text(), madeBy: row.id(),
            made: row.moment())
        return (indicator, version)
    }
}

enum IndicatorWrites {
    static func add(_ indicator: Indicator) throws -> [Statement] {
        let record = Statement.add(
            "indicators", indicator.id, agency: indicator.agency, at: indicator.revision, fields(indicator))
        return [record] + (try indicator.versions.map { try insert($0, of: indicator) })
    }

    static func change(_ indicator: Indicator, adding version: IndicatorVersion?) throws -> [Statement] {
        let record = Statement.change(
            "indicators", indicator.id, agency: indicator.agency, to: indicator.revision, fields(indicator))
        return [record] + (try version.map { [try insert($0, of: indicator)] } ?? [])
    }

    private static func insert(_ version: IndicatorVersion, of indicator: Indicator) throws -> Statement {
        .insert(
            into: "indicator_versions",
            [
                Field("agency_id", SQLValue(indicator.agency)), Field("indicator_id", SQLValue(indicator.id)),
                Field("number", SQLValue(version.number)), Field("valid_from", SQLValue(version.validFrom)),
                Field("definition", try JSONColumn.value(version.definition)),
                Field("reason", .text(version.reason)), Field("made_by", SQLValue(version.madeBy)),
                Field("made", SQLValue(version.made)),
            ])
    }

    private static func fields(_ indicator: Indicator) -> [Field] {
        [
            Field("theme", .text(indicator.theme)), Field("criterion", SQLValue(indicator.criterion)),
            Field("kind", SQLValue(indicator.kind)), Field("origin", SQLValue(indicator.origin)),
            Field("status", SQLValue(indicator.status)), Field("retired_from", SQLValue(indicator.retiredFrom)),
            Field("changed", SQLValue(indicator.changed)),
        ]
    }
}
