/// The rows that share something, a word or a filter's value: a few by their numbers, many as marks, so that a question
/// costs no more for a word that half of the rows have.
struct ListRows: Sendable {
    private var few: [Int32] = []
    private var many: ListMarks?

    init() {}

    /// A row that is there already stays there once. Rows come in the order of their numbers.
    mutating func add(_ row: Int32) {
        if many != nil {
            many?.makeRoom(for: row)
            many?[row] = true
        } else if few.last != row {
            few.append(row)
            if few.count > ListRows.mostFew { turnIntoMarks(upTo: row) }
        }
    }

    private mutating func turnIntoMarks(upTo last: Int32) {
        var marks = ListMarks(count: Int(last) + 1)
        for row in few { marks[row] = true }
        (few, many) = ([], marks)
    }

    func mark(in marks: inout ListMarks) {
        if let many { return marks.formUnion(many) }
        for row in few { marks[row] = true }
    }

    func unmark(in marks: inout ListMarks) {
        if let many { return marks.subtract(many) }
        for row in few { marks[row] = false }
    }

    /// Leaves no other marks than those of these rows.
    func keepOnly(in marks: inout ListMarks) {
        if let many { return marks.formIntersection(many) }
        var kept = ListMarks(count: marks.words.count << 6)
        for row in few where marks[row] { kept[row] = true }
        marks = kept
    }

    /// So many numbers take as long to mark as the marks of 100,000 rows to join.
    private static let mostFew = 1_024
}
