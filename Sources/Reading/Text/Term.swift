/// Words the language of the form uses for one thing: several spellings, compared by their keys.
struct Term: Sendable {
    let spellings: [[String]]
    /// Codes of the words that spellings begin with, and the spellings that begin with each.
    private let firsts: [UInt64]
    private let byFirst: [[Spelling]]

    private struct Spelling {
        let keys: [String]
        let codes: [UInt64]
    }

    /// Longer spellings are tried first.
    init(_ spellings: String...) { self.init(spellings) }

    init(_ spellings: [String]) {
        self.init(keys: spellings.map { WordScanner.words(of: $0).map(\.key) })
    }

    fileprivate init(keys: [[String]]) {
        spellings = keys.sorted { $0.count > $1.count }
        let known = spellings.filter { !$0.isEmpty }.map { Spelling(keys: $0, codes: $0.map(Word.code)) }
        let groups = Dictionary(grouping: known) { $0.codes[0] }
        firsts = groups.keys.sorted()
        byFirst = firsts.map { groups[$0] ?? [] }
    }

    /// How many words match here; `nil` when none do.
    func length(in words: [Word], at index: Int) -> Int? {
        guard index < words.count, let place = place(of: words[index].code) else { return nil }
        for spelling in byFirst[place] where index + spelling.codes.count <= words.count {
            let matches = spelling.codes.indices.allSatisfy { words[index + $0].code == spelling.codes[$0] }
            // Two words of one code are told apart by their letters.
            if matches, spelling.keys.indices.allSatisfy({ words[index + $0].key == spelling.keys[$0] }) {
                return spelling.codes.count
            }
        }
        return nil
    }

    private func place(of code: UInt64) -> Int? {
        var (low, high) = (0, firsts.count)
        while low < high {
            let middle = (low + high) / 2
            if firsts[middle] < code { low = middle + 1 } else { high = middle }
        }
        return low < firsts.count && firsts[low] == code ? low : nil
    }

    /// The first place, by word index, from `start` on.
    func range(in words: [Word], from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
        var index = max(0, start)
        let end = min(end ?? words.count, words.count)
        while index < end {
            if let length = length(in: words, at: index), index + length <= end { return index..<(index + length) }
            index += 1
        }
        return nil
    }

    func ranges(in words: [Word]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while let range = range(in: words, from: start) {
            found.append(range)
            start = range.upperBound
        }
        return found
    }

    /// It stands right before the word.
    func ends(_ words: [Word], _ index: Int) -> Bool {
        spellings.contains {
            index >= $0.count && length(in: Array(words[(index - $0.count)..<index]), at: 0) == $0.count
        }
    }

    func isIn(_ words: [Word]) -> Bool { range(in: words) != nil }

    func starts(_ words: [Word]) -> Bool { length(in: words, at: 0) != nil }
}

extension Term {
    /// One spelling, given by its keys.
    init(exactly keys: [String]) { self.init(keys: [keys]) }
}
