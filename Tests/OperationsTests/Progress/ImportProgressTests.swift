import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ImportProgressTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona
    private let source = TableSource(name: "so-lieu.xlsx", bytes: [1])

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(.addIndicator(Sample.classes), .addIndicator(Sample.online))
        return test
    }

    private func line(
        _ row: Int, _ unit: OrgUnit?, _ indicator: String, _ value: String, period: String = "quý III/2026",
        evidence: String = ""
    ) -> ProgressLine {
        var line = ProgressLine(row: row)
        (line.unit, line.period, line.indicator, line.value) = (unit?.id, period, indicator, value)
        line.evidence = evidence
        return line
    }

    private func reasons(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.databaseUnavailable] }
    }

    private func report(_ test: TestOffice, _ unit: OrgUnit) async throws -> ProgressReport? {
        try await test.office.readDuty(of: unit.id, for: Sample.thirdQuarter, by: clerk).duty.report
    }

    @Test func `figures of many units come in at once, are not handed in, and the same file changes nothing`()
        async throws
    {
        let test = try await world()
        let lines = [
            line(2, Sample.school, "LỚP bình dân học vụ số", "1.234,5", evidence: "Sổ"),
            line(3, Sample.school, "Tỷ lệ hồ sơ trực tuyến", "45/60"),
            line(4, Sample.village, "Lớp bình dân học vụ số", "3"),
        ]
        #expect(try await test.office.importProgress(lines, from: source, by: clerk) == .init(added: 3))
        let own = try #require(try await report(test, Sample.school))
        #expect(own.status == .draft && own.figures[Sample.classes.id]?.value == .number(Hundredths(123_450)))
        #expect(own.figures[Sample.classes.id]?.evidence == "Sổ" && own.figures.count == 2)
        #expect(await reasons { try await test.office.importProgress(lines, from: source, by: clerk) } == [.tableEmpty])
        let next = [line(2, Sample.village, "Lớp bình dân học vụ số", "4"), lines[0]]
        #expect(try await test.office.importProgress(next, from: source, by: clerk) == .init(same: 1, changed: 1))
        #expect(
            try await report(test, Sample.village)?.figures[Sample.classes.id]?.value == .number(Hundredths(whole: 4)))
        let entry = try await test.store.history(
            subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id
        ).last
        #expect(entry?.act == "progress.import" && entry?.body.text.contains(source.digest) == true)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `every row that can not be kept is told, and then none is`() async throws {
        let test = try await world()
        try await test.put(.addProgressReport(Sample.report(of: Sample.village, by: .village)))
        let lines = [
            line(2, Sample.school, "Lớp bình dân học vụ số", "12.5"),
            line(3, Sample.school, "Chỉ số lạ", "5"),
            line(4, Sample.school, "Lớp bình dân học vụ số", "5", period: "quý V"),
            line(5, nil, "Lớp bình dân học vụ số", "5"), line(6, Sample.village, "Tỷ lệ hồ sơ trực tuyến", "1/2"),
            line(7, Sample.village, "Lớp bình dân học vụ số", "99"),
            line(8, Sample.school, "Tỷ lệ hồ sơ trực tuyến", "1/2"),
            line(9, Sample.school, "Tỷ lệ hồ sơ trực tuyến", "1/2"),
            line(10, Sample.school, "Lớp bình dân học vụ số", ""),
            line(11, Sample.school, "Lớp bình dân học vụ số", "5", period: "quý IV/2030"),
        ]
        let preview = try await test.office.previewProgress(lines, by: clerk).preview
        #expect(
            preview.problems.map { "\($0.row) \($0.reason.code)" } == [
                "2 measureMalformed", "3 cellUnknown", "4 cellUnknown", "5 cellMissing", "6 cellUnknown",
                "7 progressNotWithUnit", "9 rowTwice", "11 cellUnknown",
            ])
        #expect(preview.rows.last { $0.row == 10 }?.effect == .same)
        #expect(
            await reasons { try await test.office.importProgress(lines, from: source, by: clerk) }
                == [.tableHasProblems])
        #expect(try await report(test, Sample.school) == nil)
    }

    @Test func `a unit brings its own figures and nobody else's`() async throws {
        let test = try await world()
        let own = [line(2, nil, "Lớp bình dân học vụ số", "5")]
        try await test.office.importProgress(own, from: source, by: school)
        #expect(try await report(test, Sample.school)?.createdBy == school.account)
        let other = try await test.office.previewProgress(
            [line(2, Sample.village, "Lớp bình dân học vụ số", "5")], by: school)
        #expect(other.preview.problems.map(\.reason.code) == [.otherUnit])
        #expect(
            await reasons { _ = try await test.office.previewProgress(own, by: Person.auditor.persona) }
                == [.notPermitted])
    }
}
