import Commands
import Domain
import Operations
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

    /// - Throws: `SettingsFault` with the variable at fault.
    init(_ environment: [String: String], _ terminal: Terminal) throws {
        clock = try Settings.clock(environment)
        cost = try Settings.cost(environment["THIDUA_SCRYPT_LN"])
        database = environment["THIDUA_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
        constant = try environment["THIDUA_BENCH_CONSTANT"].map(Settings.bytes)
        if !(clock is SystemClock) {
            // Said every time, so that nobody keeps a season under a wrong date by mistake.
            terminal.err("thidua: đồng hồ thử nghiệm (test clock): \(clock.now().words(in: .vietnamese))\n")
        }
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
