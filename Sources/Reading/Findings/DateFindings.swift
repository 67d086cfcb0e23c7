import Domain

/// Days no calendar has: 31/02, 30/13, "ngày 31 tháng 9".
enum DateFindings {
    static func find(_ matter: FindingMatter) -> [PlanFinding] {
        let head = matter.document.map { document in document.head.map { Passage(document, $0) } } ?? []
        return (head + matter.passages).flatMap { passage in
            impossible(in: passage.words).map { range in
                PlanFinding(.dateImpossible, passage.place(range), ["quote": passage.quote(range)])
            }
        }
    }

    static func impossible(in words: [Word]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < words.count {
            if let length = length(words, index) {
                found.append(index..<(index + length))
                index += length
            } else {
                index += 1
            }
        }
        return found
    }

    /// How many words the day that is none takes.
    private static func length(_ words: [Word], _ index: Int) -> Int? {
        switch words[index].key {
        case Key.day: afterDay(words, index + 1).map { $0 + 1 }
        case Key.month: afterMonth(words, index + 1).map { $0 + 1 }
        default: index > 0 && words[index - 1].key == Key.number ? nil : slashed(words[index], isDay: false)
        }
    }

    private static func afterDay(_ words: [Word], _ index: Int) -> Int? {
        guard index < words.count else { return nil }
        if let length = slashed(words[index], isDay: true) { return length }
        guard index + 2 < words.count, let day = words[index].number, words[index + 1].key == Key.month else {
            return nil
        }
        if let month = words[index + 2].number { return spelled(words, index, day, month) }
        return split(words[index + 2].key).flatMap { parts in
            parts.count == 2 && (1900...2100).contains(parts[1]) && Day(parts[1], parts[0], day) == nil ? 3 : nil
        }
    }

    private static func spelled(_ words: [Word], _ index: Int, _ day: Int, _ month: Int) -> Int? {
        if index + 4 < words.count, words[index + 3].key == Key.year, let year = DayReading.year(words, index + 4) {
            return Day(year, month, day) == nil ? 5 : nil
        }
        return Day(2024, month, day) == nil ? 3 : nil
    }

    /// `tháng 13/2026`, `tháng 13 năm 2026`.
    private static func afterMonth(_ words: [Word], _ index: Int) -> Int? {
        guard index < words.count else { return nil }
        if let parts = split(words[index].key), parts.count == 2, (1900...2100).contains(parts[1]) {
            return Day(parts[1], parts[0], 1) == nil ? 1 : nil
        }
        guard let month = words[index].number, index + 2 < words.count, words[index + 1].key == Key.year,
            DayReading.year(words, index + 2) != nil
        else { return nil }
        return (1...12).contains(month) ? nil : 3
    }

    /// `31/02/2026`; behind "ngày" also `31/02`.
    private static func slashed(_ word: Word, isDay: Bool) -> Int? {
        guard word.startsWithDigit, let parts = split(word.key) else { return nil }
        if parts.count == 3, (1900...2100).contains(parts[2]) {
            return Day(parts[2], parts[1], parts[0]) == nil ? 1 : nil
        }
        guard isDay, parts.count == 2, parts[1] < 100 else { return nil }
        return Day(2024, parts[1], parts[0]) == nil ? 1 : nil
    }

    private static func split(_ key: String) -> [Int]? {
        guard key.utf8.count <= 10, key.utf8.contains(0x2F) else { return nil }
        let parts = key.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = parts.compactMap(\.self)
        return numbers.count == parts.count ? numbers : nil
    }
}
