import Domain
import Operations
import TestSupport
import Testing

@Suite struct DutyOperationsTests {
    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put([.addPetition(Sample.petition)] + Sample.progress)
        return test
    }

    @Test func `the clerk sees everybody's duties, a unit its own alone, and the administrator none`() async throws {
        let office = try await world().office
        let all = try await office.readDuties(by: Person.clerk.persona)
        #expect(all.isWhole && all.duties.contains { $0.owner == .unit(Sample.village.id) })
        let own = try await office.readDuties(by: Person.school.persona)
        #expect(!own.isWhole && !own.duties.isEmpty)
        #expect(own.duties.allSatisfy { $0.owner == .unit(Sample.school.id) })
        #expect(Set(own.duties).isSubset(of: all.duties))
        #expect(try await office.readDuties(by: Person.administrator.persona).duties.isEmpty)
    }

    @Test func `a petition is told to who may read it`() async throws {
        let office = try await world().office
        func sees(_ person: Person) async throws -> Bool {
            try await office.readDuties(by: person.persona).duties.contains { $0.kind == .petition }
        }
        #expect(try await sees(.clerk))
        #expect(try await sees(.auditor))
        #expect(try await !sees(.appraiser))
        #expect(try await !sees(.member))
    }

    @Test func `asked for a later day, what will be late by then is late`() async throws {
        let office = try await world().office
        let later = Sample.day(2026, 12, 2)
        let board = try await office.readDuties(on: later, by: Person.clerk.persona)
        let petition = try #require(board.duties.first { $0.kind == .petition })
        #expect(board.day == later && petition.standing(on: later) == .late)
        #expect(board.picked(unit: nil, kind: .petition, within: 0) == [petition])
        #expect(board.picked(unit: Sample.school.id, kind: nil, within: 90).allSatisfy { $0.owner.unit != nil })
    }

    /// One truth: whatever the first page gives a day to is a duty of that day.
    @Test(arguments: [Person.clerk, .chairman, .school, .village, .secretary])
    func `each dated task of the first page is a duty due on the same day`(person: Person) async throws {
        let office = try await world().office
        let tasks = try await office.readHome(by: person.persona).tasks.compactMap(\.due)
        let duties = Set(try await office.readDuties(by: person.persona).duties.map(\.due))
        #expect(tasks.filter { !duties.contains($0) } == [])
        if person == .clerk || person == .school { #expect(!tasks.isEmpty) }
    }
}
