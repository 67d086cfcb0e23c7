/// Words the language of the form uses for one thing: several spellings, compared by their keys.
struct Term: Sendable {
    let spellings: [[String]]
    private let byFirst: [String: [[String]]]

    /// Longer spellings are tried first.
    init(_ spellings: String...) { self.init(spellings) }

    init(_ spellings: [String]) {
        self.init(keys: spellings.map { WordScanner.words(of: $0).map(\.key) })
    }

    fileprivate init(keys: [[String]]) {
        spellings = keys.sorted { $0.count > $1.count }
        byFirst = Dictionary(grouping: spellings.filter { !$0.isEmpty }) { $0[0] }
    }

    /// How many words match here; `nil` when none do.
    func length(in words: [Word], at index: Int) -> Int? {
        guard index < words.count, let candidates = byFirst[words[index].key] else { return nil }
        return candidates.first { spelling in
            index + spelling.count <= words.count
                && spelling.indices.allSatisfy { words[index + $0].key == spelling[$0] }
        }?.count
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

    func isIn(_ words: [Word]) -> Bool { range(in: words) != nil }

    func starts(_ words: [Word]) -> Bool { length(in: words, at: 0) != nil }
}

extension Term {
    /// One spelling, given by its keys.
    init(exactly keys: [String]) { self.init(keys: [keys]) }
}
