import Domain
import TestSupport
import Testing

@Suite struct StandingAwardTests {
    private let items = (1...2).map { place in
        let participant = Sample.participant("p\(place)")
        return Sample.item(Sample.nomination("n\(place)", of: participant), participant)
    }

    private func entry(_ decision: Decision) throws -> JournalEntry {
        JournalEntry(
            agency: decision.agency, sequence: 1, at: Moment(try #require(decision.issue).day, hour: 9),
            actor: "system",
            act: "decision.issue", subject: "decision:\(decision.id)", body: .object([:]),
            previous: JournalEntry.genesis, hash: JournalEntry.genesis)
    }

    private func facts(_ decisions: [Decision], _ first: Day, _ last: Day) throws -> PeriodReviewFacts {
        let records = PeriodReviewRecords(
            indicators: [], decisions: decisions, kinds: [:], entries: try decisions.map(entry))
        return PeriodReviewFacts(records, in: try #require(Period(first, last)))
    }

    @Test func `a replacement of the next year leaves the awards in the year they were given`() throws {
        var first = Sample.decision("first", items: items, status: .replaced)
        first.issue = Sample.issue(2, day: Sample.day(2026, 12, 14))
        var second = Sample.decision("second", items: items, status: .published, kind: .replacement, target: first.id)
        second.issue = Sample.issue(1, day: Sample.day(2027, 3, 16))
        let all = [second, first]
        let (new, end) = (Sample.day(2027, 1, 1), Sample.day(2027, 12, 31))
        #expect(try facts(all, new, end).decisions == [])
        let old = try facts(all, Sample.day(2026, 1, 1), Sample.day(2026, 12, 31)).decisions
        #expect(old.map(\.number) == ["02/QĐ-UBND"] && old.map(\.items.count) == [2])
        let both = try facts(all, Sample.day(2026, 1, 1), end).decisions
        #expect(both.map(\.number) == ["01/QĐ-UBND"] && both.map(\.items.count) == [2], "once, as it stands")
        let day = Sample.day(2027, 6, 1)
        #expect(StandingAward.standing(all, of: 2026, on: day).map(\.number) == ["01/QĐ-UBND"])
        #expect(StandingAward.standing(all, of: 2026, on: new).map(\.number) == ["02/QĐ-UBND"])
        #expect(StandingAward.standing(all, of: 2027, on: day) == [])
    }
}
