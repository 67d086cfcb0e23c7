/// The rows of one table that belong to one agency, in memory: enough of each to filter, search and order by, nothing of
/// what a page shows. A question costs a look at the rows' codes and marks, not a walk through the database
/// (docs/decisions/0023).
struct ListIndex: Sendable {
    private let table: ListTable
    private var places: [Int64] = []
    private var keys: [String] = []
    private var codes: [[Int32]]
    private var codeOf: [[String: Int32]]
    private var vocabulary = ListVocabulary()
    private var alive = ListMarks(count: 0)
    /// Rows that are not gone, by place and by sort key.
    private var newest: [Int32] = []
    private var named: [Int32] = []

    /// - Parameter rows: by place, lowest first.
    init(_ table: ListTable, _ rows: [ListedRow]) {
        self.table = table
        codes = table.filters.map { _ in [] }
        codeOf = table.filters.map { _ in [:] }
        for row in rows { append(row) }
        newest = places.indices.map(Int32.init)
        let order = keys.indices.sorted { (keys[$0], places[$0]) < (keys[$1], places[$1]) }
        named = order.map(Int32.init)
        vocabulary = ListVocabulary(rows.enumerated().map { (Int32($0.offset), $0.element.words) })
    }

    /// The rows it holds, those that are gone included.
    var size: Int { places.count }

    /// More rows are gone than are there: time to make it anew.
    var isWorn: Bool { places.count > 1_000 + 2 * newest.count }

    /// Takes a row as it stands now, in place of what was known of it.
    mutating func put(_ row: ListedRow) {
        let next = append(row)
        let place = ListIndex.first(newest) { places[Int($0)] >= row.place }
        if place < newest.count, places[Int(newest[place])] == row.place {
            remove(newest[place])
            newest[place] = next
        } else {
            newest.insert(next, at: place)
        }
        let key = (row.sortKey, row.place)
        named.insert(next, at: ListIndex.first(named) { (keys[Int($0)], places[Int($0)]) >= key })
        vocabulary.add(next, row.words)
    }

    private mutating func remove(_ row: Int32) {
        alive[row] = false
        let key = (keys[Int(row)], places[Int(row)])
        named.remove(at: ListIndex.first(named) { (keys[Int($0)], places[Int($0)]) >= key })
    }

    @discardableResult
    private mutating func append(_ row: ListedRow) -> Int32 {
        let next = Int32(places.count)
        places.append(row.place)
        keys.append(row.sortKey)
        for (filter, value) in row.values.enumerated() { codes[filter].append(code(value, filter)) }
        alive.makeRoom(for: next)
        alive[next] = true
        return next
    }

    private mutating func code(_ value: String, _ filter: Int) -> Int32 {
        if let known = codeOf[filter][value] { return known }
        let fresh = Int32(codeOf[filter].count)
        codeOf[filter][value] = fresh
        return fresh
    }

    /// The first place in a sorted list for which `isThere` is true.
    private static func first(_ rows: [Int32], _ isThere: (Int32) -> Bool) -> Int {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if isThere(rows[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension ListIndex {
    func answer(_ question: ListQuestion) -> ListAnswer {
        let marks = marks(question)
        return ListAnswer(total: marks.count, places: places(question, marks))
    }

    private func marks(_ question: ListQuestion) -> ListMarks {
        var marks = alive
        for word in question.words {
            marks.formIntersection(vocabulary.marks(beginning: word, count: places.count))
        }
        for (filter, value) in question.wanted {
            guard let code = codeOf[filter][value] else { return ListMarks(count: 0) }
            marks.keep(codes[filter], code, true)
        }
        for (filter, value) in question.unwanted {
            if let code = codeOf[filter][value] { marks.keep(codes[filter], code, false) }
        }
        return marks
    }

    private func places(_ question: ListQuestion, _ marks: ListMarks) -> [Int64] {
        if marks.words.isEmpty { return [] }
        return switch question.order {
        case .newest: places(newest.reversed(), marks, question.window)
        case .name: places(named, marks, question.window)
        }
    }

    private func places(_ rows: some Sequence<Int32>, _ marks: ListMarks, _ window: Range<Int>) -> [Int64] {
        var found: [Int64] = []
        var passed = 0
        for row in rows where marks[row] {
            if passed >= window.upperBound { break }
            if passed >= window.lowerBound { found.append(places[Int(row)]) }
            passed += 1
        }
        return found
    }
}
