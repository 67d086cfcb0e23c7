import Domain
import TestSupport
import Testing

@Suite struct DashboardFiguresTests {
    private let today = Sample.now.day

    private func duty(_ kind: DutyKind, _ unit: OrgUnit, _ days: Int) -> Duty {
        Duty(
            kind, .unit(unit.id), name: "x", due: today.adding(days: days), ground: .office,
            subject: .plan("\(kind) \(unit.id) \(days)"))
    }

    private func series(_ unit: OrgUnit, _ classes: Int) throws -> [IndicatorSeries] {
        var report = Sample.report("\(unit.id)", of: unit, status: .confirmed)
        report.figures = [Sample.classes.id: ReportedFigure(.number(Hundredths(whole: classes)), version: 1)]
        let duty = ProgressDuty(
            unit: unit, period: Sample.thirdQuarter, due: Sample.day(2026, 10, 12), indicators: [Sample.classes],
            report: report)
        return ProgressResults.series([Sample.classes], [duty], on: today)
    }

    private func village(_ key: String) -> OrgUnit { Sample.unit(key, "Thôn \(key)", .village) }

    @Test func `who is late with most stands first, with what and for how long`() {
        let duties = [
            duty(.progress, Sample.school, -9), duty(.progress, Sample.village, -4),
            duty(.correction, Sample.village, -1), duty(.progress, Sample.village, 0),
        ]
        let late = LateDuties.by(duties, on: today)
        #expect(late.map(\.owner) == [.unit(Sample.village.id), .unit(Sample.school.id)])
        #expect(late.map(\.count) == [2, 1] && late.map(\.longest) == [4, 9])
        #expect(late[0].kinds.map(\.kind) == [.progress, .correction] && late[0].kinds.map(\.count) == [1, 1])
        #expect(LateDuties.by([duty(.progress, Sample.school, 0)], on: today) == [])
    }

    @Test func `the middle of three others is told, of two nothing is`() throws {
        let own = try #require(try series(Sample.village, 5).first)
        let others = try [("a", 1), ("b", 9), ("c", 4)].map { try series(village($0.0), $0.1) }
        let three = PeerFigure(own, others: others)
        #expect(three.median == 400 && three.peers == 3 && three.standing == .reached)
        let two = PeerFigure(own, others: Array(others.prefix(2)))
        #expect(two.median == nil && two.peers == 2 && two.own?.total == .sum(500))
    }

    @Test func `of four others the middle is half way between the two in it, halves up`() throws {
        let own = try #require(try series(Sample.village, 5).first)
        let others = try [("a", 1), ("b", 8), ("c", 4), ("d", 3)].map { try series(village($0.0), $0.1) }
        #expect(PeerFigure(own, others: others).median == 350)
    }

    @Test func `a theme counts what reached its target, what missed it and what can not be judged`() throws {
        let reached = try series(Sample.village, 8)
        #expect(ThemeStanding(reached, ofOneUnit: false) == ThemeStanding(judged: 1, reached: 1))
        let missed = try series(Sample.village, 7)
        #expect(ThemeStanding(missed, ofOneUnit: false) == ThemeStanding(judged: 1, reached: 0))
        // Five are enough for one unit, eight for all together.
        #expect(ThemeStanding(missed, ofOneUnit: true).percent == 100)
        let open = IndicatorSeries(indicator: Sample.online, points: [])
        #expect(ThemeStanding(missed + [open], ofOneUnit: false) == ThemeStanding(judged: 1, reached: 0, open: 1))
        #expect(ThemeStanding([open], ofOneUnit: false).percent == nil)
    }

    @Test func `every status but a draft has its stage, and what is awarded is in none that ended`() {
        for status in NominationStatus.allCases {
            #expect((DossierStage(status) == nil) == (status == .draft), "\(status)")
        }
        #expect(NominationStatus.awarded.allSatisfy { DossierStage($0) == .awarded })
        #expect(NominationStatus.inProgress.subtracting([.returned]).allSatisfy { DossierStage($0) == .inOffice })
    }

    @Test func `each role has few pictures, and who reads nothing has none`() {
        for person in Person.allCases where person != .administrator {
            let pictures = person.persona.dashboard
            #expect((2...5).contains(pictures.count) && Set(pictures).count == pictures.count, "\(person)")
        }
        #expect(Person.administrator.persona.refusalsOfDashboard.map(\.code) == [.notPermitted])
        #expect(Person.school.persona.dashboard == [.peers, .duties])
        #expect(!Person.member.persona.dashboard.contains(.awards))
    }
}
