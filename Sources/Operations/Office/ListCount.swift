/// How many there are: exact up to 1,000, "more than" beyond.
package struct ListCount: Sendable, Hashable {
    package let count: Int
    package let isExact: Bool

    package init(count: Int, isExact: Bool) { (self.count, self.isExact) = (count, isExact) }

    package static let limit = 1_000
}
