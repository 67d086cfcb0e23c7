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

    /// Keeps the marks that the other has too.
    mutating func formIntersection(_ other: ListMarks) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    /// Keeps the marks of rows whose code is `code`, or of those whose is not.
    mutating func keep(_ codes: [Int32], _ code: Int32, _ isWanted: Bool) {
        for index in words.indices where words[index] != 0 {
            var left = words[index]
            while left != 0 {
                let bit = left.trailingZeroBitCount
                left &= left - 1
                if (codes[index << 6 + bit] == code) != isWanted { words[index] &= ~(1 << UInt64(bit)) }
            }
        }
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
