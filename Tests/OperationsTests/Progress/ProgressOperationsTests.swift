import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ProgressOperationsTests {
    private let school = Person.school.persona
    private let clerk = Person.clerk.persona
    private let quarter = Sample.thirdQuarter

    private func world(_ more: [Write] = []) async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put([.addIndicator(Sample.classes), .addIndicator(Sample.online)] + more)
        return test
    }

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    private func entry(
        _ unit: OrgUnit, _ classes: Int?, share: (Int, Int)? = nil, period: ReportPeriod? = nil,
        difficulties: String? = nil, revision: Int? = nil
    ) -> ProgressEntry {
        var values: [ID<Indicator>: IndicatorValue] = [:]
        values[Sample.classes.id] = classes.map { .number(Hundredths(whole: $0)) }
        values[Sample.online.id] = share.flatMap {
            Ratio(Hundredths(whole: $0.0), of: Hundredths(whole: $0.1)).map(IndicatorValue.ratio)
        }
        return ProgressEntry(
            unit: unit.id, period: period ?? quarter, values: values, asked: [Sample.classes.id, Sample.online.id],
            difficulties: difficulties, revision: revision.map { Revision($0) })
    }

    @Test func `a report goes from the first figure to the office, back, and is confirmed by somebody else`()
        async throws
    {
        let test = try await world()
        let office = test.office
        try await office.fillProgress([entry(Sample.school, 4)], submits: false, by: school)
        let gaps = await refusal {
            try await office.fillProgress([entry(Sample.school, 4, revision: 1)], submits: true, by: school)
        }
        #expect(gaps.map(\.code) == [.progressGaps] && gaps.first?.values["name"] == "Trường THCS Mẫu")
        try await office.fillProgress(
            [entry(Sample.school, 4, share: (45, 60), revision: 1)], submits: true, by: school)
        var duty = try await office.readDuty(of: Sample.school.id, for: quarter, by: clerk).duty
        var report = try #require(duty.report)
        // Handed in on 22/11, due on 12/10.
        #expect(report.status == .submitted && report.isLate && report.revision == Revision(2))
        try await office.returnProgress(report.id, objection: "Xem lại", at: Revision(2), by: clerk)
        try await office.fillProgress(
            [entry(Sample.school, 5, share: (45, 60), revision: 3)], submits: true, by: school)
        try await office.confirmProgress(report.id, at: Revision(4), by: Person.appraiser.persona)
        duty = try await office.readDuty(of: Sample.school.id, for: quarter, by: school).duty
        report = try #require(duty.report)
        #expect(report.status == .confirmed && report.figures[Sample.classes.id]?.value.kept == "5")
        try await office.correctProgress(
            report.id, Sample.classes.id, to: .number(Hundredths(whole: 6)), reason: "Đếm thiếu", at: Revision(5),
            by: clerk)
        let acts = try await test.store.history(subject: Subject.progress(report.id), agency: Sample.agency.id)
        #expect(
            Set(acts.map(\.act)) == [
                "progress.fill", "progress.submit", "progress.return", "progress.confirm", "progress.correct",
            ])
        let correction = try #require(acts.first { $0.act == "progress.correct" })
        guard case .object(let body) = correction.body else { throw Refusal(.notFound) }
        #expect(body["reason"] == .string("Đếm thiếu") && body["before"] == .string("5"))
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a clerk who typed the figures in can not confirm them, whatever roles they hold`() async throws {
        let test = try await world()
        try await test.office.fillProgress([entry(Sample.village, 3)], submits: true, by: clerk)
        let report = try #require(
            try await test.office.readDuty(of: Sample.village.id, for: quarter, by: clerk).duty.report)
        let own = await refusal { try await test.office.confirmProgress(report.id, at: Revision(1), by: clerk) }
        #expect(own.map(\.code) == [.progressOwn])
        try await test.office.confirmProgress(report.id, at: Revision(1), by: Person.appraiser.persona)
    }

    @Test func `many units are kept together or not at all`() async throws {
        let test = try await world([.addProgressReport(Sample.report())])
        let mixed = await refusal {
            try await test.office.fillProgress(
                [entry(Sample.village, 3), entry(Sample.school, 9, revision: 1)], submits: false, by: clerk)
        }
        #expect(mixed.map(\.code) == [.progressNotWithUnit])
        #expect(try await test.office.readDuty(of: Sample.village.id, for: quarter, by: clerk).duty.report == nil)
        try await test.office.fillProgress([entry(Sample.village, 3)], submits: false, by: clerk)
        let late = await refusal {
            try await test.office.fillProgress([entry(Sample.village, 4)], submits: false, by: clerk)
        }
        #expect(late.map(\.code) == [.changedMeanwhile])
        let same = await refusal {
            try await test.office.fillProgress([entry(Sample.village, 3, revision: 1)], submits: false, by: clerk)
        }
        #expect(same.map(\.code) == [.progressNothingTyped])
    }

    @Test func `a representative writes for the own unit and sees no other`() async throws {
        let test = try await world([.addProgressReport(Sample.report())])
        let village = Person.village.persona
        let write = await refusal {
            try await test.office.fillProgress([entry(Sample.school, 1)], submits: false, by: village)
        }
        #expect(write.map(\.code) == [.otherUnit])
        let read = await refusal {
            _ = try await test.office.readDuty(of: Sample.school.id, for: quarter, by: village)
        }
        #expect(read.map(\.code) == [.notFound])
        let foreign = await refusal { _ = try await test.office.readProgressReport(Sample.report().id, by: village) }
        #expect(foreign.map(\.code) == [.notFound])
        let room = try await test.office.readProgress(by: village)
        #expect(Set(room.duties.map(\.unit)) == [Sample.village])
        let administrator = await refusal {
            _ = try await test.office.readProgress(by: Person.administrator.persona)
        }
        #expect(administrator.map(\.code) == [.notPermitted])
    }

    @Test func `nothing is written for a period that has not begun, nor for who owes nothing`() async throws {
        let test = try await world()
        let next = ReportPeriod(.quarterly, containing: Sample.day(2027, 1, 1))
        for entry in [entry(Sample.village, 1, period: next), entry(Sample.enterprise, 1)] {
            let reasons = await refusal { try await test.office.fillProgress([entry], submits: false, by: clerk) }
            #expect(reasons.map(\.code) == [.progressNothingAsked])
        }
    }

    @Test func `what was reported stays under its version when the target changes within the period`() async throws {
        let test = try await world([.addProgressReport(Sample.report(status: .returned))])
        var definition = Sample.classesDefinition
        definition.targets.everyPeriod = Hundredths(whole: 3)
        try await test.office.changeIndicator(
            Sample.classes.id, to: definition, from: Sample.day(2026, 9, 1), reason: "Hạ mục tiêu", at: Revision(1),
            by: clerk)
        try await test.office.fillProgress(
            [entry(Sample.school, 4, share: (50, 60), revision: 1)], submits: false, by: school)
        let figures = try #require(
            try await test.office.readDuty(of: Sample.school.id, for: quarter, by: school).duty.report
        ).figures
        #expect(figures[Sample.classes.id]?.version == 1)
        try await test.office.fillProgress([entry(Sample.village, 4)], submits: false, by: clerk)
        let village = try await test.office.readDuty(of: Sample.village.id, for: quarter, by: clerk).duty
        #expect(village.report?.figures[Sample.classes.id]?.version == 2)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a milestone is not reached ahead of time`() async throws {
        let definition = IndicatorDefinition(
            name: "Mốc", reporters: [.school], cadence: .once, day: Sample.day(2026, 12, 1), dueDays: 0)
        let milestone = Sample.indicator("milestone", .milestone, definition)
        let test = try await world([.addIndicator(milestone)])
        let period = ReportPeriod(.once, containing: Sample.day(2026, 12, 1))
        let entry = ProgressEntry(
            unit: Sample.school.id, period: period,
            values: [milestone.id: .milestone(Sample.day(2026, 11, 23))], asked: [milestone.id])
        let reasons = await refusal { try await test.office.fillProgress([entry], submits: false, by: school) }
        #expect(reasons.map(\.field) == [FigureField.name(Sample.school.id, period, milestone.id)])
    }
}
