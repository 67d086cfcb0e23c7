/// Who stands where by points. Equals are separated by the plan's chain and, where the office asks for it, by the
/// law's own rule; who is equal after all shares a rank. Neither chance nor the order of the entries decides anything.
package struct Ranking: Hashable, Sendable {
    /// The best first; those who share a rank in the order in which they were given.
    package let places: [RankedPlace]
}

/// What counts of one participant.
package struct RankEntry: Hashable, Sendable {
    package let total: Hundredths
    /// For each rule, in its order: more is better. `nil` where nobody entered it.
    package let values: [Int?]

    package init(total: Hundredths, values: [Int?] = []) { (self.total, self.values) = (total, values) }
}

package struct RankedPlace: Hashable, Sendable {
    /// Which of the entries, from 0.
    package let entry: Int
    /// 1 for the best; after two firsts comes a third.
    package let rank: Int
    /// The last rule, from 0, that parted it from others with the same points.
    package var decidedBy: Int?
    /// Others have the same rank.
    package var isShared = false
    /// The rule, from 0, that nobody could apply because a value is missing; of those who share a rank.
    package var stoppedAt: Int?
}

extension Ranking {
    /// - Parameter rules: how many values each entry has; one with fewer lacks the rest.
    package init(_ entries: [RankEntry], rules: Int = 0) {
        var order = Ranking.byTotal(entries)
        var places: [RankedPlace] = []
        places.reserveCapacity(entries.count)
        var start = 0
        while start < order.count {
            let total = entries[Int(order[start])].total
            var end = start + 1
            while end < order.count, entries[Int(order[end])].total == total { end += 1 }
            if end == start + 1 {
                places.append(RankedPlace(entry: Int(order[start]), rank: start + 1))
            } else {
                var splitting = RankSplitting(entries: entries, rules: rules)
                splitting.split(&order, start..<end, rule: 0, decidedBy: nil, into: &places)
            }
            start = end
        }
        self.places = places
    }

    /// Places of the entries, the most points first; entries with the same points stay in their order. Points are
    /// whole numbers of a small range, so they are laid out digit by digit, eleven bits at a time.
    private static func byTotal(_ entries: [RankEntry]) -> [UInt32] {
        guard let best = entries.lazy.map(\.total.count).max(), let least = entries.lazy.map(\.total.count).min() else {
            return []
        }
        var keys = [UInt64]()
        keys.reserveCapacity(entries.count)
        for (place, entry) in entries.enumerated() {
            keys.append(UInt64(best - entry.total.count) << 32 | UInt64(place))
        }
        var spare = keys
        var shift: UInt64 = 32
        var range = UInt64(best - least)
        while range > 0 {
            sort(keys, into: &spare, shift)
            swap(&keys, &spare)
            (shift, range) = (shift + 11, range >> 11)
        }
        return keys.map { UInt32(truncatingIfNeeded: $0) }
    }

    private static func sort(_ keys: [UInt64], into sorted: inout [UInt64], _ shift: UInt64) {
        var starts = [Int](repeating: 0, count: 2_048)
        for key in keys { starts[Int(key >> shift & 2_047)] += 1 }
        var sum = 0
        for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
        for key in keys {
            let digit = Int(key >> shift & 2_047)
            sorted[starts[digit]] = key
            starts[digit] += 1
        }
    }
}

/// Parts those who have the same points, rule by rule.
private struct RankSplitting {
    let entries: [RankEntry]
    let rules: Int

    mutating func split(
        _ order: inout [UInt32], _ range: Range<Int>, rule: Int, decidedBy: Int?, into places: inout [RankedPlace]
    ) {
        if range.count == 1 || rule == rules { return place(order, range, decidedBy, nil, into: &places) }
        guard range.allSatisfy({ value(order[$0], rule) != nil }) else {
            return place(order, range, decidedBy, rule, into: &places)
        }
        order[range].sort { (value($0, rule) ?? 0) > (value($1, rule) ?? 0) }
        var start = range.lowerBound
        while start < range.upperBound {
            let best = value(order[start], rule)
            var end = start + 1
            while end < range.upperBound, value(order[end], rule) == best { end += 1 }
            let parted = start == range.lowerBound && end == range.upperBound ? decidedBy : rule
            split(&order, start..<end, rule: rule + 1, decidedBy: parted, into: &places)
            start = end
        }
    }

    private func value(_ entry: UInt32, _ rule: Int) -> Int? {
        let values = entries[Int(entry)].values
        return rule < values.count ? values[rule] : nil
    }

    private func place(
        _ order: [UInt32], _ range: Range<Int>, _ decidedBy: Int?, _ stoppedAt: Int?, into places: inout [RankedPlace]
    ) {
        let isShared = range.count > 1
        for entry in order[range] {
            places.append(
                RankedPlace(
                    entry: Int(entry), rank: range.lowerBound + 1, decidedBy: decidedBy, isShared: isShared,
                    stoppedAt: isShared ? stoppedAt : nil))
        }
    }
}
