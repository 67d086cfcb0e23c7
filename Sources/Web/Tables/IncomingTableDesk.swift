import Domain
import Operations
import Pages
import Synchronization

/// The tables people brought and have not confirmed yet: one of a kind per person, in this process, for a while
/// (docs/decisions/0026). What is confirmed is judged anew by the operation.
final class IncomingTableDesk: Sendable {
    /// Files of all people together; the oldest gives way.
    private static let most = 100

    /// A file that was read and judged.
    struct File: Sendable {
        let source: TableSource
        let file: ImportPreviewPage.File
        let lines: IncomingTable.Lines
        let preview: TablePreview
    }

    enum State: Sendable {
        case reading(file: String)
        case judging(rows: Int)
        case ready(File)
        case writing(rows: Int)
        case failed(file: String, TableFailure)
        case done(ParticipantImport.Counts)

        var isWorking: Bool {
            switch self {
            case .reading, .judging, .writing: true
            case .ready, .failed, .done: false
            }
        }
    }

    /// Whose file, and of which kind: by the address of its pages.
    struct Key: Hashable, Sendable {
        private let address: String
        private let account: ID<Account>

        init(_ address: String, _ account: ID<Account>) { (self.address, self.account) = (address, account) }
    }

    /// Tells one file of a person from the next: who works on one that gave way moves nothing any more.
    struct Ticket: Hashable, Sendable {
        fileprivate let number: Int
    }

    private struct Held: Sendable {
        var state: State
        let until: Moment
        let ticket: Ticket
    }

    private struct Book: Sendable {
        var held: [Key: Held] = [:]
        var last = 0
    }

    private let book = Mutex(Book())

    /// The person's file, unless its time is over.
    func state(of key: Key, _ now: Moment) -> State? {
        book.withLock { book in
            book.held = book.held.filter { now < $0.value.until }
            return book.held[key]?.state
        }
    }

    /// Takes the place of the one before.
    func begin(_ file: String, of key: Key, _ now: Moment) -> Ticket {
        book.withLock { book in
            book.last += 1
            let ticket = Ticket(number: book.last)
            book.held[key] = Held(
                state: .reading(file: file), until: now.adding(seconds: Int64(TableDesk.minutes * 60)), ticket: ticket)
            while book.held.count > IncomingTableDesk.most,
                let oldest = book.held.min(by: { $0.value.ticket.number < $1.value.ticket.number })
            {
                book.held[oldest.key] = nil
            }
            return ticket
        }
    }

    func move(_ ticket: Ticket, of key: Key, to state: State) {
        book.withLock { book in
            guard book.held[key]?.ticket == ticket else { return }
            book.held[key]?.state = state
        }
    }

    func drop(_ key: Key) { book.withLock { $0.held[key] = nil } }

    /// The file that is written from now on; `nil` when there is none of this digest, or somebody was faster.
    func beginWriting(_ digest: String, of key: Key, _ now: Moment) -> (File, Ticket)? {
        book.withLock { book in
            guard let mine = book.held[key], now < mine.until, case .ready(let file) = mine.state,
                file.source.digest == digest
            else { return nil }
            book.held[key]?.state = .writing(rows: file.lines.count)
            return (file, mine.ticket)
        }
    }
}
