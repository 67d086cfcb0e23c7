package import Domain
package import Operations
package import Wording

/// What the commands need of the world, put together by the executable: no command opens a file of the database, reads
/// the machine's clock or prints by itself.
package struct Wiring: Sendable {
    /// The wiring of the running program; tests set their own.
    @TaskLocal package static var current: Wiring?

    package var terminal: Terminal
    package var clock: any Clock
    /// Where the data is when no option says it (`THIDUA_DATABASE`).
    package var database: String?
    /// Opens an installation's database. Throws `CommandFault` for one that is missing, newer or not ours.
    package var open: @Sendable (DataPlace, Opening) async throws -> Office
    /// The same, for the demonstration: time, and all chance but the passwords', come from the arguments.
    package var openDemo: @Sendable (DataPlace, any Clock, UInt64) async throws -> Office
    /// Serves until the process is asked to stop; tells the port once it listens.
    package var serve: @Sendable (Office, ServeOptions, @escaping @Sendable (Int) -> Void) async throws -> Void
    /// Whether a backup is whole and ours; throws the reason.
    package var verify: @Sendable (String) async throws -> Void
    /// Puts a backup in place of a database file, keeping the old one under the suffix.
    package var restore: @Sendable (String, DataPlace, String) async throws -> Void
    /// A password nobody can foresee.
    package var password: @Sendable () -> String
    /// A sentence for an error of the storage; `nil` for one it does not know.
    package var explain: @Sendable (any Error) -> CommandFault?
    package var schemaVersion: Int
    /// Restores a backup into a scratch folder under the given one (`nil`: where temporary files go), reads all of it
    /// and removes the scratch folder.
    package var rehearse: @Sendable (String, String?) async throws -> BackupRehearsal = { _, _ in
        throw CommandFault.notWired
    }
    /// Writes a backup of a database on a server to a file.
    package var backupServer: @Sendable (DataPlace, String) async throws -> Void = { _, _ in
        throw CommandFault.notWired
    }
    /// Puts a backup into an empty database on a server; gives the names of the invariants that do not hold in it.
    package var restoreServer: @Sendable (String, DataPlace) async throws -> [String] = { _, _ in
        throw CommandFault.notWired
    }
    /// Brings mail out of the house; `nil` where no way is set.
    package var carrier: MailCarrier?
    /// The offline verifier with these keys in it, as of a day.
    package var verifier: @Sendable ([PublishedKey], Day, Language) throws -> [UInt8] = { _, _, _ in
        throw CommandFault.notWired
    }
    /// The public pages as files, made as of a day.
    package var publicFiles: @Sendable (Day, Bool) throws -> PublicFiles = { _, _ in throw CommandFault.notWired }
    /// Copies between two addresses and verifies, telling how far it is.
    package var move: @Sendable (MoveOrder, @escaping @Sendable (MoveProgress) -> Void) async throws -> MoveResult = {
        _, _ in throw CommandFault.notWired
    }

    package init(
        terminal: Terminal, clock: any Clock, database: String? = nil,
        open: @escaping @Sendable (DataPlace, Opening) async throws -> Office,
        openDemo: @escaping @Sendable (DataPlace, any Clock, UInt64) async throws -> Office,
        serve: @escaping @Sendable (Office, ServeOptions, @escaping @Sendable (Int) -> Void) async throws -> Void,
        verify: @escaping @Sendable (String) async throws -> Void,
        restore: @escaping @Sendable (String, DataPlace, String) async throws -> Void,
        password: @escaping @Sendable () -> String, explain: @escaping @Sendable (any Error) -> CommandFault?,
        schemaVersion: Int
    ) {
        self.terminal = terminal
        self.clock = clock
        self.database = database
        self.open = open
        self.openDemo = openDemo
        self.serve = serve
        self.verify = verify
        self.restore = restore
        self.password = password
        self.explain = explain
        self.schemaVersion = schemaVersion
    }
}

/// Whether a place without data is an error or a beginning.
package enum Opening: Sendable { case existing, create }

package struct ServeOptions: Sendable, Hashable {
    package let host: String
    package let port: Int
    package let isDemo: Bool
    /// Whether reminders leave by mail.
    package let sendsMail: Bool
    package let secureCookies: Bool
    /// Addresses of the proxies in front, whose word on where a request came from is taken.
    package let proxies: Set<String>

    package init(
        host: String, port: Int, isDemo: Bool, sendsMail: Bool = false, secureCookies: Bool, proxies: Set<String> = []
    ) {
        (self.host, self.port, self.isDemo, self.secureCookies) = (host, port, isDemo, secureCookies)
        (self.sendsMail, self.proxies) = (sendsMail, proxies)
    }
}

/// Where a command writes and reads: results, remarks and complaints, one line of input.
package struct Terminal: Sendable {
    package let out: @Sendable (String) -> Void
    package let err: @Sendable (String) -> Void
    package let line: @Sendable () -> String?

    package init(
        out: @escaping @Sendable (String) -> Void, err: @escaping @Sendable (String) -> Void,
        line: @escaping @Sendable () -> String?
    ) {
        (self.out, self.err, self.line) = (out, err, line)
    }
}
