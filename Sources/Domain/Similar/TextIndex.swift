/// The fingerprints of many texts, kept so that those which share runs of words with a new one are found at once.
///
/// Of a text at most `mostKept` fingerprints are kept, chosen by their own value; how many texts have a run is counted
/// for all of them. A run that many have belongs to the form – names of agencies, headings, legal bases – and weighs
/// nothing.
package struct TextIndex: Sendable {
    /// Fingerprints kept of one text.
    private static let mostKept = 96
    /// Entries that are gone through one by one until they are sorted in.
    private static let mostRecent = 50_000

    private struct Entry: Sendable {
        let key: Int64
        let kept: Int32
        var isAlive: Bool
    }

    private var entries: [Entry] = []
    private var places: [Int64: Int] = [:]
    /// A fingerprint and behind it the number of the entry; sorted.
    private var sorted: [UInt64] = []
    private var recent: [UInt64] = []
    private var counts: RunCounts

    /// - Parameter expected: about how many texts will be put in.
    package init(expected: Int = 0) { counts = RunCounts(expected: expected) }

    package var size: Int { places.count }

    /// Keeps a text in the place of what was kept under `key`.
    package mutating func put(_ key: Int64, _ prints: TextPrints) {
        remove(key)
        let kept = TextIndex.sample(prints.distinct)
        places[key] = entries.count
        let number = UInt64(entries.count)
        entries.append(Entry(key: key, kept: Int32(kept.count), isAlive: true))
        recent += kept.map { UInt64($0) << 32 | number }
        counts.add(prints.distinct)
    }

    package mutating func remove(_ key: Int64) {
        if let place = places.removeValue(forKey: key) { entries[place].isAlive = false }
    }

    /// Sorts in what came since the last time; called after putting, so that a question never has to wait for it.
    package mutating func settle() {
        guard recent.count > TextIndex.mostRecent || sorted.isEmpty else { return }
        sorted += recent
        sorted.sort()
        recent = []
    }

    /// Whether so many texts have this run that it tells nothing.
    package func isCommon(_ print: UInt32) -> Bool { counts.count(print) > commonFrom }

    /// In how many texts a run may stand before it is the form's.
    private var commonFrom: Int { max(8, size / 2_000) }

    /// The texts that share the most with this one, most first.
    /// - Parameters:
    ///   - sparing: the text's own key.
    ///   - most: how many at most.
    package func candidates(_ prints: TextPrints, sparing own: Int64?, most: Int) -> [Int64] {
        let asked = prints.distinct.filter { !isCommon($0) }
        var shared: [Int: Int] = [:]
        for print in asked { each(print) { shared[$0, default: 0] += 1 } }
        for pair in recent where asked.contains(UInt32(pair >> 32)) { shared[Int(pair & 0xFFFF_FFFF), default: 0] += 1 }
        let found = shared.filter { number, count in
            let entry = entries[number]
            return entry.isAlive && entry.key != own && count >= min(3, max(1, Int(entry.kept) / 8))
        }
        return found.sorted { left, right in
            (left.value, entries[right.key].key) > (right.value, entries[left.key].key)
        }.prefix(most).map { entries[$0.key].key }
    }

    private func each(_ print: UInt32, _ body: (Int) -> Void) {
        let first = UInt64(print) << 32
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < first { low = middle + 1 } else { high = middle }
        }
        while low < sorted.count, sorted[low] >> 32 == UInt64(print) {
            body(Int(sorted[low] & 0xFFFF_FFFF))
            low += 1
        }
    }

    /// Those divisible by the least power of two that leaves few enough.
    private static func sample(_ prints: Set<UInt32>) -> [UInt32] {
        var (kept, divisor) = (Array(prints), UInt32(1))
        while kept.count > mostKept {
            divisor *= 2
            kept = kept.filter { $0 % divisor == 0 }
        }
        return kept
    }
}

/// In how many texts each run stands, in a table of fixed size: runs that fall together are counted together, so a count
/// may be too high, never too low.
private struct RunCounts: Sendable {
    private var table: [UInt8]

    init(expected: Int) {
        var size = 1 << 16
        while size < expected * 200 && size < 1 << 24 { size *= 2 }
        table = [UInt8](repeating: 0, count: size)
    }

    mutating func add(_ prints: Set<UInt32>) {
        for print in prints {
            let place = place(print)
            if table[place] < .max { table[place] += 1 }
        }
    }

    func count(_ print: UInt32) -> Int { Int(table[place(print)]) }

    private func place(_ print: UInt32) -> Int { Int(print &* 0x9E37_79B1 >> 4) & (table.count - 1) }
}
