/// Which rows have which word. Rows are only ever added: a changed row is a new one, the old one is marked as gone.
struct ListVocabulary: Sendable {
    /// Sorted, so that all words with one beginning stand together.
    private var words: [String] = []
    private var rows: [[Int32]] = []

    init() {}

    /// - Parameter rows: the text of each row by its number.
    init(_ texts: [(row: Int32, words: String)]) {
        var found: [Substring: [Int32]] = [:]
        for text in texts {
            for word in text.words.split(separator: " ") { ListVocabulary.note(text.row, &found[word, default: []]) }
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
                rows.insert([], at: place)
            }
            ListVocabulary.note(row, &rows[place])
        }
    }

    /// A word that stands twice in a row finds it once.
    private static func note(_ row: Int32, _ rows: inout [Int32]) {
        if rows.last != row { rows.append(row) }
    }

    /// The rows with a word that begins with `beginning`.
    func marks(beginning: String, count: Int) -> ListMarks {
        var marks = ListMarks(count: count)
        var place = first(notBefore: beginning[...])
        while place < words.count, words[place].hasPrefix(beginning) {
            for row in rows[place] { marks[row] = true }
            place += 1
        }
        return marks
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
