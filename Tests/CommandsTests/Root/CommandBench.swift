import Commands
import Domain
import Foundation
import Operations
import Secrets
import Storage
import StorageSQLite
import Synchronization

/// A program to run command lines in: a folder of its own, a standing clock, a terminal that keeps what was said.
final class CommandBench: Sendable {
    let folder: DataFolder
    let clock: StandingClock
    private let said = Mutex(Said())

    struct Said {
        var out = ""
        var err = ""
        var input: [String] = []
    }

    struct Answer {
        let code: Int32
        let out: String
        let err: String
    }

    init(day: Day = Day(number: 20_779)) {
        let name = "thidua-commands-\(UUID().uuidString)"
        folder = DataFolder(FileManager.default.temporaryDirectory.appending(path: name).path)
        clock = StandingClock(Moment(day, hour: 9))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder.path) }

    func run(_ arguments: String..., input: String = "") async -> Answer {
        await run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") async -> Answer {
        said.withLock { $0 = Said(input: input.split(separator: "\n").map(String.init)) }
        let code = await Wiring.$current.withValue(wiring.withMoves(clock)) { await ThiduaCommand.execute(arguments) }
        return said.withLock { Answer(code: code, out: $0.out, err: $0.err) }
    }

    /// A file beside the data folder's own.
    func file(_ name: String, _ text: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let path = (folder.path as NSString).appendingPathComponent(name)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func office() async throws -> Office { try await open(create: false, clock: clock, chance: SystemRandomness()) }

    private var wiring: Wiring {
        Wiring(
            terminal: Terminal(
                out: { text in self.said.withLock { $0.out += text } },
                err: { text in self.said.withLock { $0.err += text } },
                line: { self.said.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() } }),
            clock: clock,
            open: { folder, opening in
                if opening == .existing && !folder.holdsDatabase { throw CommandFault.noDatabase(folder) }
                return try await self.open(create: opening == .create, clock: self.clock, chance: SystemRandomness())
            },
            openDemo: { _, clock, seed in
                try await self.open(create: true, clock: clock, chance: SeededRandomness(seed: seed))
            },
            serve: { _, _, started in started(8080) }, verify: { try await SQLiteDatabase.verify($0) },
            restore: { backup, folder, suffix in
                try await SQLiteDatabase.restore(from: backup, to: folder.database, keepingOldAs: suffix)
            },
            password: { printedPassword(SystemRandomness()) }, explain: { _ in nil }, schemaVersion: 1)
    }

    private func open(create: Bool, clock: any Operations.Clock, chance: any Randomness) async throws -> Office {
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let database = try SQLiteDatabase(path: folder.database, create: create, readers: 2)
        try await DatabaseCopy.refuseUnfinished(database)
        try await Migrator(Schema.migrations).migrate(database, at: clock.now())
        return Office(
            store: DatabaseStore(database, randomness: chance), clock: clock, chance: chance,
            hasher: PasswordHasher(cost: .quick))
    }

    /// The plan that ships with the program.
    static let plan = URL(fileURLWithPath: #filePath).appending(path: "../../../../plans/cao-minh-2026.yaml")
        .standardized.path
}
