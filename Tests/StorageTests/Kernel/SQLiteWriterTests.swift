import Dispatch
import Domain
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Testing

/// Acts that go to the disk together.
@Suite(.enabled(if: TestEngine.isSQLite), .timeLimit(.minutes(10)))
struct SQLiteWriterTests {
    private let file: TemporaryFile
    private let database: SQLiteDatabase

    init() async throws {
        file = try TemporaryFile()
        database = try file.open()
        try await Migrator([things]).migrate(database, at: Moment(milliseconds: 0))
    }

    @Test("Each of many at once gets its own answer, and those refused leave nothing")
    func many() async throws {
        let refused = await withTaskGroup(of: Int?.self) { group in
            for number in 1...200 {
                group.addTask {
                    // Every fifth takes a name that is taken.
                    let name = number.isMultiple(of: 5) ? "gone" : "thing \(number)"
                    let answer = try? await database.write { connection in
                        try connection.run(insert(number, name))
                        if name == "gone" { throw StorageFault.stale(index: 0, sql: "", expected: 1, found: 0) }
                        return number
                    }
                    #expect(answer == nil || answer == number)
                    return answer == nil ? number : nil
                }
            }
            return await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
        }
        #expect(refused == Set((1...40).map { $0 * 5 }))
        let kept = try await database.read { try $0.rows("SELECT id FROM things ORDER BY id") { $0.number(0) } }
        #expect(kept == (1...200).filter { !$0.isMultiple(of: 5) })
    }

    @Test("A rule broken by one of them, or a whole transaction it ends, takes nothing of the others with it")
    func broken() async throws {
        let outcomes = try await together([
            insert(1, "một"), insert(2, "một"), Statement("INSERT OR ROLLBACK INTO things (id, name) VALUES (1, 'x')"),
            insert(4, "bốn"), Statement("ROLLBACK"), insert(6, "sáu"),
        ])
        #expect(outcomes == [true, false, false, true, false, true])
        let kept = try await database.read { try $0.rows("SELECT id FROM things ORDER BY id") { $0.number(0) } }
        #expect(kept == [1, 4, 6])
    }

    @Test("A task cancelled while it waits keeps nothing, the others do")
    func cancelled() async throws {
        let gate = DispatchSemaphore(value: 0)
        let first = Task { try await database.write { _ in gate.wait() } }
        let wanted = Task { try await database.write { try $0.run(insert(1, "một")) } }
        let unwanted = Task { try await database.write { try $0.run(insert(2, "hai")) } }
        unwanted.cancel()
        gate.signal()
        try await first.value
        _ = try await wanted.value
        await #expect(throws: CancellationError.self) { _ = try await unwanted.value }
        #expect(try await count("things", database) == 1)
    }

    @Test("A task cancelled while its statement runs is stopped there, and the next one is not")
    func interrupted() async throws {
        let started = DispatchSemaphore(value: 0)
        let long = Task {
            try await database.write { connection in
                try connection.run(insert(1, "một"))
                started.signal()
                // Would run for minutes.
                return try connection.first(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000)
                    SELECT count(*) FROM n
                    """
                ) { $0.number(0) }
            }
        }
        await withCheckedContinuation { go in
            DispatchQueue.global().async {
                started.wait()
                go.resume()
            }
        }
        long.cancel()
        await #expect(throws: CancellationError.self) { _ = try await long.value }
        try await database.write { try $0.run(insert(2, "hai")) }
        #expect(try await database.read { try $0.rows("SELECT id FROM things") { $0.number(0) } } == [2])
    }

    @Test("After closing, a write is refused and does not wait")
    func closed() async throws {
        try database.close()
        await #expect(throws: (any Error).self) { try await database.write { try $0.run(insert(1, "một")) } }
    }

    /// Runs the statements while another act holds the writer, so that they are carried out in one go, in their order.
    private func together(_ statements: [Statement]) async throws -> [Bool] {
        let gate = DispatchSemaphore(value: 0)
        var first: Task<Void, any Error>?
        // The others come when it holds the writer: carried out in one go with them it would wait again, alone.
        await withCheckedContinuation { holds in
            first = Task {
                try await database.write { _ in
                    holds.resume()
                    gate.wait()
                }
            }
        }
        // Each has joined those who wait before the next is made.
        let tasks = statements.map { statement in
            Task.immediate { (try? await database.write { try $0.run(statement) }) != nil }
        }
        gate.signal()
        try await first?.value
        var outcomes: [Bool] = []
        for task in tasks { outcomes.append(await task.value) }
        return outcomes
    }
}
