import Domain
import Foundation
import Testing

@Suite struct InstrumentTests {
    @Test(arguments: [
        "152/2025/NĐ-CP", "152/2025/nđ-cp", "152/2025/ND-CP",
        "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ",
        "Căn cứ Nghị định 152 / 2025 / NĐ – CP;", "(152/2025/NĐ-CP)",
        "nghị định số 152/2025/NĐ-CP.".decomposedStringWithCanonicalMapping,
    ])
    func `a number is found as a plan writes it`(text: String) {
        #expect(Instruments.cited(in: text)?.number == "152/2025/NĐ-CP")
    }

    @Test(arguments: ["", "152/2025", "152/2025/NQ-CP", "1152/2025/NĐ-CP", "14/6/2025", "Luật Thi đua, khen thưởng"])
    func `no other text is taken for it`(text: String) { #expect(Instruments.cited(in: text) == nil) }

    @Test func `several citations come in their order, each once`() {
        let text = "Căn cứ Luật số 06/2022/QH15; Nghị định 98/2023/NĐ-CP; Thông tư 01/2024/TT-BNV; Luật 06/2022/QH15"
        #expect(
            Instruments.all(citedIn: text).map(\.number) == ["06/2022/QH15", "98/2023/NĐ-CP", "01/2024/TT-BNV"])
    }

    /// law.md §5.2: the old-law trap, at each border.
    @Test(arguments: [
        ("2025-06-30", ["152/2025/NĐ-CP", "15/2025/TT-BNV", "06/2026/QH16"]),
        ("2025-07-01", ["98/2023/NĐ-CP", "15/2025/TT-BNV", "06/2026/QH16"]),
        ("2025-08-04", ["98/2023/NĐ-CP", "15/2025/TT-BNV", "06/2026/QH16"]),
        ("2025-08-05", ["98/2023/NĐ-CP", "01/2024/TT-BNV", "06/2026/QH16"]),
        ("2026-09-30", ["98/2023/NĐ-CP", "01/2024/TT-BNV", "06/2026/QH16"]),
        ("2026-10-01", ["98/2023/NĐ-CP", "01/2024/TT-BNV"]),
    ])
    func `what a paper of the day should not cite`(day: String, numbers: [String]) throws {
        let text = """
            Luật 06/2022/QH15, Nghị định 98/2023/NĐ-CP, Nghị định 152/2025/NĐ-CP, Thông tư 01/2024/TT-BNV, \
            Thông tư 15/2025/TT-BNV, Luật 06/2026/QH16, Nghị định 30/2020/NĐ-CP
            """
        #expect(Instruments.outOfForce(citedIn: text, on: try Make.day(day)).map(\.number) == numbers)
    }

    @Test func `an old decree says since when and what took its place`() throws {
        let old = try #require(Instruments.cited(in: "98/2023/NĐ-CP"))
        let day = try Make.day("2026-03-27")
        #expect(old.standing(on: day) == .over(since: try Make.day("2025-07-01"), replacedBy: ["152/2025/NĐ-CP"]))
        #expect(old.isInForce(on: try Make.day("2025-06-30")) == true)
        #expect(old.isInForce(on: try Make.day("2023-12-31")) == false)
    }

    @Test func `without a first day nothing is claimed`() throws {
        let decree = try #require(Instruments.cited(in: "30/2020/NĐ-CP"))
        #expect(decree.isInForce(on: try Make.day("2026-03-27")) == nil)
        #expect(decree.standing(on: try Make.day("2026-03-27")) == .startUnknown)
    }

    @Test func `every number stands once, and what replaces is known too`() {
        let numbers = Instruments.all.map { Folded($0.number).text }
        #expect(Set(numbers).count == numbers.count)
        for number in Instruments.all.flatMap(\.replacedBy) { #expect(Instruments.cited(in: number) != nil) }
        for instrument in Instruments.all { #expect(Instruments.cited(in: instrument.name) == instrument) }
    }

    /// A day of the table that could not be read would be silently missing.
    @Test func `every day of the table is a day that exists`() {
        let days = Instruments.all.flatMap { [$0.issued, $0.inForceFrom, $0.inForceTo] }.compactMap { $0 }
        #expect(days.count == 27)
    }

    @Test(arguments: ["06/2026/QH16", "15/2025/TT-BNV", "01/2026/QĐ-TTg", "3751/HD-BNV"])
    func `what nobody read is marked so`(number: String) { #expect(Instruments.cited(in: number)?.verified == false) }
}
