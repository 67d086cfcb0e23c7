/// The days from `first` to `last`, both included.
package struct Period: Hashable, Sendable, Codable {
    package let first: Day
    package let last: Day

    /// - Returns: `nil` when `last` lies before `first`.
    package init?(_ first: Day, _ last: Day) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    package func contains(_ day: Day) -> Bool { first <= day && day <= last }

    package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
}
