import Domain
import Operations
import Pages
import Synchronization

/// The tables of nominations people brought and have not confirmed yet: one per person, in this process, for a while
/// (docs/decisions/0026). What is confirmed is judged anew by the operation.
final class NominationTableDesk: Sendable {
    /// Files of all people together; the oldest gives way.
    private static let most = 100

    /// A file that was read and judged.
    struct Preview: Sendable {
        let source: TableSource
        let occasion: ID<Occasion>
        let file: ImportPreviewPage.File
        let lines: [NominationLine]
        let outcome: NominationImport
    }

    enum State: Sendable {
        case reading(file: String)
        case judging(rows: Int)
        case ready(Preview)
        case writing(rows: Int)
        case failed(file: String, TableFailure)
        case done(ParticipantImport.Counts, ID<Occasion>)

        var isWorking: Bool {
            switch self {
            case .reading, .judging, .writing: true
            case .ready, .failed, .done: false
            }
        }
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
        var held: [ID<Account>: Held] = [:]
        var last = 0
    }

    private let book = Mutex(Book())

    /// The person's file, unless its time is over.
    func state(of account: ID<Account>, now: Moment) -> State? {
        book.withLock { book in
            book.held = book.held.filter { now < $0.value.until }
            return book.held[account]?.state
        }
    }

    /// Takes the place of the one before.
    func begin(_ file: String, of account: ID<Account>, now: Moment) -> Ticket {
        book.withLock { book in
            book.last += 1
            let ticket = Ticket(number: book.last)
            book.held[account] = Held(
                state: .reading(file: file), until: now.adding(seconds: Int64(TableDesk.minutes * 60)), ticket: ticket)
            while book.held.count > NominationTableDesk.most,
                let oldest = book.held.min(by: { $0.value.ticket.number < $1.value.ticket.number })
            {
                book.held[oldest.key] = nil
            }
            return ticket
        }
    }

    func move(_ ticket: Ticket, of account: ID<Account>, to state: State) {
        book.withLock { book in
            guard book.held[account]?.ticket == ticket else { return }
            book.held[account]?.state = state
        }
    }

    func drop(of account: ID<Account>) { book.withLock { $0.held[account] = nil } }

    /// The preview that is written from now on; `nil` when there is none of this digest, or somebody was faster.
    func beginWriting(_ digest: String, of account: ID<Account>, now: Moment) -> (Preview, Ticket)? {
        book.withLock { book in
            guard let mine = book.held[account], now < mine.until, case .ready(let preview) = mine.state,
                preview.source.digest == digest
            else { return nil }
            book.held[account]?.state = .writing(rows: preview.lines.count)
            return (preview, mine.ticket)
        }
    }
}
