/// Addresses of the years ahead and of the working calendar.
package enum SimulationPath {
    package static let page = "/movement/simulation"
    /// The same as an iCalendar file.
    package static let file = "/movement/simulation.ics"

    package static func file(_ query: String) -> String { query.isEmpty ? file : "\(file)?\(query)" }
}

package enum CalendarPath {
    package static let page = "/movement/calendar"
    /// `POST` takes one of the office's days back.
    package static let removal = "/movement/calendar/removal"

    package static func year(_ year: Int) -> String { "\(page)?year=\(year)" }
}
