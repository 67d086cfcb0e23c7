import Domain
import Testing

@testable import Reading

/// The table of points of Kế hoạch 157/KH-UBND of Cần Thơ: its ways of scoring, taken from the text by hand.
@Suite("How points come about")
struct ScoreMethodTests {
    private func rows() throws -> [String: FactRecord] {
        let rows = try PlanReader.read(try AnswerKey.plan("can-tho-157-2025")).facts[.scoring]
        return Dictionary(rows.map { ($0["code"].text ?? "", $0) }) { first, _ in first }
    }

    @Test("rows belong to their group, and those below the bonus to it")
    func within() throws {
        let rows = try rows()
        #expect(["I", "1", "4", "5", "5.1", "5.3"].map { rows[$0]?["within"].text } == [nil, "I", "I", "I", "5", "5"])
        #expect(rows.values.allSatisfy { $0["source"].text == "phụ lục" })
    }

    @Test("a ratio is what a and b stand for", arguments: ["2", "3", "4"])
    func ratio(_ code: String) throws {
        let row = try #require(try rows()[code])
        #expect(row["ratio-part"].text?.hasPrefix("Tổng số người hưởng trợ cấp xã hội, hưu trí xã hội") == true)
        #expect(row["ratio-whole"].text?.hasPrefix("Tổng số người hưởng trợ cấp xã hội, hưu trí xã hội") == true)
        #expect(row["ratio-part"].confidence == .sure)
        #expect(row["bands"].value == nil)
    }

    @Test("bands keep their ends as the paper says them")
    func bands() throws {
        let row = try #require(try rows()["5.2"])
        #expect(row["bands"].words == ["[88,90] 2", "[90,95] 3", "[95,100) 4", "[100,) 5"])
        #expect(row["bands"].confidence == .sure)
    }

    @Test("a row without a formula has none", arguments: ["1", "5", "5.1", "5.3"])
    func none(_ code: String) throws {
        let row = try #require(try rows()[code])
        #expect(row["ratio-part"].value == nil && row["bands"].value == nil)
    }

    @Test("ties say which way they go")
    func ties() throws {
        let ties = try PlanReader.read(try AnswerKey.plan("can-tho-157-2025")).facts[.ties]
        #expect(ties.prefix(4).map { $0["prefer"].text } == ["higher", "higher", "higher", "vote"])
        #expect(ties.prefix(4).map { $0["order"].number } == [1, 2, 3, 4])
    }
}
