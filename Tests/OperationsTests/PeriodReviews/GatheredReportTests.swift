import Domain
import Operations
import TestSupport
import Testing

@Suite struct GatheredReportTests {
    private let interim: ID<Occasion> = Sample.id("occasion-interim-2027")
    private let clerk = Person.clerk.persona

    @Test func `a unit's words are gathered from the day its report was confirmed, with those told in visits`()
        async throws
    {
        let test = try await TestOffice()
        try await test.put(Sample.progress + Sample.inspections)
        let office = test.office
        func school(_ day: Day? = nil) async throws -> GatheredReports {
            let units = try await office.readGatheredReports(interim, as: day, by: clerk).units
            return try #require(units.first { $0.unit.id == Sample.school.id })
        }
        let before = try await school()
        #expect(before.confirmed == 0 && before.words.map(\.text) == ["Mạng yếu"])
        let report = Sample.report()
        let confirmed = Sample.now.day.adding(days: 2)
        test.clock.move(to: Moment(confirmed, hour: 9))
        try await office.confirmProgress(report.id, at: report.revision, by: Person.appraiser.persona)
        let after = try await school()
        #expect(after.confirmed == 1 && after.words.map(\.text) == ["Thiếu máy", "Mạng yếu"])
        #expect(after.words.first?.source == .report(Sample.school.id, Sample.thirdQuarter))
        // As of a day before it was confirmed it is not there, whenever that is asked.
        #expect(try await school(confirmed.adding(days: -1)) == before)
        #expect(try await school(Sample.day(2026, 11, 1)).words == [])
    }

    @Test func `who reads no reviews does not read them, and a day ahead is refused`() async throws {
        let office = try await TestOffice().office
        for person in [Person.school, .member, .administrator] {
            await #expect(throws: Refusal(.notPermitted)) {
                try await office.readGatheredReports(interim, by: person.persona)
            }
        }
        await #expect(throws: Refusal(.dayAhead, field: "as-of")) {
            try await office.readGatheredReports(interim, as: Sample.day(2029, 1, 1), by: clerk)
        }
    }
}
