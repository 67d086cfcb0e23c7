package import Domain

/// The addresses of progress reports; the routes are declared with the same words.
package enum ProgressPath {
    package static let list = "/progress"
    package static let upload = "\(list)/import"
    package static let grid = "\(list)/grid"
    package static let units = "\(list)/units"

    package static func list(in state: DutyState) -> String { "\(list)?state=\(state.rawValue)" }
    package static func detail(_ id: ID<ProgressReport>) -> String { "\(list)/\(id)" }
    package static func report(_ unit: ID<OrgUnit>, _ period: ReportPeriod) -> String { "\(units)/\(unit)/\(period)" }
    package static func confirmation(_ id: ID<ProgressReport>) -> String { "\(detail(id))/confirmation" }
    package static func sendingBack(_ id: ID<ProgressReport>) -> String { "\(detail(id))/return" }
    package static func correction(_ id: ID<ProgressReport>, _ indicator: ID<Indicator>) -> String {
        "\(detail(id))/figures/\(indicator)"
    }
    package static func grid(period: ReportPeriod) -> String { "\(grid)?period=\(period)" }
    package static func grid(year: Int) -> String { "\(grid)?year=\(year)" }
    package static func grid(unit: ID<OrgUnit>, year: Int) -> String { "\(grid)?unit=\(unit)&year=\(year)" }
}

/// The addresses of the results.
package enum ResultPath {
    package static let list = "/results"
    package static let file = "/results"

    package static func of(_ unit: ID<OrgUnit>?, year: Int) -> String {
        "\(list)?year=\(year)" + (unit.map { "&unit=\($0)" } ?? "")
    }

    package static func indicator(_ id: ID<Indicator>, year: Int? = nil) -> String {
        "\(list)/\(id)" + (year.map { "?year=\($0)" } ?? "")
    }
}
