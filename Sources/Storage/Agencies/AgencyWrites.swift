import Domain
import Operations

enum AgencyWrites {
    static func add(_ agency: Agency) -> [Statement] {
        [
            .insert(
                into: "agencies",
                [
                    Field("id", SQLValue(agency.id)), Field("name", .text(agency.name)),
                    Field("level", SQLValue(agency.level)), Field("parent_id", SQLValue(agency.parent)),
                    Field("code", SQLValue(agency.code?.text)),
                ])
        ]
    }

    static func add(_ unit: OrgUnit) -> [Statement] {
        [
            .insert(
                into: "units",
                [
                    Field("id", SQLValue(unit.id)), Field("agency_id", SQLValue(unit.agency)),
                    Field("name", .text(unit.name)), Field("kind", SQLValue(unit.kind)),
                    Field("is_standing", SQLValue(unit.isStanding)),
                    Field("sort_key", .text(VietnameseSortKey(title: unit.name).text)),
                    Field("words", .text(SearchWords(unit.name).text)),
                    Field("stands_for", SQLValue(unit.standsFor)),
                ])
        ]
    }

    /// Only a unit that stands for nobody yet.
    static func link(_ unit: ID<OrgUnit>, to agency: ID<Agency>) -> [Statement] {
        [
            Statement(
                "UPDATE units SET stands_for = ?2 WHERE id = ?1 AND stands_for IS NULL",
                [SQLValue(unit), SQLValue(agency)], touches: 1)
        ]
    }

    /// Only an agency that has none above it yet.
    static func place(_ agency: ID<Agency>, below parent: ID<Agency>) -> [Statement] {
        [
            Statement(
                "UPDATE agencies SET parent_id = ?2 WHERE id = ?1 AND parent_id IS NULL",
                [SQLValue(agency), SQLValue(parent)], touches: 1)
        ]
    }

    static func add(_ record: PlanRecord) throws -> [Statement] {
        [
            .insert(
                into: "plans",
                [
                    Field("id", SQLValue(record.id)), Field("agency_id", SQLValue(record.agency)),
                    Field("file", .text(record.file)), Field("plan", try JSONColumn.value(record.plan)),
                    Field("loaded", SQLValue(record.loaded)),
                ])
        ]
    }

    /// The first number makes the series; every other one follows the last. Touches no row when somebody was first.
    /// 0 when none was taken.
    /// - Parameter lock: what follows the `SELECT` when the next one is about to be taken.
    static func lastNumber(
        in series: NumberSeries, on connection: any SQLConnection, lock: String = ""
    ) throws -> Int {
        try connection.first(
            "SELECT last FROM numbers WHERE agency_id = ?1 AND kind = ?2 AND year = ?3\(lock)",
            [SQLValue(series.agency), SQLValue(series.kind), SQLValue(series.year)]
        ) { $0.number(0) } ?? 0
    }

    static func take(_ value: Int, in series: NumberSeries) -> [Statement] {
        let values = [SQLValue(series.agency), SQLValue(series.kind), SQLValue(series.year), SQLValue(value)]
        let sql =
            value == 1
            ? """
            INSERT INTO numbers (agency_id, kind, year, last) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (agency_id, kind, year) DO NOTHING
            """
            : "UPDATE numbers SET last = ?4 WHERE agency_id = ?1 AND kind = ?2 AND year = ?3 AND last = ?4 - 1"
        return [Statement(sql, values, touches: 1)]
    }
}
