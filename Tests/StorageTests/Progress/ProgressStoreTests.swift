import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ProgressStoreTests {
    private let agency = Sample.agency.id

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(Sample.progress)
        return test
    }

    @Test func `indicators and reports come back as they were written, every kind of answer`() async throws {
        let test = try await world()
        let text = Sample.indicator("text", .text, Sample.classesDefinition)
        let milestone = Sample.indicator("milestone", .milestone, Sample.classesDefinition)
        let yes = Sample.indicator("yes", .yesNo, Sample.classesDefinition)
        try await test.put(.addIndicator(text), .addIndicator(milestone), .addIndicator(yes))
        #expect(
            try await test.store.indicators(of: agency) == [Sample.classes, Sample.online, text, milestone, yes])
        var report = Sample.report(status: .confirmed)
        report.figures[text.id] = ReportedFigure(.text("Đã làm “tốt” 'và' \\ 5/6"), version: 1)
        report.figures[milestone.id] = ReportedFigure(.milestone(nil), version: 1)
        report.figures[yes.id] = ReportedFigure(.yesNo(true), version: 1)
        report.corrections = [
            FigureCorrection(
                indicator: yes.id, before: .yesNo(false), after: .yesNo(true), reason: "Nhầm",
                by: Person.clerk.account.id, at: Sample.now)
        ]
        report.revision = Revision(2)
        try await test.put(.changeProgressReport(report))
        #expect(try await test.store.progressReport(report.id, agency: agency) == report)
        #expect(try await test.store.progressReports(agency: agency, year: 2026, unit: nil) == [report])
        #expect(try await test.store.progressReports(agency: agency, year: 2026, unit: Sample.village.id) == [])
        #expect(try await test.store.progressReports(agency: agency, year: 2027, unit: nil) == [])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `nothing of it is seen by another agency`() async throws {
        let test = try await world()
        try await test.put(.addAgency(Sample.otherAgency))
        let other = Sample.otherAgency.id
        #expect(try await test.store.indicators(of: other) == [])
        #expect(try await test.store.progressReport(Sample.report().id, agency: other) == nil)
        #expect(try await test.store.progressReports(agency: other, year: 2026, unit: nil) == [])
    }

    @Test func `the database refuses who confirms their own, a second report and a second adoption`() async throws {
        let test = try await world()
        var own = Sample.report(status: .confirmed)
        (own.checkedBy, own.revision) = (own.submittedBy, Revision(2))
        await #expect(throws: StoreFault.conflict("progress_checked")) {
            try await test.put(.changeProgressReport(own))
        }
        await #expect(throws: StoreFault.conflict("progress_reports")) {
            try await test.put(.addProgressReport(Sample.report("second")))
        }
        func adopted(_ key: String) -> Indicator {
            Indicator(
                id: Sample.id("indicator-\(key)"), agency: agency, theme: "a", kind: .number, origin: "classes",
                first: Sample.classes.first, changed: Sample.now)
        }
        try await test.put(.addIndicator(adopted("one")))
        await #expect(throws: StoreFault.conflict("indicators")) { try await test.put(.addIndicator(adopted("two"))) }
    }

    @Test(arguments: [
        "UPDATE progress_reports SET figures = replace(figures, 'indicator-classes', 'indicator-nothing')",
        "UPDATE progress_reports SET figures = replace(figures, '\"version\":1', '\"version\":7')",
        "UPDATE indicators SET kind = 'text' WHERE id = 'indicator-online'",
    ])
    func `a figure that answers nothing is found`(sql: String) async throws {
        let test = try await world()
        #expect(try await test.store.checkInvariants() == [])
        try await test.files.tamper(sql)
        #expect(Set(try await test.store.checkInvariants().map(\.name)) == ["progressFiguresKnown"])
    }
}
