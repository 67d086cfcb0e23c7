import Domain
import Operations
import Storage
import TestSupport
import Testing

/// How SQLite goes about a list: read from its own plan, so that a new index or filter can not make lists slow unseen.
@Suite(.enabled(if: TestEngine.isSQLite))
struct NominationPathTests {
    static let queries: [(what: String, query: NominationQuery)] = [
        ("all, newest", NominationQuery(agency: Sample.agency.id, showsDrafts: true)),
        ("all, by name", NominationQuery(agency: Sample.agency.id, showsDrafts: true, order: .name)),
        ("no drafts, newest", NominationQuery(agency: Sample.agency.id)),
        ("searched, newest", NominationQuery(agency: Sample.agency.id, search: "nguyen van")),
        (
            "filtered, newest",
            NominationQuery(
                agency: Sample.agency.id, unit: Sample.school.id, occasion: Sample.yearly2026, status: .submitted,
                kind: .individual, award: SamplePlan.certificate)
        ),
    ]

    private func paths(_ test: TestOffice, _ query: NominationQuery) async throws -> [String] {
        let counting = CountingDatabase(test.database)
        _ = try await DatabaseStore(counting, randomness: test.office.chance).nominations(query)
        let statements = counting.statements
        return try await test.database.read { connection in
            try statements.flatMap { try connection.rows("EXPLAIN QUERY PLAN \($0.sql)", $0.values) { $0.text(3) } }
        }
    }

    private func office(_ count: Int) async throws -> TestOffice {
        let test = try await TestOffice()
        var writes: [Write] = []
        for number in 1...count {
            let participant = Sample.participant("\(number)", detail: "")
            let nomination = Sample.nomination("\(number)", of: participant, status: .submitted, sequence: number)
            writes += [.addParticipant(participant), .addNomination(nomination, name: participant.name, detail: "")]
        }
        try await test.put(writes)
        return test
    }

    @Test("No list sorts what it reads or goes through the whole table", arguments: queries)
    func noSorting(what: String, query: NominationQuery) async throws {
        let paths = try await paths(office(1), query)
        #expect(!paths.isEmpty)
        #expect(paths.allSatisfy { !$0.contains("TEMP B-TREE") && !$0.hasPrefix("SCAN t") }, "\(what): \(paths)")
    }

    @Test("By name, a thousand filtered are sorted by their keys and more are met in the order of names")
    func byName() async throws {
        let query = NominationQuery(
            agency: Sample.agency.id, occasion: Sample.yearly2026, award: SamplePlan.certificate, order: .name)
        #expect(try await paths(office(3), query).contains { $0.contains("COVERING INDEX nominations_sort_keys") })
        let many = try await paths(office(1_001), query)
        #expect(many.contains { $0.contains("USING INDEX nominations_by_name") })
        #expect(!many.contains { $0.contains("TEMP B-TREE") })
    }
}
