import Domain
import Operations
import Storage
import TestSupport
import Testing

struct NominationPageTests {
    let agency = Sample.agency.id

    /// `count` nominations of people called An 1, An 2, …, with one achievement each.
    private func world(_ count: Int) async throws -> (TestOffice, DatabaseStore, CountingDatabase) {
        let test = try await TestOffice()
        var writes: [Write] = []
        for number in 1...count {
            let participant = Sample.participant("\(number)", "Nguyễn An \(number)", detail: "")
            let nomination = Sample.nomination("\(number)", of: participant, status: .submitted, sequence: number)
            writes += [.addParticipant(participant), .addNomination(nomination, name: participant.name, detail: "")]
        }
        try await test.put(writes)
        let counting = CountingDatabase(test.database)
        return (test, DatabaseStore(counting, randomness: test.office.chance), counting)
    }

    @Test("A list costs one statement, whatever its length, order and search", arguments: [1, 3, 120])
    func statements(count: Int) async throws {
        let (test, store, counting) = try await world(count)
        defer { withExtendedLifetime(test) {} }
        _ = try await store.nominations(NominationQuery(agency: agency, search: "the first one reads all rows once"))
        for order in NominationOrder.allCases {
            for search in ["", "nguyen"] {
                counting.forget()
                let list = try await store.nominations(
                    NominationQuery(agency: agency, search: search, order: order))
                #expect(counting.statements.count == 1, "the journal's head; the rows are in memory")
                #expect(list.rows.count == min(count, 50))
                #expect(list.total == count)
                counting.forget()
                _ = try await store.nominations(NominationQuery(agency: agency, search: search, order: order))
                #expect(counting.statements.count == 1, "nothing changed: the head alone is asked")
            }
        }
        counting.forget()
        #expect(try await store.participants(ParticipantQuery(agency: agency)).rows.count == min(count, 50))
        #expect(counting.statements.count == 2, "the journal's head, all rows once")
    }

    @Test("Whole values cost two statements, a session one", arguments: [1, 3])
    func wholes(count: Int) async throws {
        let (test, store, counting) = try await world(count)
        counting.forget()
        let all = try await store.nominations(
            occasion: Sample.yearly2026, agency: agency, statuses: [.submitted])
        #expect(all.map(\.achievements.count) == Array(repeating: 1, count: count))
        #expect(counting.statements.count == 2)
        try await test.put(.openSession(Sample.session(.clerk)))
        counting.forget()
        #expect(try await store.session(digest: Sample.session(.clerk).digest) != nil)
        #expect(counting.statements.count == 1)
    }

    @Test("Pages follow one another without gap or repetition", arguments: NominationOrder.allCases, ["", "an"])
    func pages(order: NominationOrder, search: String) async throws {
        let (test, _, _) = try await world(120)
        var numbers: [String] = []
        for page in 1...4 {
            let query = NominationQuery(agency: agency, search: search, order: order, page: page, size: 50)
            let rows = try await test.store.nominations(query).rows
            #expect(rows.count == [50, 50, 20, 0][page - 1])
            numbers += rows.map(\.name)
        }
        let expected = (1...120).map { "Nguyễn An \($0)" }
        #expect(numbers == (order == .newest ? expected.reversed() : expected))
    }

    @Test("More than a thousand are counted one by one and found page by page")
    func many() async throws {
        let (test, _, _) = try await world(1_010)
        for (order, search) in [(NominationOrder.newest, "ng an"), (.newest, ""), (.name, "ng an"), (.name, "")] {
            let query = NominationQuery(agency: agency, kind: .individual, search: search, order: order, size: 20)
            let list = try await test.store.nominations(query)
            #expect(list.total == 1_010)
            let expected = (order == .newest ? Array((991...1_010).reversed()) : Array(1...20))
            #expect(list.rows.map(\.name) == expected.map { "Nguyễn An \($0)" })
        }
        let participants = try await test.store.participants(
            ParticipantQuery(agency: agency, unit: Sample.school.id, search: "nguyen", page: 2, size: 20))
        #expect(participants.rows.map(\.name) == (21...40).map { "Nguyễn An \($0)" })
        #expect(participants.total == 1_010)
    }
}
