import Domain
import Foundation
import Operations
@testable import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing

/// On a server's run the worlds stand on the server and the copies are files.
struct DatabaseCopyTests {
    private let later = Sample.now.adding(seconds: 60)

    @Test("Everything arrives as it was, and is a database one can work in")
    func whole() async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        let report = try await DatabaseCopy(from: world.database, to: target, pageRows: 3).run(at: later)
        let (before, after) = (try await spelt(world.database), try await spelt(target))
        #expect(carried(after) == carried(before))
        #expect(report.tables.map(\.name) == Catalogue.tables.map(\.name))
        #expect(report.tables.map(\.rows) == Catalogue.tables.map { before[$0.name]?.count })
        #expect(report.rows == Catalogue.tables.reduce(0) { $0 + (before[$1.name]?.count ?? 0) })
        #expect(report.findings == [])
        #expect(report.resumedAfter == 0)
        #expect(report.chains.map(\.agency) == ["xa-mau"])
        try await DatabaseCopy.refuseUnfinished(target)

        let store = DatabaseStore(target, randomness: world.test.office.chance)
        let query = NominationQuery(agency: Sample.agency.id, search: "duc", order: .newest)
        #expect(try await store.nominations(query).rows.count == 1)
        try await store.commit(Change([.addParticipant(Sample.participant("sau"))]))
        #expect(try await store.checkInvariants() == [])
    }

    @Test("Values that get lost easily are still what they were")
    func values() async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        _ = try await DatabaseCopy(from: world.database, to: target).run(at: later)
        let all = try await spelt(target)
        #expect(all["plans"]?.first?.hasSuffix("|9223372036854775807") == true)
        #expect(all["registrations"]?.first?.hasSuffix("|-9223372036854775808") == true)
        #expect(all["agencies"]?.contains("'xa-mau'|'Ủy ban nhân dân xã Mẫu'|'commune'|'z-tinh'|'H1'") == true)
        #expect(all["agencies"]?.contains("'z-tinh'|'Tỉnh Mẫu'|'province'|NULL|NULL") == true)
        let papers = try await target.read { connection in
            try connection.rows("SELECT paper FROM evidence ORDER BY place") { $0.optionalText(0) }
        }
        #expect(papers == ["letter", nil, ""])
        let personal = try await target.read { connection in
            try connection.rows("SELECT name, value, length(salt) FROM journal_values ORDER BY name") {
                [$0.text(0), $0.text(1), $0.text(2)]
            }
        }
        #expect(personal == [["name", "Nguyễn Văn Đức \u{1F600} \"'\\", "16"], ["remark", "", "16"]])
        let large = try await target.read { connection in
            try connection.rows("SELECT bytes FROM evidence_bytes WHERE evidence_id = 'evidence-large'") { $0.bytes(0) }
        }
        #expect(large.first == (0..<1_048_576).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
    }

    @Test("Killed in any transaction, it goes on and doubles nothing")
    func kills() async throws {
        let world = try await CopyWorld(large: false)
        let expected = carried(try await spelt(world.database))
        var kills = 0
        // Every transaction of a file; every ninth of a server, which takes longer over each.
        let step = TestEngine.isSQLite ? 1 : 9
        for writes in stride(from: 0, to: 500, by: step) {
            let target = try world.empty()
            let killed = StoppingDatabase(target, writes: writes, commitsLast: false)
            do {
                _ = try await DatabaseCopy(from: world.database, to: killed, pageRows: 4).run(at: later)
                break
            } catch is StoppingDatabase.Killed { kills += 1 }
            _ = try await DatabaseCopy(from: world.database, to: target, pageRows: 5).run(at: later)
            #expect(carried(try await spelt(target)) == expected, "\(writes)")
        }
        #expect(kills > 50 / step)
    }

    @Test("A page holds as many large values as fit, and at least one")
    func pages() {
        let megabyte = 1 << 20
        #expect(CopyStep.fitting([]) == 1)
        #expect(CopyStep.fitting([20 * megabyte, 1]) == 1)
        #expect(CopyStep.fitting(Array(repeating: 3 * megabyte, count: 9)) == 2)
        #expect(CopyStep.fitting(Array(repeating: 1000, count: 700)) == 700)
    }

    @Test("Killed again and again right after a page reached the disk, it arrives")
    func manyKills() async throws {
        let world = try await CopyWorld(large: false)
        let target = try world.empty()
        var report: CopyReport?
        var runs = 0
        while report == nil, runs < 500 {
            let killed = StoppingDatabase(target, writes: 3, commitsLast: true)
            report = try? await DatabaseCopy(from: world.database, to: killed, pageRows: 7).run(at: later)
            runs += 1
            if report == nil, runs > 1 {
                await #expect(throws: CopyFault.unfinished) { try await DatabaseCopy.refuseUnfinished(target) }
            }
        }
        #expect(runs > 20)
        #expect(try #require(report).resumedAfter == report?.rows)
        #expect(carried(try await spelt(target)) == carried(try await spelt(world.database)))
    }

    @Test("Progress only grows, and ends at the number of rows")
    func progress() async throws {
        let world = try await CopyWorld()
        let told = Mutex<[CopyProgress]>([])
        let report = try await DatabaseCopy(
            from: world.database, to: world.empty(), pageRows: 4,
            tell: { step in told.withLock { $0.append(step) } }
        ).run(at: later)
        for phase in [CopyProgress.Phase.copying, .verifying] {
            let steps = told.withLock { $0.filter { $0.phase == phase } }
            #expect(steps.map(\.done) == steps.map(\.done).sorted())
            #expect(steps.last?.done == report.rows)
            #expect(Set(steps.map(\.total)) == [report.rows])
        }
    }

    @Test("A target that holds something else is refused and left alone")
    func occupied() async throws {
        let world = try await CopyWorld()
        let other = try await TestOffice()
        let before = try await spelt(other.database)
        await #expect(throws: CopyFault.targetHoldsData(table: "agencies")) {
            try await DatabaseCopy(from: world.database, to: other.database).run(at: later)
        }
        await #expect(throws: CopyFault.targetHoldsData(table: "agencies")) {
            try await DatabaseCopy(from: world.database, to: world.database).run(at: later)
        }
        #expect(try await spelt(other.database) == before)
    }

    @Test("A target with the schema and no rows is empty")
    func migrated() async throws {
        let world = try await CopyWorld()
        let target = try await TestDatabase()
        _ = try await DatabaseCopy(from: world.database, to: target).run(at: later)
        #expect(carried(try await spelt(target)) == carried(try await spelt(world.database)))
    }

    @Test("A copy of something else that was begun is not gone on with")
    func otherCopy() async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        // Each migration is a write of its own.
        let killed = StoppingDatabase(target, writes: Schema.migrations.count + 6, commitsLast: true)
        _ = try? await DatabaseCopy(from: world.database, to: killed).run(at: later)
        await #expect(throws: CopyFault.otherCopy) {
            try await DatabaseCopy(from: world.database, to: target, scope: .agency(Sample.agency.id)).run(
                at: later)
        }
        await #expect(throws: CopyFault.unfinished) {
            try await DatabaseCopy(from: target, to: world.empty()).run(at: later)
        }
    }

    @Test("Of several copies into one target at once, one goes through and nothing is doubled")
    func together() async throws {
        let world = try await CopyWorld(large: false)
        let target = try world.empty()
        let outcomes = await withTaskGroup(of: CopyFault?.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    do {
                        _ = try await DatabaseCopy(from: world.database, to: target, pageRows: 2).run(at: later)
                        return nil
                    } catch {
                        return error as? CopyFault ?? .otherCopy
                    }
                }
            }
            return await group.reduce(into: [CopyFault?]()) { $0.append($1) }
        }
        #expect(outcomes.contains(nil))
        let known: [CopyFault?] = [nil, .overtaken, .targetHoldsData(table: "agencies")]
        #expect(outcomes.allSatisfy { known.contains($0) }, "\(outcomes)")
        #expect(carried(try await spelt(target)) == carried(try await spelt(world.database)))
        try await DatabaseCopy.refuseUnfinished(target)
    }

    @Test("A source of another schema is refused")
    func schema() async throws {
        let world = try await CopyWorld()
        await #expect(throws: CopyFault.sourceSchema(found: 0, known: Migrator(Schema.migrations).known)) {
            try await DatabaseCopy(from: world.empty(), to: world.empty()).run(at: later)
        }
    }
}
