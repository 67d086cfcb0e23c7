/// A value that comes from law or from the office, with the days it is valid, where it stands, and whether somebody
/// compared it with the text. The decision date picks the version (law.md §8).
package struct DatedRule<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let validFrom: Day
    /// The last day; `nil` while in force.
    package let validTo: Day?
    package let citation: Citation

    package init(_ value: Value, from: Day, to: Day? = nil, citation: Citation) {
        self.value = value
        validFrom = from
        validTo = to
        self.citation = citation
    }

    package func isValid(on day: Day) -> Bool { validFrom <= day && day <= (validTo ?? day) }
}

extension Sequence {
    /// The version in force on `day`; the later one where two overlap.
    package func valid<Value>(on day: Day) -> DatedRule<Value>? where Element == DatedRule<Value> {
        filter { $0.isValid(on: day) }.max { $0.validFrom < $1.validFrom }
    }
}
