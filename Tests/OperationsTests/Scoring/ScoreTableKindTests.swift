import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Tables of points for kinds of participant, and who is ranked under which.
@Suite struct ScoreTableKindTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona
    private let person = Sample.participant("duc")
    private let team = Sample.participant("team", kind: .collective)

    private let order = ScoreTable(
        rows: [], ties: [TieStep(order: 1, prefer: .higher, text: "số tài khoản", source: "II")])

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(.addParticipant(person), .addParticipant(team))
        return test
    }

    private func set(
        _ test: TestOffice, _ table: ScoreTable, _ kinds: Set<ParticipantKind>, from: Day = Sample.day(2026, 11, 18)
    ) async throws {
        try await test.office.setScoreTable(
            table, for: kinds, document: "157/KH-UBND", day: Sample.day(2026, 11, 18), validFrom: from, by: clerk)
    }

    @Test func `one document sets a table for each kind, and a sheet takes its participant's`() async throws {
        let test = try await world()
        try await set(test, Sample.scoreTable, [.individual, .household])
        try await set(test, order, [.collective])
        let tables = try await test.office.readScoreTables(by: school)
        #expect(tables.inForce.map(\.kinds) == [[.collective], [.individual, .household]])
        let own = try await test.office.openScoreSheet(of: person.id, on: Sample.yearly2026, by: school)
        let other = try await test.office.openScoreSheet(of: team.id, on: Sample.yearly2026, by: school)
        #expect(try await test.office.readScoreSheet(own.id, by: school).table.table == Sample.scoreTable)
        #expect(try await test.office.readScoreSheet(other.id, by: school).table.table == order)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `a kind has one table of a document from a day`() async throws {
        let test = try await world()
        try await set(test, Sample.scoreTable, [.individual, .household])
        #expect(await refusal { try await set(test, order, [.household, .collective]) } == [.scoreTableTaken])
        #expect(await refusal { try await set(test, order, [.collective]) } == [])
        // For all that have none of their own.
        #expect(await refusal { try await set(test, order, []) } == [])
        #expect(await refusal { try await set(test, Sample.scoreTable, []) } == [.scoreTableTaken])
        let tables = try await test.office.readScoreTables(by: clerk)
        #expect(tables.inForce.map(\.kinds) == [[], [.collective], [.individual, .household]])
    }

    @Test func `a later table for all replaces an earlier one for a kind`() async throws {
        let test = try await world()
        try await set(test, order, [.individual])
        try await set(test, Sample.scoreTable, [], from: Sample.day(2026, 11, 20))
        let tables = try await test.office.readScoreTables(by: clerk)
        #expect(tables.inForce.map(\.table) == [Sample.scoreTable])
    }

    @Test func `a kind without a table has no sheet`() async throws {
        let test = try await world()
        try await set(test, order, [.collective])
        let refused = await refusal {
            _ = try await test.office.openScoreSheet(of: person.id, on: Sample.yearly2026, by: school)
        }
        #expect(refused == [.scoreNoTable])
    }

    @Test func `each kind is ranked under its own table, by figures alone where that gives no points`() async throws {
        let test = try await world()
        let second = Sample.participant("team-2", kind: .collective)
        try await test.put(.addParticipant(second))
        try await set(test, Sample.scoreTable, [.individual])
        try await set(test, order, [.collective])
        try await frozen(test, person, Sample.scoreAnswers)
        try await frozen(test, team, ScoreAnswers(quantities: ["1.1": Hundredths(whole: 7)]))
        try await frozen(test, second, ScoreAnswers(quantities: ["1.1": Hundredths(whole: 12)]))
        func places(_ kind: ParticipantKind) async throws -> [(Int, ID<Participant>)] {
            try await test.office.rankScores(ScoreRankingQuery(occasion: Sample.yearly2026, kind: kind), by: clerk)
                .places.map { ($0.place.rank, $0.line.participant.id) }
        }
        let teams = try await places(.collective)
        #expect(teams.map(\.0) == [1, 2] && teams.map(\.1) == [second.id, team.id])
        #expect(try await places(.individual).map(\.1) == [person.id])
        #expect(try await places(.enterprise).isEmpty)
        #expect(try await test.store.checkInvariants() == [])
    }

    private func frozen(_ test: TestOffice, _ participant: Participant, _ answers: ScoreAnswers) async throws {
        let office = test.office
        let id = try await office.openScoreSheet(of: participant.id, on: Sample.yearly2026, by: school).id
        try await office.fillScoreSheet(id, answers, at: Revision(1), by: school)
        try await office.submitScoreSheet(id, at: Revision(2), by: school)
        try await office.reviewScoreSheet(id, answers, remark: "", at: Revision(3), by: Person.appraiser.persona)
        try await office.confirmScoreSheet(id, answers, changes: [:], at: Revision(3), by: clerk)
        try await office.freezeScoreSheet(id, at: Revision(4), by: Person.secretary.persona)
    }
}
