import Domain
import Foundation
import Operations
import Synchronization

/// The machine's clock; read here and nowhere else.
struct SystemClock: Clock {
    func now() -> Moment { Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}

/// A clock in a file, for tests that move the time of a serving program. Read anew on each call; a file that is being
/// replaced leaves the time as it was.
final class FileClock: Clock {
    private let path: String
    private let last: Mutex<Moment>

    init(_ path: String) throws {
        guard let moment = FileClock.moment(path) else { throw SettingsFault("THIDUA_CLOCK_FILE", path) }
        self.path = path
        last = Mutex(moment)
    }

    func now() -> Moment {
        last.withLock { last in
            last = FileClock.moment(path) ?? last
            return last
        }
    }

    private static func moment(_ path: String) -> Moment? {
        bytes(path).map { String(decoding: $0, as: UTF8.self) }.flatMap {
            Moment(iso: $0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
    }

    static func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }
}

extension Moment {
    /// `2026-11-22T09:00:00+07:00`, with or without a fraction of the second.
    init?(iso text: String) {
        let plain = Date.ISO8601FormatStyle()
        let fraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        guard let date = (try? plain.parse(text)) ?? (try? fraction.parse(text)) else { return nil }
        self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }
}
