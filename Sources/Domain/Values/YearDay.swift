/// A day of every year, such as 31 October.
package struct YearDay: Hashable, Sendable {
    package let month: Int
    package let day: Int

    /// - Returns: `nil` when no year has that day, or only leap years.
    package init?(_ month: Int, _ day: Int) {
        guard Day(2025, month, day) != nil else { return nil }
        (self.month, self.day) = (month, day)
    }

    /// Reads `31/10` as people write it and `10-31` as files do.
    package init?(_ text: some StringProtocol) {
        let isVietnamese = text.contains("/")
        let parts = text.split(separator: isVietnamese ? "/" : "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
        guard parts.count == 2, numbers.count == 2 else { return nil }
        self.init(isVietnamese ? numbers[1] : numbers[0], isVietnamese ? numbers[0] : numbers[1])
    }

    package func day(in year: Int) -> Day? { Day(year, month, day) }

    /// `31/10`.
    package var vietnamese: String { "\(day)/\(month)" }
}
