/// The rows of a list that are not gone, in one order.
struct ListOrder: Sendable {
    private(set) var rows: [Int32]
    /// Where a row stands, by its number; of a row that is gone, nothing that means anything.
    private var ranks: [Int32] = []

    init(_ rows: [Int32]) {
        self.rows = rows
        settle()
    }

    var count: Int { rows.count }

    mutating func insert(_ row: Int32, _ isThere: (Int32) -> Bool) { rows.insert(row, at: first(isThere)) }

    /// - Parameter isThere: true of the row that goes and of all after it.
    mutating func remove(_ isThere: (Int32) -> Bool) { rows.remove(at: first(isThere)) }

    /// The first row for which `isThere` is true, and of all after it.
    func first(_ isThere: (Int32) -> Bool) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if isThere(rows[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Says anew where each row stands; to be called after rows came or went, before the next question.
    mutating func settle() {
        let most = Int(rows.max() ?? -1) + 1
        if ranks.count < most { ranks += Array(repeating: 0, count: most - ranks.count) }
        for (rank, row) in rows.enumerated() { ranks[Int(row)] = Int32(rank) }
    }

    /// The marked rows from the `window`'s first to its last.
    /// - Parameters:
    ///   - count: how many are marked; none of them is gone.
    ///   - backwards: the last of the order first.
    func rows(_ marks: ListMarks, _ count: Int, _ window: Range<Int>, backwards: Bool) -> [Int32] {
        let window = window.clamped(to: 0..<count)
        if window.isEmpty { return [] }
        if count >= rows.count / 8 {
            return backwards ? walk(rows.reversed(), marks, window) : walk(rows, marks, window)
        }
        var ranked = ListMarks(count: rows.count)
        marks.forEach { ranked[ranks[Int($0)]] = true }
        if !backwards { return ranked.rows(window).map { rows[Int($0)] } }
        return ranked.rows(count - window.upperBound..<count - window.lowerBound).reversed().map { rows[Int($0)] }
    }

    private func walk(_ rows: some Sequence<Int32>, _ marks: ListMarks, _ window: Range<Int>) -> [Int32] {
        var found: [Int32] = []
        var passed = 0
        for row in rows where marks[row] {
            if passed >= window.upperBound { break }
            if passed >= window.lowerBound { found.append(row) }
            passed += 1
        }
        return found
    }
}
