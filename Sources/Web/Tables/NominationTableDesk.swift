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
        case ready(Preview)
        case failed(file: String, TableFailure)
        case done(ParticipantImport.Counts, ID<Occasion>)
    }

    private struct Held: Sendable {
        let state: State
        let until: Moment
    }

    private let held = Mutex<[ID<Account>: Held]>([:])

    /// The person's file, unless its time is over.
    func state(of account: ID<Account>, now: Moment) -> State? {
        held.withLock { held in
            held = held.filter { now < $0.value.until }
            return held[account]?.state
        }
    }

    /// Takes the place of the one before.
    func put(_ state: State, of account: ID<Account>, now: Moment) {
        held.withLock { held in
            held[account] = Held(state: state, until: now.adding(seconds: Int64(TableDesk.minutes * 60)))
            while held.count > NominationTableDesk.most, let oldest = held.min(by: { $0.value.until < $1.value.until })
            {
                held[oldest.key] = nil
            }
        }
    }

    func drop(of account: ID<Account>) { held.withLock { $0[account] = nil } }

    /// The preview that is written from now on; `nil` when there is none of this digest, or somebody was faster.
    func take(_ digest: String, of account: ID<Account>, now: Moment) -> Preview? {
        held.withLock { held in
            guard let mine = held[account], now < mine.until, case .ready(let preview) = mine.state,
                preview.source.digest == digest
            else { return nil }
            held[account] = nil
            return preview
        }
    }
}
