import Domain
import Foundation
import Operations
import Secrets
import Storage
import Synchronization
import TestSupport
import Testing

/// Whoever has the whole database, of this moment, can not tell who chose what: two worlds in which the members swapped
/// their choices leave the same rows, and on SQLite the same bytes.
@Suite struct SecretBallotTests {
    /// Sixteen bytes at a time are the papers' chance, dealt in a given order; all else is as always.
    private final class DealtChance: Randomness {
        private let base = SeededRandomness(seed: 9)
        private let left: Mutex<[Int]>

        init(_ order: [Int]) { left = Mutex(order) }

        func bytes(_ count: Int) -> [UInt8] {
            guard count == 16 else { return base.bytes(count) }
            let number = left.withLock { $0.isEmpty ? 0 : $0.removeFirst() }
            return Array(repeating: UInt8(number + 100), count: 16)
        }
    }

    /// Member `i` takes the paper `papers[i]` and puts `choices[papers[i]]` into the box; they come in `order`.
    private func world(
        papers: [Int], order: [Int], choices: [BallotChoice], throughCount: Bool
    ) async throws -> (ballot: TestBallot, texts: [String]) {
        let ballot = try await TestBallot()
        let chance = DealtChance(papers)
        let office = Office(
            store: ballot.store, clock: ballot.test.clock, chance: chance,
            hasher: PasswordHasher(cost: .quick, randomness: chance))
        try await ballot.declareAll()
        let revision = try await ballot.current().revision
        ballot.keep(try await office.openBallotBox(in: ballot.session, at: revision, by: ballot.secretary))
        var texts: [String] = []
        for place in 0..<9 { texts.append(try await office.takePaper(in: ballot.session, by: ballot.persona(place))) }
        try await ballot.startVoting()
        for place in order {
            try await office.castBallots(ballot.all(choices[papers[place]]), with: texts[place], in: ballot.session)
        }
        if throughCount { try await ballot.count() }
        try await ballot.test.files.forgetHistory()
        return (ballot, texts)
    }

    private static let choices: [BallotChoice] = [
        .agree, .disagree, .agree, .blank, .agree, .disagree, .agree, .agree, .disagree,
    ]

    private func pair(throughCount: Bool) async throws -> [(ballot: TestBallot, texts: [String])] {
        [
            try await world(
                papers: Array(0..<9), order: Array(0..<9), choices: SecretBallotTests.choices,
                throughCount: throughCount),
            try await world(
                papers: [4, 8, 0, 7, 1, 3, 6, 2, 5], order: [3, 1, 8, 0, 7, 5, 2, 6, 4],
                choices: SecretBallotTests.choices, throughCount: throughCount),
        ]
    }

    /// Every row of every table, all columns but the bytes of files, ordered by the text itself.
    private func rows(_ ballot: TestBallot) async throws -> [String] {
        let tables =
            Catalogue.tables.map { ($0.name, $0.columns.filter { $0.kind != .blob }.map(\.name)) }
            + [("login_sessions", ["account_id", "seen"]), ("held_forms", ["key", "path"])]
        return try await AgencyScope.everything.around {
            try await ballot.test.database.read { connection in
                try tables.flatMap { name, columns in
                    let text = columns.map { "coalesce(CAST(\($0) AS TEXT), '-')" }.joined(separator: " || '|' || ")
                    return try connection.rows("SELECT \(text) FROM \(name)") { "\(name): \($0.text(0))" }
                }
            }
        }.sorted()
    }

    @Test(arguments: [false, true])
    func `members who swapped their choices leave the same rows in every table`(throughCount: Bool) async throws {
        let pair = try await pair(throughCount: throughCount)
        let (first, second) = (try await rows(pair[0].ballot), try await rows(pair[1].ballot))
        #expect(first == second)
        // The comparison sees what it should: the ballots are there, and other choices would show.
        let table = throughCount ? "secret_ballots: " : "sealed_ballots: "
        #expect(first.filter { $0.hasPrefix(table) }.count == 27)
        #expect(first.filter { $0.hasPrefix("ballot_papers: ") }.count == 9)
        let other = try await world(
            papers: Array(0..<9), order: Array(0..<9), choices: SecretBallotTests.choices.reversed(),
            throughCount: throughCount)
        #expect(try await rows(other.ballot) != first)
    }

    @Test(.enabled(if: TestEngine.isSQLite), arguments: [false, true])
    func `the file is the same byte for byte, and the log beside it is empty`(throughCount: Bool) async throws {
        let files = try await pair(throughCount: throughCount).map { world -> Data in
            let path = world.ballot.test.files.directory.appending(path: "thidua.sqlite")
            let log = path.path + "-wal"
            #expect((try? Data(contentsOf: URL(filePath: log)).count) ?? 0 == 0)
            return try Data(contentsOf: path)
        }
        #expect(files[0].count > 100_000 && files[0] == files[1])
    }

    @Test(.enabled(if: TestEngine.isSQLite))
    func `no part of a paper lies in the file, its log or the free pages, no receipt does either, and members do`()
        async throws
    {
        let (ballot, texts) = try await world(
            papers: Array(0..<9), order: Array(0..<9), choices: SecretBallotTests.choices, throughCount: false)
        let path = ballot.test.files.directory.appending(path: "thidua.sqlite")
        var bytes = try Data(contentsOf: path)
        bytes += (try? Data(contentsOf: URL(filePath: path.path + "-wal"))) ?? Data()
        for (place, text) in texts.enumerated() {
            #expect(bytes.range(of: Data(text.utf8)) == nil)
            #expect(bytes.range(of: Data(text.prefix(20).utf8)) == nil)
            #expect(bytes.range(of: Data(repeating: UInt8(place + 100), count: 16)) == nil)
            let sight = try #require(try await ballot.office.readPaper(text, in: ballot.session))
            for item in sight.items { #expect(bytes.range(of: Data(item.receipt.text.utf8)) == nil) }
            #expect(bytes.range(of: Data(ballot.members[place].id.text.utf8)) != nil)
        }
    }

    @Test func `every ballot of a box is as young as the others, and no paper is`() async throws {
        let (ballot, _) = try await world(
            papers: Array(0..<9), order: Array(0..<9), choices: SecretBallotTests.choices, throughCount: false)
        let age = TestEngine.isSQLite ? "tag" : "xmin::text"
        let ages = try await AgencyScope.everything.around {
            try await ballot.test.database.read { connection in
                let young = try connection.rows("SELECT DISTINCT \(age) FROM sealed_ballots") { $0.text(0) }
                let papers = try connection.rows(
                    "SELECT DISTINCT \(TestEngine.isSQLite ? "member_id" : "xmin::text") FROM ballot_papers"
                ) { $0.text(0) }
                return (young, papers)
            }
        }
        #expect(ages.0.count == (TestEngine.isSQLite ? 27 : 1))
        #expect(Set(ages.0).isDisjoint(with: ages.1))
    }

    /// One member alone has cast; `recused` stays out of the first item.
    private func alone(_ caster: Int, recused: Int, choice: BallotChoice) async throws -> [String] {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        let kin = DeclaredConflict(nomination: ballot.nominations[0].id, kind: .kinship, note: "")
        try await ballot.office.declareConflicts([kin], in: ballot.session, by: ballot.persona(recused))
        try await ballot.openBox()
        let text = try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(caster))
        try await ballot.startVoting()
        try await ballot.office.castBallots(ballot.all(choice), with: text, in: ballot.session)
        #expect(try await ballot.store.ballotList(ballot.session, agency: Sample.agency.id).secret == [])
        let sealed = try await ballot.store.sealedBallots(ballot.session, agency: Sample.agency.id)
        #expect(Set(sealed.map(\.tag)).count == 3)
        return sealed.map { "\($0.nomination) \($0.sealed.count)" }
    }

    @Test func `a member recused from one item who votes first leaves as many rows, as long, as anybody else`()
        async throws
    {
        let shapes = try await [
            alone(3, recused: 3, choice: .agree), alone(4, recused: 3, choice: .agree),
            alone(4, recused: 3, choice: .blank),
        ]
        #expect(shapes[0].count == 3 && Set(shapes).count == 1, "\(shapes)")
    }

    @Test func `nothing of a cast ballot goes into the journal`() async throws {
        let (ballot, _) = try await world(
            papers: Array(0..<9), order: Array(0..<9), choices: SecretBallotTests.choices, throughCount: false)
        let acts = try await ballot.store.journal(agency: Sample.agency.id, before: nil, limit: 1_000).map(\.act)
        #expect(acts.first == "session.ballot-vote", "the last entry is the beginning of the voting")
        #expect(acts.filter { $0 == "session.ballot-paper" }.count == 9)
    }
}
