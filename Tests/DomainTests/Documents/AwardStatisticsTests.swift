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
}
