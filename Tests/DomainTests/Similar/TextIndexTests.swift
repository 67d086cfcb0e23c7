import Domain
import Testing

@Suite struct TextIndexTests {
    private func prints(_ text: String) -> TextPrints { TextPrints(TextWords(text)) }

    @Test func `words are the same whatever marks, capitals and commas were typed`() {
        let plain = TextWords("Hướng dẫn 320 hộ, nộp hồ sơ.").words.map(\.hash)
        #expect(plain == TextWords("HUONG DAN 320 HO NOP HO SO").words.map(\.hash))
        #expect(plain == TextWords("Hướng dẫn 320 hộ\nnộp hồ sơ").words.map(\.hash))
        #expect(plain.count == 7 && TextWords("  …").words.isEmpty)
        #expect(prints("ba chữ thôi").all.isEmpty && prints("đủ bốn chữ rồi").all.count == 1)
    }

    @Test func `of planted copies with three words in ten changed nearly all are found, and hardly anything else`() {
        var source = TextCopies(seed: 7)
        let reports = (0..<1_500).map { source.report(words: 60 + $0 % 240) }
        var index = TextIndex(expected: reports.count)
        for (number, report) in reports.enumerated() { index.put(Int64(number), prints(report)) }
        index.settle()
        func alike(_ text: String, sparing: Int64?) -> [Int64] {
            index.candidates(prints(text), sparing: sparing, most: 8).filter { key in
                TextComparison(text, reports[Int(key)], isCommon: index.isCommon).isAlike
            }
        }
        let copied = (0..<200).map { number in
            alike(source.copy(of: reports[number * 7], changing: 30), sparing: nil).contains(Int64(number * 7))
        }
        #expect(copied.count { $0 } >= 190, "\(copied.count { $0 }) of 200")
        let alarms = (0..<500).count { !alike(reports[$0], sparing: Int64($0)).isEmpty }
        #expect(alarms <= 5, "\(alarms) of 500")
    }

    @Test func `what every report says weighs nothing`() {
        var source = TextCopies(seed: 3)
        var index = TextIndex()
        let form = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản hướng dẫn thi hành"
        for number in 0..<40 { index.put(Int64(number), prints("\(form)\n\(source.report(words: 40))")) }
        index.settle()
        #expect(index.candidates(prints(form), sparing: nil, most: 8) == [])
        #expect(TextComparison(form, form, isCommon: index.isCommon).share == 0)
    }

    @Test func `a text that is replaced or removed is not found under what it said`() {
        var source = TextCopies(seed: 5)
        let (first, second) = (source.words(80), source.words(80))
        var index = TextIndex()
        index.put(1, prints(first))
        index.settle()
        #expect(index.candidates(prints(first), sparing: nil, most: 8) == [1])
        #expect(index.candidates(prints(first), sparing: 1, most: 8) == [])
        index.put(1, prints(second))
        #expect(index.candidates(prints(first), sparing: nil, most: 8) == [])
        #expect(index.candidates(prints(second), sparing: nil, most: 8) == [1])
        index.remove(1)
        #expect(index.candidates(prints(second), sparing: nil, most: 8) == [] && index.size == 0)
    }

    @Test func `a copied paragraph is shown beside its original, with what both say`() throws {
        let own =
            "Mở đầu riêng của tôi.\nTrong năm đơn vị đã hướng dẫn 320 hộ nộp hồ sơ trực tuyến tại nhà văn hóa xóm. Xong."
        let other = "Lời khác hẳn.\nTrong năm, tổ đã hướng dẫn 320 hộ nộp hồ sơ trực tuyến tại nhà văn hóa thôn."
        let comparison = TextComparison(own, other) { _ in false }
        let passage = try #require(comparison.passages.first)
        #expect(comparison.passages.count == 1 && comparison.isAlike)
        #expect(
            passage.own.filter(\.isShared).map(\.text) == ["đã hướng dẫn 320 hộ nộp hồ sơ trực tuyến tại nhà văn hóa"])
        #expect(passage.own.map(\.text).joined() == own.split(separator: "\n")[1])
        #expect(passage.other.map(\.text).joined() == other.split(separator: "\n")[1])
    }

    @Test func `titles are one without their year, and initiatives are told by their words`() throws {
        let title = try #require(AchievementTitle("Sáng kiến: Quản lý tiêm chủng bằng phần mềm năm 2026"))
        #expect(title.isInitiative && title == AchievementTitle("SÁNG KIẾN quản lý tiêm chủng bằng phần mềm (2027)"))
        #expect(AchievementTitle("Quản lý tiêm chủng bằng phần mềm")?.isInitiative == false)
        #expect(AchievementTitle("Sáng kiến năm 2026") == nil)
    }
}
