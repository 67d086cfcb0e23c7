import Domain
import TestSupport
import Testing

@Suite struct SkillTests {
    private func codes(_ act: () throws -> Void) -> [ReasonCode] {
        do {
            try act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.notFound] }
    }

    private func outcome(_ completed: Int, last: Day = Sample.day(2026, 10, 5)) -> SkillClassOutcome {
        SkillClassOutcome(
            last: last, completed: completed, note: "", by: Person.school.account.id, at: Sample.now)
    }

    @Test func `no more people finish than came, and not before the class began`() throws {
        let one = Sample.skillClass()
        #expect(codes { _ = try one.finished(outcome(31)) } == [.skillMoreThanLearners])
        #expect(codes { _ = try one.finished(outcome(30, last: Sample.day(2026, 9, 1))) } == [.closedBeforeOpened])
        #expect(codes { _ = try one.finished(outcome(1, last: Sample.now.day.adding(days: 1))) } == [.dayAhead])
        let ended = try one.finished(outcome(28))
        #expect(ended.outcome?.completed == 28 && codes { _ = try ended.finished(outcome(1)) } == [.skillClassOver])
    }

    @Test func `a class that was called off, or has not begun, counts for nothing`() throws {
        let ended = try Sample.skillClass("a").finished(outcome(28))
        let off = try Sample.skillClass("b", learners: 50).calledOff(because: "Không đủ máy")
        let counts = SkillCounts(
            [
                ended, off, Sample.skillClass("c", learners: 12),
                Sample.skillClass("d", first: Sample.now.day.adding(days: 1), learners: 9),
            ], on: Sample.now.day)
        #expect(counts.classes == 2 && counts.learners == 42 && counts.completed == 28)
    }

    private func indicator(_ targets: TargetTable, cadence: Cadence) -> Indicator {
        Indicator(
            id: Sample.id("indicator-skill"), agency: Sample.agency.id, theme: "a", kind: .number,
            origin: "digital-skill-learners",
            first: IndicatorVersion(
                number: 1, validFrom: Sample.day(2026, 1, 1),
                definition: IndicatorDefinition(
                    name: "Người học", measure: "người", reporters: [.school], cadence: cadence, dueDays: 10,
                    wholeTargets: targets), madeBy: Person.clerk.account.id, made: Sample.now), changed: Sample.now)
    }

    private func target(_ indicator: Indicator) -> SkillTarget? {
        SkillTarget(
            IndicatorSeries(indicator: indicator, points: []), SkillCounts([Sample.skillClass()], on: Sample.now.day),
            year: 2026)
    }

    @Test func `the target of a year is its own, or that of all its periods together`() throws {
        let yearly = try #require(
            target(indicator(TargetTable(everyPeriod: Hundredths(whole: 200)), cadence: .yearly)))
        #expect(yearly.target == Hundredths(whole: 200) && yearly.inBook == 30 && yearly.reported == Hundredths(0))
        let quarterly = target(indicator(TargetTable(everyPeriod: Hundredths(whole: 50)), cadence: .quarterly))
        #expect(quarterly?.target == Hundredths(whole: 200))
        let part = TargetTable(byPeriod: [Sample.thirdQuarter: Hundredths(whole: 50)])
        #expect(target(indicator(part, cadence: .quarterly))?.target == nil)
        #expect(target(Sample.classes) == nil, "an indicator of the office's own making counts something else")
    }
}
