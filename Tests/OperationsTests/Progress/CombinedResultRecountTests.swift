import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// What several periods come to, against the kept rows themselves, added up by other means than the program's.
@Suite struct CombinedResultRecountTests {
    private let clerk = Person.clerk.persona
    private let interim: ID<Occasion> = Sample.id("occasion-interim-2027")
    private let quarters = ["2026-q3", "2026-q4", "2027-q1"]

    private var learners: Indicator { combining(.sum, Sample.classes) }
    private var online: Indicator { combining(.pooled, Sample.online) }

    private func combining(_ way: PeriodCombination?, _ indicator: Indicator) -> Indicator {
        var definition = indicator.first.definition
        definition.combining = way
        definition.wholeTargets = TargetTable(everyPeriod: Hundredths(whole: indicator.kind == .ratio ? 70 : 9))
        return Indicator(
            id: indicator.id, agency: indicator.agency, theme: indicator.theme, kind: indicator.kind,
            first: IndicatorVersion(
                number: 1, validFrom: indicator.first.validFrom, definition: definition, madeBy: clerk.account,
                made: Sample.now), changed: Sample.now)
    }

    /// Three quarters of the school and the village; the village is silent in the second.
    private func season(_ indicators: [Indicator]) async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(indicators.map(Write.addIndicator))
        test.clock.move(to: Moment(Sample.day(2027, 4, 20), hour: 9))
        for (place, quarter) in quarters.enumerated() {
            let period = try #require(ReportPeriod(quarter))
            try await report(test, Sample.school, .school, period, classes: 3 + place, share: (40 + place, 60 - place))
            if place != 1 { try await report(test, Sample.village, .village, period, classes: 7, share: nil) }
        }
        return test
    }

    private func report(
        _ test: TestOffice, _ unit: OrgUnit, _ person: Person, _ period: ReportPeriod, classes: Int,
        share: (Int, Int)?
    ) async throws {
        let ratio = share.flatMap { Ratio(Hundredths(whole: $0.0), of: Hundredths(whole: $0.1)) }
        let entry = ProgressEntry(
            unit: unit.id, period: period,
            values: [
                Sample.classes.id: .number(Hundredths(whole: classes)),
                Sample.online.id: ratio.map(IndicatorValue.ratio),
            ].compactMapValues(\.self), asked: [Sample.classes.id, Sample.online.id])
        try await test.office.fillProgress([entry], submits: true, by: person.persona)
        let duty = try await test.office.readDuty(of: unit.id, for: period, by: clerk).duty
        let report = try #require(duty.report)
        try await test.office.confirmProgress(report.id, at: report.revision, by: clerk)
    }

    /// The spellings kept of one indicator in confirmed rows, by period, read as plain JSON.
    private func kept(_ test: TestOffice, _ indicator: Indicator) async throws -> [(period: String, value: String)] {
        let rows = try await test.database.read { connection in
            try connection.rows(
                "SELECT period, figures FROM progress_reports WHERE status = 'confirmed' ORDER BY period_last"
            ) { ($0.text(0), $0.text(1)) }
        }
        return try rows.compactMap { period, figures in
            let object = try JSONSerialization.jsonObject(with: Data(figures.utf8)) as? [String: [String: Any]]
            return (object?[indicator.id.text]?["value"] as? String).map { (period, $0) }
        }
    }

    @Test func `a review adds three quarters up as the rows do, and compares them with three targets`() async throws {
        let test = try await season([learners, online])
        let facts = try await test.office.readPeriodReview(interim, by: clerk).facts
        let rows = try await kept(test, learners).compactMap { Int($0.value) }
        let classes = try #require(facts.results.first { $0.id == learners.id })
        #expect(rows.count == 5 && rows.reduce(0, +) == 26)
        #expect(classes.result?.total == .sum(rows.reduce(0, +) * 100))
        #expect(classes.result?.target == Hundredths(whole: 27) && classes.standing == .missed && classes.units == 2)
        #expect(classes.result?.first.description == "2026-q3" && classes.result?.last.description == "2027-q1")

        let parts: [[Int]] = try await kept(test, online).map { row in
            row.value.split(separator: "/").compactMap { Int($0) }
        }
        let shares = try #require(facts.results.first { $0.id == online.id })
        #expect(parts == [[40, 60], [41, 59], [42, 58]])
        let part: Int = parts.reduce(0) { $0 + $1[0] * 100 }
        let whole: Int = parts.reduce(0) { $0 + $1[1] * 100 }
        #expect(shares.result?.total == IndicatorTotal.share(part: part, whole: whole))
        #expect(shares.result?.total == .share(part: 12_300, whole: 17_700) && shares.standing == .missed)
    }

    @Test func `results of a year count that year's periods, of all units and of one`() async throws {
        let test = try await season([learners, online])
        let room = try await test.office.readProgress(year: 2026, by: clerk)
        let whole = try #require(room.series[0].combined(ofOneUnit: false))
        #expect(whole.total == .sum(1_400) && whole.count == 2 && whole.target == Hundredths(whole: 18))
        let village = try await test.office.readProgress(year: 2026, unit: Sample.village.id, by: clerk)
        let own = try #require(village.series[0].combined(ofOneUnit: true))
        #expect(own.total == .sum(700) && own.count == 1 && own.target == Hundredths(whole: 5))
    }

    @Test func `where nobody said how, review and results give the last quarter for itself`() async throws {
        let test = try await season([combining(nil, Sample.classes), combining(nil, Sample.online)])
        let facts = try await test.office.readPeriodReview(interim, by: clerk).facts
        let result = try #require(facts.results.first { $0.id == Sample.classes.id }?.result)
        #expect(result.total == .sum(1_200) && !result.isWhole && result.first.description == "2027-q1")
        #expect(result.target == Hundredths(whole: 9) && result.standing == .reached)
    }

    @Test func `an indicator kept before this could be said reads as not said`() async throws {
        let test = try await TestOffice()
        try await test.put(.addIndicator(Sample.classes))
        let kept = try await test.database.read { connection in
            try connection.rows("SELECT definition FROM indicator_versions") { $0.text(0) }
        }
        #expect(kept.count == 1 && !kept[0].contains("combining"))
        #expect(try await test.store.indicators(of: Sample.agency.id)[0].latest.definition.combining == nil)
        var definition = Sample.classesDefinition
        definition.combining = .sum
        try await test.office.changeIndicator(
            Sample.classes.id, to: definition, from: Sample.day(2026, 10, 1), reason: "Nêu cách gộp",
            at: Revision.first, by: clerk)
        #expect(try await test.store.indicators(of: Sample.agency.id)[0].latest.definition.combining == .sum)
        #expect(try await test.store.checkInvariants() == [])
    }
}
