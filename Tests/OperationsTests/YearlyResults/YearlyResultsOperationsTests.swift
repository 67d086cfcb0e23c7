import Domain
import Operations
import TestSupport
import Testing

@Suite struct YearlyResultsOperationsTests {
    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes + Sample.progress)
        return test
    }

    @Test func `the office reads every unit with its award, report and finding`() async throws {
        let office = try await world().office
        let results = try await office.readYearlyResults(by: Person.clerk.persona)
        #expect(results.year == 2026 && results.day == Sample.now.day && results.isWhole)
        #expect(results.units.count == Sample.units.count)
        let school = try #require(results.units.first { $0.unit.id == Sample.school.id })
        #expect(school.awards.map(\.name) == ["Nguyễn Văn Đức"] && school.awards.map(\.decision) == ["01/QĐ-UBND"])
        #expect(school.reports.asked == 1 && school.unreported == 2 && school.registered == 1)
        #expect(school.inspections.visits == 1 && school.inspections.open == 1)
        let village = try #require(results.units.first { $0.unit.id == Sample.village.id })
        #expect(village.awards.isEmpty && village.reports.missing == 1)
        #expect(results.noMerit?.text.contains("152/2025/NĐ-CP") == true && results.noMerit?.verified == true)
    }

    @Test func `a unit reads its own line, and no award before it is published`() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes + Sample.progress)
        let own = try await test.office.readYearlyResults(by: Person.school.persona)
        #expect(own.units.map(\.unit.id) == [Sample.school.id] && !own.isWhole)
        #expect(own.units[0].awards.count == 1)
        let other = try await test.office.readYearlyResults(by: Person.village.persona)
        #expect(other.units.map(\.unit.id) == [Sample.village.id] && other.units[0].awards.isEmpty)
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.readYearlyResults(by: Person.member.persona)
        }
    }

    @Test func `the paper is of all units, for a year of the plan`() async throws {
        let office = try await world().office
        let record = try await office.readPaperRecord(.yearlyResults, "2026", by: Person.clerk.persona)
        guard case .yearlyResults(let results) = record.subject else { return #expect(Bool(false)) }
        #expect(results.units.count == Sample.units.count)
        for year in ["2024", "x", ""] {
            await #expect(throws: Refusal(.notFound)) {
                try await office.readPaperRecord(.yearlyResults, year, by: Person.clerk.persona)
            }
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await office.readPaperRecord(.yearlyResults, "2026", by: Person.school.persona)
        }
    }
}
