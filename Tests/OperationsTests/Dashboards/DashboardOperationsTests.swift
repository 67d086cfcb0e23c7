import Domain
import Operations
import TestSupport
import Testing

@Suite struct DashboardOperationsTests {
    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes + Sample.progress)
        return test
    }

    @Test func `the pictures show the figures of the pages they lead to`() async throws {
        let office = try await world().office
        let clerk = try await office.readDashboard(by: Person.clerk.persona)
        #expect(clerk.pictures == [.late, .themes, .dossiers, .units] && clerk.year == 2026 && clerk.before == nil)
        #expect(try await office.readDuties(by: Person.clerk.persona).duties == clerk.board?.duties)
        let series = try await office.readProgress(by: Person.clerk.persona).series
        let theme = try #require(clerk.themes.first { $0.theme.code == "a" })
        #expect(theme.now == ThemeStanding(series.filter { $0.indicator.theme == "a" }, ofOneUnit: false))
        #expect(theme.now.open == 2 && theme.before == nil)
        #expect(clerk.occasions.map(\.total) == [1] && clerk.occasions.first?.counts == [.awarded: 1])
        #expect(clerk.results == (try await office.readYearlyResults(by: Person.clerk.persona)))
    }

    @Test func `the Chairman sees whom the year's decisions award, and the year before beside it`() async throws {
        let office = try await world().office
        let chairman = try await office.readDashboard(by: Person.chairman.persona)
        let individual = try #require(chairman.awards.first)
        #expect(chairman.awards.count == 1 && individual.kind == .individual && individual.recipients == 1)
        #expect(individual.money == Sample.item(TestSeason().nomination, TestSeason().participant).money)
        let later = try await office.readDashboard(year: 2027, by: Person.chairman.persona)
        #expect(later.awards == [] && later.earlierAwards == chairman.awards && later.before == 2026)
        #expect(try await office.readDashboard(year: 1999, by: Person.chairman.persona).year == 2026)
    }

    @Test func `a unit gets its own figures, the middle of its kind only with enough others, and nothing of theirs`()
        async throws
    {
        let test = try await world()
        let others = (1...3).map { Sample.unit("thcs-\($0)", "Trường số \($0)", .school) }
        let confirmed = others.enumerated().map { place, unit in
            var report = Sample.report("thcs-\(place)", of: unit, status: .confirmed)
            report.figures = [
                Sample.classes.id: ReportedFigure(.number(Hundredths(whole: (place + 1) * 3)), version: 1)
            ]
            return Write.addProgressReport(report)
        }
        try await test.put(others.map(Write.addUnit) + confirmed)
        let own = try await test.office.readDashboard(by: Person.school.persona)
        #expect(own.pictures == [.peers, .duties] && own.unit?.id == Sample.school.id)
        let classes = try #require(own.peers.first { $0.indicator.id == Sample.classes.id })
        // The own report waits to be confirmed.
        #expect(classes.own == nil && classes.median == 600 && classes.peers == 3)
        #expect(own.results == nil && own.themes.isEmpty && own.awards.isEmpty && own.occasions.isEmpty)
        #expect(own.board?.duties.allSatisfy { $0.owner.unit == Sample.school.id } == true)
        let village = try await test.office.readDashboard(by: Person.village.persona)
        #expect(village.peers.allSatisfy { $0.median == nil && $0.indicator.id == Sample.classes.id })
    }

    @Test func `who reads neither the season nor a unit is refused`() async throws {
        let office = try await world().office
        await #expect(throws: Refusal(.notPermitted)) {
            try await office.readDashboard(by: Person.administrator.persona)
        }
        var lost = Person.school.account
        lost.unit = nil
        let persona = lost.persona
        await #expect(throws: Refusal(.notPermitted)) { try await office.readDashboard(by: persona) }
    }

    @Test func `a province sees what its communes sent, a commune has no such picture`() async throws {
        let province = try await TestProvince()
        let above = try await province.office.readDashboard(by: province.person(.clerk, .province))
        #expect(above.pictures.contains(.communes) && above.communes.count == 2)
        let below = try await province.office.readDashboard(by: province.person(.clerk, .first))
        #expect(!below.pictures.contains(.communes) && below.communes.isEmpty)
    }
}
