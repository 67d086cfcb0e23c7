/// A mark for each row of a list or none: 64 of them to a number.
struct ListMarks: Hashable, Sendable {
    private(set) var words: [UInt64]

    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    subscript(_ row: Int32) -> Bool {
        get { words[Int(row) >> 6] & (1 << UInt64(row & 63)) != 0 }
        set {
            let bit: UInt64 = 1 << UInt64(row & 63)
            if newValue { words[Int(row) >> 6] |= bit } else { words[Int(row) >> 6] &= ~bit }
        }
    }

    mutating func makeRoom(for row: Int32) {
        while words.count <= Int(row) >> 6 { words.append(0) }
    }

    /// Keeps the marks that the other has too; it may know fewer rows.
    mutating func formIntersection(_ other: ListMarks) {
        let common = min(words.count, other.words.count)
        for index in 0..<common { words[index] &= other.words[index] }
        for index in common..<words.count { words[index] = 0 }
    }

    /// Takes the marks of the other too; it knows no more rows.
    mutating func formUnion(_ other: ListMarks) {
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    /// Leaves none of the other's marks.
    mutating func subtract(_ other: ListMarks) {
        for index in 0..<min(words.count, other.words.count) { words[index] &= ~other.words[index] }
    }

    /// The marked rows, lowest first.
    func forEach(_ body: (Int32) -> Void) {
        for index in words.indices {
            var left = words[index]
            while left != 0 {
                body(Int32(index << 6 + left.trailingZeroBitCount))
                left &= left - 1
            }
        }
    }

    /// The marked rows from the `window`'s first to its last, counted from the lowest.
    func rows(_ window: Range<Int>) -> [Int32] {
        var found: [Int32] = []
        var passed = 0
        for index in words.indices where passed < window.upperBound {
            var left = words[index]
            let here = left.nonzeroBitCount
            if passed + here <= window.lowerBound { left = 0 }
            for place in 0..<here where left != 0 {
                if window.contains(passed + place) { found.append(Int32(index << 6 + left.trailingZeroBitCount)) }
                left &= left - 1
            }
            passed += here
        }
        return found
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
