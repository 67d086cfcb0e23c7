import Domain
import Operations

extension Invariant {
    /// Dossier and decision numbers of an agency and year run 1, 2, 3 … to the last one taken, each given once.
    static let numbersGapFree = Invariant("numbersGapFree") { connection in
        var given = try decisionNumbers(connection)
        given.merge(try nominationNumbers(connection)) { first, _ in first }
        var findings = given[nil, default: []].map { "nomination number without year or order (\($0))" }
        given[nil] = nil
        let taken = try lastNumbers(connection)
        for series in Set(taken.keys).union(given.keys.compactMap(\.self)).sorted(by: before) {
            let (numbers, last) = (given[series, default: []].sorted(), taken[series] ?? 0)
            if numbers == Array(1...max(1, last)) { continue }
            findings.append(
                """
                \(series.kind.rawValue) numbers of \(series.year), agency \(series.agency): \(numbers.count) given, \
                last \(numbers.last ?? 0), taken up to \(last)
                """)
        }
        return findings
    }

    private static func before(_ left: NumberSeries, _ right: NumberSeries) -> Bool {
        (left.agency, left.kind.rawValue, left.year) < (right.agency, right.kind.rawValue, right.year)
    }

    private static func lastNumbers(_ connection: any SQLConnection) throws -> [NumberSeries: Int] {
        let rows = try connection.rows("SELECT agency_id, kind, year, last FROM numbers") { row in
            try (NumberSeries(agency: row.id(0), kind: row.kind(1), year: row.number(2)), row.number(3))
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    private static func decisionNumbers(_ connection: any SQLConnection) throws -> [NumberSeries?: [Int]] {
        let rows = try connection.rows(
            "SELECT agency_id, year, number FROM decisions WHERE number IS NOT NULL"
        ) { row in
            try (NumberSeries(agency: row.id(0), kind: .decision, year: row.number(1)), row.number(2))
        }
        return Dictionary(grouping: rows) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// `HS-2026-014` is number 14 of 2026; what reads otherwise comes under `nil`.
    private static func nominationNumbers(_ connection: any SQLConnection) throws -> [NumberSeries?: [Int]] {
        let rows = try connection.rows(
            "SELECT agency_id, number FROM nominations WHERE number IS NOT NULL"
        ) { row -> (NumberSeries?, Int) in
            let parts = row.text(1).split(separator: "-")
            guard parts.count == 3, let year = Int(parts[1]), let number = Int(parts[2]) else { return (nil, 0) }
            return (NumberSeries(agency: try row.id(0), kind: .nomination, year: year), number)
        }
        return Dictionary(grouping: rows) { $0.0 }.mapValues { $0.map(\.1) }
    }
}
