import Operations
import Testing

@Suite struct KeptTests {
    @Test func `what was kept longest goes first, and only as much as is needed`() {
        var kept = Kept<Int, String>(most: 10)
        for number in 1...5 { kept.keep("\(number)", under: number, weight: 2) }
        #expect((1...5).allSatisfy { kept[$0] == "\($0)" })
        kept.keep("6", under: 6, weight: 3)
        #expect(kept[1] == nil && kept[2] == nil && kept[3] == "3" && kept[6] == "6" && kept.count == 4)
    }

    @Test func `a key kept again has the new value and the new weight`() {
        var kept = Kept<String, Int>(most: 4)
        kept.keep(1, under: "a", weight: 3)
        kept.keep(2, under: "a", weight: 1)
        kept.keep(3, under: "b", weight: 3)
        #expect(kept["a"] == 2 && kept["b"] == 3)
    }

    @Test func `what is heavier than all there is room for is not kept and drives nothing out`() {
        var kept = Kept<String, Int>(most: 4)
        kept.keep(1, under: "a", weight: 4)
        kept.keep(2, under: "b", weight: 5)
        #expect(kept["a"] == 1 && kept["b"] == nil)
    }

    @Test func `after thousands of keys there are as many as there is room for`() {
        var kept = Kept<Int, Int>(most: 200)
        for number in 0..<10_000 { kept.keep(number, under: number) }
        #expect(kept.count == 200 && kept[9_999] == 9_999 && kept[9_800] == 9_800 && kept[9_799] == nil)
    }
}
