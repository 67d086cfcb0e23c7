/// Which rows have which word. Rows are only ever added: a changed row is a new one, the old one is marked as gone.
struct ListVocabulary: Sendable {
    /// Sorted, so that all words with one beginning stand together.
    private var words: [String] = []
    private var rows: [ListRows] = []

    init() {}

    /// - Parameter rows: the text of each row by its number.
    init(_ texts: [(row: Int32, words: String)]) {
        var found: [Substring: ListRows] = [:]
        for text in texts {
            for word in text.words.split(separator: " ") { found[word, default: ListRows()].add(text.row) }
        }
        let sorted = found.sorted { $0.key < $1.key }
        words = sorted.map { String($0.key) }
        rows = sorted.map(\.value)
    }

    mutating func add(_ row: Int32, _ text: String) {
        for word in text.split(separator: " ") {
            let place = first(notBefore: word)
            if place == words.count || words[place] != word {
                words.insert(String(word), at: place)
                rows.insert(ListRows(), at: place)
            }
            rows[place].add(row)
        }
    }

    /// Leaves only the marks of rows with a word that begins with `beginning`.
    func keepOnly(_ beginning: String, in marks: inout ListMarks) {
        let place = first(notBefore: beginning[...])
        var end = place
        while end < words.count, words[end].hasPrefix(beginning) { end += 1 }
        if end == place + 1 { return rows[place].keepOnly(in: &marks) }
        var found = ListMarks(count: marks.words.count << 6)
        for rows in rows[place..<end] { rows.mark(in: &found) }
        marks.formIntersection(found)
    }

    private func first(notBefore word: Substring) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
