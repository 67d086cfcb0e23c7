import Commands
import Domain
import Foundation
import Operations
import Pages
import Secrets
import Storage
import StorageSQLite
import Synchronization
import TestSupport
import Wording

/// A program to run command lines in: a place for data on the engine of the run, a standing clock, a terminal that keeps
/// what was said.
final class CommandBench: Sendable {
    let place: DataPlace
    /// For files beside the data.
    let directory: String
    let clock: StandingClock
    private let test: TestPlace?
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
        // Without a place of its own every test fails by what it expects.
        test = try? TestPlace()
        directory = (test?.directory ?? FileManager.default.temporaryDirectory).appending(path: "data").path
        let server = (try? test?.address()).flatMap { DataPlace(database: $0) }
        place = (TestEngine.isSQLite ? nil : server) ?? DataPlace(folder: directory)
        clock = StandingClock(Moment(day, hour: 9))
    }

    /// The options that lead a command to the bench's data.
    var data: [String] {
        switch place.engine {
        case .sqlite: ["--data", directory]
        case .postgres(let address): ["--database", address]
        }
    }

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
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let path = (directory as NSString).appendingPathComponent(name)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func office() async throws -> Office { try await open(create: false, clock: clock, chance: SystemRandomness()) }

    private var wiring: Wiring {
        var wiring = plainWiring
        wiring.verifier = { VerifierFile(keys: $0, made: $1).bytes(in: $2) }
        wiring.publicFiles = { day, isDemo in
            let site = StaticSite(made: day, verifier: PublicFiles.verifier, isDemo: isDemo)
            return PublicFiles(
                entrance: { site.entrance($0, name: $1).map { ($0.path, $0.bytes) } },
                pages: { site.files(of: .init($0, published: $1)).map { ($0.path, $0.bytes) } },
                check: { keys in
                    var file = VerifierFile(keys: keys, made: day)
                    (file.back, file.isDemo) = ("./index.html", isDemo)
                    return file.bytes(in: .vietnamese)
                }, folder: StaticSite.folder)
        }
        return wiring
    }

    private var plainWiring: Wiring {
        Wiring(
            terminal: Terminal(
                out: { text in self.said.withLock { $0.out += text } },
                err: { text in self.said.withLock { $0.err += text } },
                line: { self.said.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() } }),
            clock: clock,
            open: { place, opening in
                if opening == .existing, try await !self.holdsData(place) { throw CommandFault.noDatabase(place) }
                return try await self.open(create: opening == .create, clock: self.clock, chance: SystemRandomness())
            },
            openDemo: { _, clock, seed in
                try await self.open(create: true, clock: clock, chance: SeededRandomness(seed: seed))
            },
            serve: { _, _, started in started(8080) }, verify: { try await SQLiteDatabase.verify($0) },
            restore: { backup, place, suffix in
                try await SQLiteDatabase.restore(from: backup, to: place.file ?? "", keepingOldAs: suffix)
            },
            password: { printedPassword(SystemRandomness()) }, explain: { _ in nil }, schemaVersion: 1)
    }

    private func open(create: Bool, clock: any Operations.Clock, chance: any Randomness) async throws -> Office {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        guard let test else { throw StorageFault.missing(directory) }
        let database =
            try place.file.map { try SQLiteDatabase(path: $0, create: create, readers: 2) as any Database }
            ?? test.open()
        try await DatabaseCopy.refuseUnfinished(database)
        try await Migrator(Schema.migrations).migrate(database, at: clock.now())
        return Office(
            store: DatabaseStore(TestDatabase(database, in: test), randomness: chance), clock: clock, chance: chance,
            hasher: PasswordHasher(cost: .quick))
    }

    private func holdsData(_ place: DataPlace) async throws -> Bool {
        if place.file != nil { return place.holdsFile }
        guard let database = try test?.open() else { return false }
        defer { try? database.close() }
        return try await Migrator(Schema.migrations).version(of: database) > 0
    }

    /// The plan that ships with the program.
    static let plan = URL(fileURLWithPath: #filePath).appending(path: "../../../../plans/cao-minh-2026.yaml")
        .standardized.path
}
