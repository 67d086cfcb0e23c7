import Testing

@testable import Storage

/// The index in memory against the plainest way to answer: look at every row.
struct ListIndexTests {
    private static let table = ListTable(
        "rows", words: ["words"], filters: ["unit", "status"], shown: ["id"], subject: "row")

    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let syllables = ["an", "anh", "ang", "binh", "b", "duc", "du", "nguyen", "ng", "2026", "20"]

    private func row(_ place: Int64, _ chance: inout Chance) -> ListedRow {
        let words = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
            ListIndexTests.syllables[Int.random(in: 0..<11, using: &chance)]
        }
        return ListedRow(
            place: place, sortKey: "k\(Int.random(in: 0..<12, using: &chance))",
            values: ["u\(Int.random(in: 0..<3, using: &chance))", "s\(Int.random(in: 0..<4, using: &chance))"],
            words: words.joined(separator: " "), cells: PackedCells([String(place)]))
    }

    private func question(_ chance: inout Chance) -> ListQuestion {
        let words = (0..<Int.random(in: 0...2, using: &chance)).map { _ in
            ListIndexTests.syllables[Int.random(in: 0..<11, using: &chance)]
        }
        var question = ListQuestion(
            search: words.joined(separator: " "), page: Int.random(in: 1...3, using: &chance),
            size: Int.random(in: 1...40, using: &chance))
        if Bool.random(using: &chance) { question.filter(0, "u\(Int.random(in: 0..<4, using: &chance))") }
        if Bool.random(using: &chance) { question.filter(1, "s\(Int.random(in: 0..<4, using: &chance))") }
        if Bool.random(using: &chance) { question.hide(1, "s\(Int.random(in: 0..<5, using: &chance))") }
        question.order = Bool.random(using: &chance) ? .name : .newest
        return question
    }

    /// What a row shows here is its place.
    private struct Found: Hashable {
        let total: Int
        let places: [Int64]
    }

    private func answer(_ index: ListIndex, _ question: ListQuestion) -> Found {
        let answer = index.answer(question)
        return Found(total: answer.total, places: answer.rows.map { $0.int(0) })
    }

    private func plainly(_ question: ListQuestion, _ rows: [ListedRow]) -> Found {
        let found = rows.filter { row in
            let has = row.words.split(separator: " ")
            return question.words.allSatisfy { word in has.contains { $0.hasPrefix(word) } }
                && question.wanted.allSatisfy { row.values[$0.filter] == $0.value }
                && question.unwanted.allSatisfy { row.values[$0.filter] != $0.value }
        }
        let sorted = found.sorted {
            question.order == .newest ? $0.place > $1.place : ($0.sortKey, $0.place) < ($1.sortKey, $1.place)
        }
        return Found(
            total: found.count,
            places: sorted.dropFirst(question.window.lowerBound).prefix(question.window.count).map(\.place))
    }

    @Test("Whatever is asked, whatever changed before: the answer is that of looking at every row", arguments: 1...40)
    func oracle(seed: Int) {
        var chance = Chance(state: UInt64(seed))
        var rows: [Int64: ListedRow] = [:]
        for place in 0..<Int64.random(in: 0...200, using: &chance) { rows[place * 3] = row(place * 3, &chance) }
        var index = ListIndex(ListIndexTests.table, rows.values.sorted { $0.place < $1.place })
        for _ in 0..<60 {
            let changed = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
                row(Int64.random(in: 0...700, using: &chance), &chance)
            }
            for row in changed { rows[row.place] = row }
            index.put(changed)
            let asked = question(&chance)
            #expect(answer(index, asked) == plainly(asked, Array(rows.values)))
        }
    }

    @Test("A list of thousands answers like one of a few, with words many share and words few have", arguments: 1...3)
    func thousands(seed: Int) {
        var chance = Chance(state: UInt64(seed))
        var rows: [Int64: ListedRow] = [:]
        for place in 0..<Int64(5_000) { rows[place] = row(place, &chance) }
        var index = ListIndex(ListIndexTests.table, rows.values.sorted { $0.place < $1.place })
        for _ in 0..<40 {
            let changed = (0..<20).map { _ in row(Int64.random(in: 0...6_000, using: &chance), &chance) }
            for row in changed { rows[row.place] = row }
            index.put(changed)
            let asked = question(&chance)
            #expect(answer(index, asked) == plainly(asked, Array(rows.values)))
        }
    }

    @Test("After many changes of few rows it asks to be made anew")
    func worn() {
        var chance = Chance(state: 1)
        var index = ListIndex(ListIndexTests.table, [row(1, &chance)])
        #expect(!index.isWorn)
        for _ in 0..<1_002 { index.put([row(1, &chance)]) }
        #expect(index.isWorn)
        #expect(answer(index, ListQuestion(search: "", page: 1, size: 10)) == Found(total: 1, places: [1]))
    }
}
