import Domain
import Operations
import Pages
import Synchronization

/// The tables of initiatives people brought and have not confirmed yet: one per person, in this process, for a while
/// (docs/decisions/0026). What is confirmed is judged anew by the operation.
final class InitiativeTableDesk: Sendable {
    /// Files of all people together; the oldest gives way.
    private static let most = 100

    /// A file that was read and judged.
    struct Preview: Sendable {
        let source: TableSource
        let file: ImportPreviewPage.File
        let lines: [InitiativeLine]
        let outcome: InitiativeImport
        let until: Moment
    }

    private let held = Mutex<[ID<Account>: Preview]>([:])

    /// The person's file, unless its time is over.
    func preview(of account: ID<Account>, now: Moment) -> Preview? {
        held.withLock { held in
            held = held.filter { now < $0.value.until }
            return held[account]
        }
    }

    /// Takes the place of the one before.
    func put(_ preview: Preview, of account: ID<Account>) {
        held.withLock { held in
            held[account] = preview
            while held.count > InitiativeTableDesk.most,
                let oldest = held.min(by: { ($0.value.until, $0.key) < ($1.value.until, $1.key) })
            {
                held[oldest.key] = nil
            }
        }
    }

    func drop(of account: ID<Account>) { held.withLock { $0[account] = nil } }

    /// Takes the preview of this digest out, so that it is written once; `nil` when there is none, or somebody was faster.
    func take(_ digest: String, of account: ID<Account>, now: Moment) -> Preview? {
        held.withLock { held in
            guard let mine = held[account], now < mine.until, mine.source.digest == digest else { return nil }
            held[account] = nil
            return mine
        }
    }
}
