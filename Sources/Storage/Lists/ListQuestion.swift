/// What is asked of a list: which rows, in which order, which stretch of them.
struct ListQuestion: Sendable {
    enum Order: Sendable { case newest, name }

    /// Folded; a row is found when each of them begins one of its words.
    let words: [String]
    private(set) var wanted: [(filter: Int, value: String)] = []
    private(set) var unwanted: [(filter: Int, value: String)] = []
    var order = Order.newest
    let window: Range<Int>

    /// - Parameter page: 1 first.
    init(search: String, page: Int, size: Int) {
        // More words than a name has do not make a search any narrower.
        words = Array(SearchWords(search).words.prefix(8))
        let size = max(1, min(size, 1_000))
        let first = (max(1, min(page, 1_000_000)) - 1) * size
        window = first..<(first + size)
    }

    /// Leaves only rows with this value; nothing when there is none.
    /// - Parameter filter: the place of the column among the table's filters.
    mutating func filter(_ filter: Int, _ value: String?) {
        if let value { wanted.append((filter, value)) }
    }

    mutating func hide(_ filter: Int, _ value: String) { unwanted.append((filter, value)) }

    /// Under which an answer is remembered; the words with their lengths, so that none can pretend to be two.
    static func key(_ list: String, _ words: [String]) -> String {
        list + " " + words.map { "\($0.utf8.count):\($0)" }.joined()
    }
}

/// How many rows answer, and those in the window, in their order.
struct ListAnswer: Sendable {
    let total: Int
    let rows: [CellsRow]
}
