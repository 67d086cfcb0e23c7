import Commands
import Domain
import Foundation
import Operations
import Pages
import Paperwork
import Secrets
import Storage
import StorageSQLite
import Web

extension Settings {
    /// Everything the commands need, with the drivers behind it.
    func wiring(_ terminal: Terminal) -> Wiring {
        let chance = SystemRandomness()
        var wiring = Wiring(
            terminal: terminal, clock: clock, database: database,
            open: { try await office(at: $0, $1, clock: clock, chance: chance) },
            openDemo: { place, clock, seed in
                // A demo cut short is begun again (its marker says so): it need not wait for the disk at every act.
                try await office(
                    at: place, .create, clock: clock, chance: SeededRandomness(seed: seed), durable: false)
            },
            serve: { office, options, started in try await serve(office, options, started, terminal) },
            verify: { try await SQLiteDatabase.verify($0) },
            restore: { backup, place, suffix in
                guard let file = place.file else { throw CommandFault.onlyFiles(place) }
                try ProgramDatabase.makeFolder(of: place)
                try await SQLiteDatabase.restore(from: backup, to: file, keepingOldAs: suffix)
            },
            password: { printedPassword(chance) }, explain: { ($0 as? StorageFault)?.sentence },
            schemaVersion: Migrator(Schema.migrations).known)
        wiring.carrier = mail.map { route in
            MailCarrier { mail in await ReadingQueue.run { route.send(mail) } }
        }
        wiring.verifier = { VerifierFile(keys: $0, made: $1).bytes(in: $2) }
        wiring.publicFiles = { PublicFiles.pages(made: $0, isDemo: $1) }
        return wiring
    }

    /// Opens a place's database and brings it to the schema this program knows.
    private func office(
        at place: DataPlace, _ opening: Opening, clock: any Clock, chance: any Randomness, durable: Bool = true
    ) async throws -> Office {
        let database = try await ProgramDatabase.open(place, opening, durable: durable)
        try await DatabaseCopy.refuseUnfinished(database)
        try await Migrator(Schema.migrations).migrate(database, at: clock.now())
        return Office(
            store: DatabaseStore(database, randomness: SystemRandomness()), clock: clock, chance: chance,
            hasher: PasswordHasher(cost: cost),
            press: PaperPress { kind, record, template in
                await ReadingQueue.run { PaperDraft.files(kind, of: record, by: template) }
            })
    }

    private static let noWall = """
        thidua: vai trò PostgreSQL này bỏ qua tường ngăn giữa các cơ quan; hãy dùng vai trò NOSUPERUSER NOBYPASSRLS \
        (this PostgreSQL role passes the wall between agencies; use one that is NOSUPERUSER NOBYPASSRLS)\n
        """

    private func serve(
        _ office: Office, _ options: ServeOptions, _ started: @escaping @Sendable (Int) -> Void, _ terminal: Terminal
    ) async throws {
        if let store = office.store as? DatabaseStore, try await store.passesWall() { terminal.err(Settings.noWall) }
        let site = try await Site(
            office: office,
            options: SiteOptions(
                isDemo: options.isDemo, sendsMail: options.sendsMail, secureCookies: options.secureCookies,
                proxies: options.proxies, constant: constant))
        let pages = Task { try await site.run(host: options.host, port: options.port, started: started) }
        let deadline = StopDeadline(cancel: { pages.cancel() }) {
            terminal.err(Settings.cutOff)
            // Without the tidying of `exit`: other threads still use what it would tidy away.
            _exit(0)
        }
        try await withTaskCancellationHandler {
            do { try await pages.value } catch is CancellationError where deadline.isAsked {}
        } onCancel: {
            pages.cancel()
        }
    }

    private static let cutOff = """
        thidua: dừng theo yêu cầu khi cơ sở dữ liệu không trả lời; việc chưa được trả lời có thể chưa được ghi \
        (stopped as asked while the database did not answer; what was not answered may not have been kept)\n
        """
}
