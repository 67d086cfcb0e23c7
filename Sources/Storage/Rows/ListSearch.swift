import Domain
import Operations

/// One list: which rows of a table, in which order, which page. At most one statement counts and one reads.
///
/// Words and filters go to the index, which yields matches newest first and stops at the page's end: the work is the
/// same however many rows match. By name, the narrow keys of all matches are sorted and the page's rows read; where no
/// word is searched and a filter leaves more than `ListCount.limit`, the rows are walked in the order of their names
/// instead, because enough of them are met soon.
struct ListSearch {
    enum Order { case newest, name }

    let index: SearchIndex
    private let indexed: Bool
    private let agency: ID<Agency>
    private let words: [String]
    private var filterWords: [FilterWord]
    private var conditions: [(sql: String, value: String)] = []

    init(_ index: SearchIndex, agency: ID<Agency>, search: String, _ dialect: Dialect) {
        self.index = index
        self.agency = agency
        indexed = dialect == .sqlite
        // More words than a name has do not make a search any narrower.
        words = Array(SearchWords(search).words.prefix(8))
        filterWords = [FilterWord(FilterWord.agency, agency.text)]
    }

    mutating func filter(_ letter: String, _ column: String, _ value: String) {
        filterWords.append(FilterWord(letter, value))
        conditions.append(("t.\(column) = ?", value))
    }

    /// Leaves rows out that are not `FilterWord.visible`.
    mutating func hide(_ column: String, _ value: String) {
        filterWords.append(FilterWord(FilterWord.visible))
        conditions.append(("t.\(column) <> ?", value))
    }

    /// Counts up to one more than the limit.
    func count(_ connection: any SQLConnection) throws -> ListCount {
        let throughIndex = ("\(index.search) s WHERE s.\(index.search) MATCH ?1", [match])
        let (from, values) = isPlain || !indexed ? condition(.name) : throughIndex
        let sql = "SELECT count(*) FROM (SELECT 1 FROM \(from) LIMIT \(ListCount.limit + 1)) AS found"
        let found = try connection.first(sql, values) { $0.number(0) } ?? 0
        return ListCount(count: min(found, ListCount.limit), isExact: found <= ListCount.limit)
    }

    /// The rows of one page, 1 first. `columns` belong to the table `t`.
    func page<T>(
        _ page: Int, of size: Int, by order: Order, columns: String, _ total: ListCount,
        _ connection: any SQLConnection, _ read: (any SQLRow) throws -> T
    ) throws -> [T] {
        if total.count == 0 { return [] }
        let size = max(1, min(size, 1_000))
        let window = [SQLValue(size), SQLValue((max(1, min(page, 1_000_000)) - 1) * size)]
        let walking = isPlain || !indexed || (order == .name && words.isEmpty && !total.isExact)
        var (sql, values) = walking ? walk(columns, order) : matches(columns, order)
        sql = sql.replacing("?size", with: "?\(values.count + 1)").replacing("?skip", with: "?\(values.count + 2)")
        values += window
        return try connection.rows(sql, values, read)
    }

    private var isPlain: Bool { words.isEmpty && conditions.isEmpty }

    private static let window = "LIMIT ?size OFFSET ?skip"

    /// Through the word index: newest first as it comes; by name, the keys of the matches are sorted and only the
    /// page's rows read. `CROSS JOIN` keeps SQLite from asking the index once for every row.
    private func matches(_ columns: String, _ order: Order) -> (String, [SQLValue]) {
        let found = "\(index.search) s CROSS JOIN \(index.table)"
        switch order {
        case .newest:
            return (
                """
                SELECT \(columns) FROM \(found) t ON t.place = s.rowid WHERE s.\(index.search) MATCH ?1
                ORDER BY s.rowid DESC \(ListSearch.window)
                """, [match]
            )
        case .name:
            return (
                """
                SELECT \(columns) FROM (
                    SELECT k.place FROM \(found) k INDEXED BY \(index.sortKeys) ON k.place = s.rowid
                    WHERE s.\(index.search) MATCH ?1 ORDER BY k.sort_key, k.place \(ListSearch.window)
                ) AS page CROSS JOIN \(index.table) t ON t.place = page.place ORDER BY t.sort_key, t.place
                """, [match]
            )
        }
    }

    private var match: SQLValue {
        let all = filterWords.map { "\"\($0.text)\"" } + words.map { "\"\($0)\" *" }
        return .text(all.joined(separator: " AND "))
    }

    /// Through the table, in the order of one of its indexes, and never of another that fits a filter: that one would
    /// have to be sorted.
    private func walk(_ columns: String, _ order: Order) -> (String, [SQLValue]) {
        let (from, values) = condition(order)
        let sorted = order == .name ? "t.sort_key, t.place" : "t.place DESC"
        return ("SELECT \(columns) FROM \(from) ORDER BY \(sorted) \(ListSearch.window)", values)
    }

    private func condition(_ order: Order) -> (String, [SQLValue]) {
        var values = [SQLValue(agency)]
        let path = order == .name ? index.nameOrder : index.newestOrder
        var sql = "\(index.table) t\(indexed ? " INDEXED BY \(path)" : "") WHERE t.agency_id = ?1"
        for condition in conditions {
            values.append(.text(condition.value))
            sql += " AND " + condition.sql.replacing("?", with: "?\(values.count)")
        }
        for word in words {
            values.append(.text("% \(word)%"))
            sql += " AND \(index.columnText(prefix: "t.")) LIKE ?\(values.count)"
        }
        return (sql, values)
    }
}
