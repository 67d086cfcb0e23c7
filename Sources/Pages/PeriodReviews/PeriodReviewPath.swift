package import Domain

/// The addresses of interim and final reviews; the routes are declared with the same words.
package enum PeriodReviewPath {
    package static let list = "/reviews"

    package static func detail(_ id: ID<Occasion>, as day: Day? = nil) -> String {
        "\(list)/\(id)" + (day.map { "?as-of=\($0)" } ?? "")
    }
    package static func slides(_ id: ID<Occasion>, as day: Day? = nil) -> String {
        "\(list)/\(id)/slides" + (day.map { "?as-of=\($0)" } ?? "")
    }
    package static func reports(_ id: ID<Occasion>, as day: Day? = nil) -> String {
        "\(list)/\(id)/reports" + (day.map { "?as-of=\($0)" } ?? "")
    }
    package static func text(_ id: ID<Occasion>, _ section: PeriodReviewSection) -> String {
        "\(detail(id))/\(section.rawValue)"
    }
}
