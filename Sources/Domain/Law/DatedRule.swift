/// A figure that comes from law or from the office, with the days it is valid and where it stands: what `LawBook`
/// answers. The decision date picks the version (law.md §8).
package struct DatedRule<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    /// `nil` where the sources do not give the first day.
    package let validFrom: Day?
    /// The last day; `nil` while in force.
    package let validTo: Day?
    package let citation: Citation

    package init(_ value: Value, from: Day?, to: Day? = nil, citation: Citation) {
        self.value = value
        validFrom = from
        validTo = to
        self.citation = citation
    }
}
