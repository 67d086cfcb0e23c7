import Commands
import Domain
import Operations
import Paperwork
import Secrets
import Wording

/// What the environment sets: the address of the database; all else is for tests and measurements.
struct Settings: Sendable {
    let clock: any Clock
    let cost: ScryptCost
    /// Bytes served at `/bench/constant`.
    let constant: [UInt8]?
    /// Where the data is when no option says it: an address may hold a password, and a command line is for all to see.
    let database: String?

    /// How mail leaves the house; `nil` where nobody said it.
    let mail: MailRoute?

    /// - Throws: `SettingsFault` with the variable at fault.
    init(_ environment: [String: String], _ terminal: Terminal) throws {
        clock = try Settings.clock(environment)
        cost = try Settings.cost(environment["THIDUA_SCRYPT_LN"])
        database = environment["THIDUA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
        mail = try Settings.mail(environment)
        constant = try environment["THIDUA_BENCH_CONSTANT"].map(Settings.bytes)
        if !(clock is SystemClock) {
            // Said every time, so that nobody keeps a season under a wrong date by mistake.
            terminal.err("thidua: đồng hồ thử nghiệm (test clock): \(clock.now().words(in: .vietnamese))\n")
        }
    }

    /// `THIDUA_MAIL` with `THIDUA_MAIL_FROM`; `THIDUA_MAIL_LOGIN` is `NAME:PASSWORD`, `THIDUA_MAIL_CA` a file of
    /// certificates beside the system's.
    private static func mail(_ environment: [String: String]) throws -> MailRoute? {
        guard let address = environment["THIDUA_MAIL"], !address.isEmpty else { return nil }
        let typed = environment["THIDUA_MAIL_FROM"] ?? ""
        guard let from = MailAddress(typed) else { throw SettingsFault("THIDUA_MAIL_FROM", typed) }
        let route = MailRoute(
            address, from: from, login: environment["THIDUA_MAIL_LOGIN"], certificates: environment["THIDUA_MAIL_CA"])
        guard let route else { throw SettingsFault("THIDUA_MAIL", address) }
        return route
    }

    private static func clock(_ environment: [String: String]) throws -> any Clock {
        if let path = environment["THIDUA_CLOCK_FILE"] { return try FileClock(path) }
        guard let text = environment["THIDUA_CLOCK"] else { return SystemClock() }
        guard let moment = Moment(iso: text) else { throw SettingsFault("THIDUA_CLOCK", text) }
        return StandingClock(moment)
    }

    private static func cost(_ text: String?) throws -> ScryptCost {
        guard let text else { return .standard }
        guard let number = Int(text), (4...17).contains(number),
            let cost = ScryptCost(logN: number, blockSize: 8, parallelism: 1)
        else { throw SettingsFault("THIDUA_SCRYPT_LN", text) }
        return cost
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = FileClock.bytes(path) else { throw SettingsFault("THIDUA_BENCH_CONSTANT", path) }
        return bytes
    }
}

/// An environment variable that cannot be used.
struct SettingsFault: Error, CustomStringConvertible {
    let name: String
    let value: String

    init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

    var description: String { "\(name)=\(value): giá trị không dùng được (cannot be used)" }
}
