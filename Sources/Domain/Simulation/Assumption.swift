/// What a plan leaves open and an office settles by its habits: the parameters of a simulation. Each has a default that
/// is a choice of this program, shown as an assumption wherever a day follows from it.
package enum Assumption: String, CaseIterable, Sendable {
    case yearlyOpening = "yearly.opening", yearlyDeadline = "yearly.deadline"
    case interimOpening = "interim.opening", interimDeadline = "interim.deadline"
    case finalOpening = "final.opening", finalDeadline = "final.deadline"
    /// Working days from each step to the next.
    case check, supplement, appraisal, council, decision, publication, review

    /// Whether it is a day of the year; the others are working days.
    package var isDay: Bool { Assumption.dayDefaults[self] != nil }

    fileprivate static let dayDefaults: [Assumption: YearDay] = [
        .yearlyOpening: YearDay(10, 1), .yearlyDeadline: YearDay(10, 31), .interimOpening: YearDay(6, 1),
        .interimDeadline: YearDay(6, 30), .finalOpening: YearDay(9, 3), .finalDeadline: YearDay(9, 30),
    ].compactMapValues(\.self)

    /// 20 days of appraisal are the ones of another title (Decision 638/QĐ-BNV); the rest is nobody's rule.
    fileprivate static let spanDefaults: [Assumption: Int] = [
        .check: 5, .supplement: 5, .appraisal: 20, .council: 5, .decision: 3, .publication: 1, .review: 5,
    ]
}

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

/// A value for every assumption.
package struct Assumptions: Hashable, Sendable {
    private var days = Assumption.dayDefaults
    private var spans = Assumption.spanDefaults

    package init() {}

    package func day(_ assumption: Assumption) -> YearDay? { days[assumption] }

    /// Working days, 0 for what is a day.
    package func span(_ assumption: Assumption) -> Int { spans[assumption] ?? 0 }

    /// As it is read again: `31/10`, `20`.
    package func text(_ assumption: Assumption) -> String {
        days[assumption]?.vietnamese ?? String(span(assumption))
    }

    package func isDefault(_ assumption: Assumption) -> Bool { text(assumption) == Assumptions().text(assumption) }

    /// - Returns: `false` when `text` is no value for it; nothing changed then.
    package mutating func set(_ assumption: Assumption, _ text: String) -> Bool {
        if assumption.isDay {
            guard let day = YearDay(text) else { return false }
            days[assumption] = day
        } else {
            guard text.utf8.count <= 3, let count = Int(text), (0...250).contains(count) else { return false }
            spans[assumption] = count
        }
        return true
    }

    /// The same with other spans, for an office of other habits.
    package func with(_ changes: [Assumption: String]) -> Assumptions {
        var next = self
        for (assumption, text) in changes { _ = next.set(assumption, text) }
        return next
    }
}
