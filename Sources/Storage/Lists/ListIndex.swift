/// The rows of one table that belong to one agency, in memory: what each is filtered, searched and ordered by, and what a
/// page shows of it. A question costs a look at marks, not a walk through the database (docs/decisions/0023).
struct ListIndex: Sendable {
    private var places: [Int64] = []
    private var keys: [String] = []
    private var cells = ListCells()
    /// By filter: the rows with each value.
    private var values: [[String: ListRows]]
    private var vocabulary = ListVocabulary()
    private var alive = ListMarks(count: 0)
    private var newest = ListOrder([])
    private var named = ListOrder([])

    /// - Parameter rows: by place, lowest first.
    init(_ table: ListTable, _ rows: [ListedRow]) {
        values = table.filters.map { _ in [:] }
        for row in rows { append(row) }
        newest = ListOrder(places.indices.map(Int32.init))
        let order = keys.indices.sorted { (keys[$0], places[$0]) < (keys[$1], places[$1]) }
        named = ListOrder(order.map(Int32.init))
        vocabulary = ListVocabulary(rows.enumerated().map { (Int32($0.offset), $0.element.words) })
    }

    /// The rows it holds, those that are gone included.
    var size: Int { places.count }

    /// More rows are gone than are there: time to make it anew.
    var isWorn: Bool { places.count > 1_000 + 2 * newest.count }

    /// Takes rows as they stand now, in place of what was known of them.
    mutating func put(_ rows: [ListedRow]) {
        for row in rows { put(row) }
        newest.settle()
        named.settle()
    }

    private mutating func put(_ row: ListedRow) {
        let next = append(row)
        let place = newest.first { places[Int($0)] >= row.place }
        if place < newest.count, places[Int(newest.rows[place])] == row.place { remove(newest.rows[place]) }
        newest.insert(next) { places[Int($0)] >= row.place }
        let key = (row.sortKey, row.place)
        named.insert(next) { (keys[Int($0)], places[Int($0)]) >= key }
        vocabulary.add(next, row.words)
    }

    private mutating func remove(_ row: Int32) {
        alive[row] = false
        let key = (keys[Int(row)], places[Int(row)])
        newest.remove { places[Int($0)] >= key.1 }
        named.remove { (keys[Int($0)], places[Int($0)]) >= key }
    }

    @discardableResult
    private mutating func append(_ row: ListedRow) -> Int32 {
        let next = Int32(places.count)
        places.append(row.place)
        keys.append(row.sortKey)
        cells.append(row.cells)
        for (filter, value) in row.values.enumerated() { values[filter][value, default: ListRows()].add(next) }
        alive.makeRoom(for: next)
        alive[next] = true
        return next
    }
}

extension ListIndex {
    func answer(_ question: ListQuestion) -> ListAnswer {
        let marks = marks(question)
        let total = marks.count
        let rows =
            switch question.order {
            case .newest: newest.rows(marks, total, question.window, backwards: true)
            case .name: named.rows(marks, total, question.window, backwards: false)
            }
        return ListAnswer(total: total, rows: rows.map { cells[$0] })
    }

    private func marks(_ question: ListQuestion) -> ListMarks {
        var marks = alive
        for word in question.words { vocabulary.keepOnly(word, in: &marks) }
        for (filter, value) in question.wanted {
            (values[filter][value] ?? ListRows()).keepOnly(in: &marks)
        }
        for (filter, value) in question.unwanted { values[filter][value]?.unmark(in: &marks) }
        return marks
    }
}
