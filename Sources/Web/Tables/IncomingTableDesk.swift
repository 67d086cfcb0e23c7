import Domain
import Operations
import Pages
import Synchronization

/// The tables people brought and have not confirmed yet: one of a kind per person, in this process, for a while
/// (docs/decisions/0026). What is confirmed is judged anew by the operation.
final class IncomingTableDesk: Sendable {
    /// Files of all people together; the oldest gives way.
    private static let most = 100

    struct File: Sendable {
        let source: TableSource
        let file: ImportPreviewPage.File
        let judged: IncomingTable.Judged
    }

    enum State: Sendable {
        case ready(File)
        case done(ParticipantImport.Counts)
    }

    private struct Key: Hashable {
        let address: String
        let account: ID<Account>
    }

    private struct Held: Sendable {
        let state: State
        let until: Moment
    }

    private let book = Mutex([Key: Held]())

    func held(_ address: String, of account: ID<Account>, _ now: Moment) -> State? {
        book.withLock { book in
            book = book.filter { now < $0.value.until }
            return book[Key(address: address, account: account)]?.state
        }
    }

    /// Takes the place of the one before.
    func put(_ file: File, _ address: String, of account: ID<Account>, _ now: Moment) {
        keep(.ready(file), Key(address: address, account: account), now)
    }

    func finish(_ counts: ParticipantImport.Counts, _ address: String, of account: ID<Account>, _ now: Moment) {
        keep(.done(counts), Key(address: address, account: account), now)
    }

    func drop(_ address: String, of account: ID<Account>) {
        book.withLock { $0[Key(address: address, account: account)] = nil }
    }

    /// The file that is written from now on, and nobody's preview any more; `nil` when there is none of this digest.
    func take(_ digest: String, _ address: String, of account: ID<Account>, _ now: Moment) -> File? {
        book.withLock { book in
            let key = Key(address: address, account: account)
            guard let held = book[key], now < held.until, case .ready(let file) = held.state,
                file.source.digest == digest
            else { return nil }
            book[key] = nil
            return file
        }
    }

    private func keep(_ state: State, _ key: Key, _ now: Moment) {
        book.withLock { book in
            book[key] = Held(state: state, until: now.adding(seconds: Int64(TableDesk.minutes * 60)))
            while book.count > IncomingTableDesk.most, let oldest = book.min(by: { $0.value.until < $1.value.until }) {
                book[oldest.key] = nil
            }
        }
    }
}
