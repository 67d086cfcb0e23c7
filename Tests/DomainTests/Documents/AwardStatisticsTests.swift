import Domain
import TestSupport
import Testing

@Suite struct AwardStatisticsTests {
    @Test func `only decisions in force of the year are counted, by the kind of their occasion`() {
        let participant = Sample.participant("p")
        let item = Sample.item(Sample.nomination("n", of: participant), participant)
        func decision(_ name: String, _ status: DecisionStatus, _ kind: DecisionKind = .award) -> Decision {
            Sample.decision(
                name, items: [item], status: status, kind: kind, target: kind == .award ? nil : Sample.id("other"))
        }
        let all = [
            decision("a", .published), decision("b", .issued), decision("c", .replaced), decision("d", .cancelled),
            decision("e", .draft), decision("f", .issued, .cancellation),
        ]
        let occasion = Sample.occasion(SamplePlan.caoMinhLike.occasions[0], isOpen: true)
        let year = all[0].issue?.day.year ?? 0
        let statistics = AwardStatistics(all, on: [occasion], year: year)
        #expect(statistics.rows.map(\.items.count) == [2] && statistics.decisions.count == 2)
        #expect(statistics.rows.map(\.occasion) == [occasion.kind])
        #expect(AwardStatistics(all, on: [occasion], year: year + 1).rows == [])
    }

    @Test func `an award counts in the year of its first decision, and a replaced one once`() throws {
        let people = (1...3).map { Sample.participant("p\($0)") }
        let items = people.map { Sample.item(Sample.nomination("n\($0.id)", of: $0), $0) }
        var first = Sample.decision("first", items: items, status: .replaced)
        first.issue = Sample.issue(2, day: Sample.day(2026, 12, 14))
        var second = Sample.decision(
            "second", items: Array(items[..<2]), status: .published, kind: .replacement, target: first.id)
        second.issue = Sample.issue(1, day: Sample.day(2027, 3, 16))
        var cancellation = Sample.decision(
            "third", items: [items[1]], status: .issued, kind: .cancellation, target: second.id)
        cancellation.issue = Sample.issue(2, day: Sample.day(2027, 5, 1))
        let occasion = Sample.occasion(SamplePlan.caoMinhLike.occasions[0], isOpen: true)
        let all = [cancellation, second, first]
        let given = AwardStatistics(Array(all[1...]), on: [occasion], year: 2026)
        #expect(given.rows.map(\.items.count) == [2])
        #expect(
            given.decisions == [
                "Quyết định số 02/QĐ-UBND ngày 14/12/2026 (được thay thế bởi Quyết định số 01/QĐ-UBND ngày 16/3/2027)"
            ])
        #expect(AwardStatistics(all, on: [occasion], year: 2026).rows.map(\.items.count) == [1], "taken back since")
        #expect(AwardStatistics(all, on: [occasion], year: 2027).rows == [])
    }
}
