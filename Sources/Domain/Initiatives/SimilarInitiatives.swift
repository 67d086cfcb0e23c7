/// Another initiative that may be the same one.
package struct InitiativeLikeness: Hashable, Sendable {
    package let other: Initiative
    package let hasSameTitle: Bool
    /// How much of the summary stands in the other's too, in hundredths.
    package let share: Int
}

extension Initiative {
    /// Those of `others` with the same title or a summary that shares its runs of words, the likest first.
    package func similar(in others: [Initiative]) -> [InitiativeLikeness] {
        others.filter { $0.id != id && $0.status != .withdrawn }.compactMap { other -> InitiativeLikeness? in
            let isSame = Folded(other.title) == Folded(title)
            let comparison = TextComparison(summary, other.summary) { _ in false }
            guard isSame || comparison.isAlike else { return nil }
            return InitiativeLikeness(other: other, hasSameTitle: isSame, share: comparison.share)
        }.sorted { left, right in
            (left.hasSameTitle ? 1 : 0, left.share) > (right.hasSameTitle ? 1 : 0, right.share)
        }
    }
}
