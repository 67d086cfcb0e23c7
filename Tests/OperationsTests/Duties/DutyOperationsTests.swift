import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct DutyOperationsTests {
    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch {
            return (error as? Refusal)?.reasons.map(\.code) ?? []
        }
    }

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

    @Test func `statistics nobody said were sent are late, and listed no more once the clerk said so`() async throws {
        let test = try await world()
        test.clock.move(to: Moment(Sample.day(2026, 12, 20), hour: 8))
        func statistics() async throws -> [Duty] {
            try await test.office.readDuties(by: Person.clerk.persona).duties.filter { $0.kind == .statistics }
        }
        let late = try #require(try await statistics().first)
        #expect(late.standing(on: Sample.day(2026, 12, 20)) == .late && late.name == "2026")
        let ahead = await refusal {
            try await test.office.markDuty(
                late.key, done: Sample.day(2026, 12, 21), note: "", by: Person.clerk.persona)
        }
        #expect(ahead == [.dutyDoneAhead])
        for person in [Person.chairman, .school, .administrator] {
            let codes = await refusal {
                try await test.office.markDuty(late.key, done: late.due, note: "", by: person.persona)
            }
            #expect(codes == [.notPermitted], "\(person)")
        }
        for _ in 0..<2 {
            try? await test.office.markDuty(late.key, done: late.due, note: "CV 12", by: Person.clerk.persona)
        }
        #expect(try await !statistics().contains(late))
        let board = try await test.office.readDuties(by: Person.clerk.persona)
        #expect(board.marks.map(\.note) == ["CV 12"])
        let acts = try await test.store.history(subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id)
        #expect(acts.count { $0.act == "duty.done" } == 1)
        try await test.office.unmarkDuty(late.key, by: Person.clerk.persona)
        #expect(try await statistics().contains(late))
        let others = await refusal { try await test.office.unmarkDuty(late.key, by: Person.chairman.persona) }
        #expect(others == [.notPermitted])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `only a record that is no such duty is refused for marking`() async throws {
        let test = try await world()
        let petition = try #require(
            try await test.office.readDuties(by: Person.clerk.persona).duties.first { $0.kind == .petition })
        let codes = await refusal {
            try await test.office.markDuty(petition.key, done: Sample.now.day, note: "", by: Person.clerk.persona)
        }
        #expect(codes == [.notFound])
    }
}
