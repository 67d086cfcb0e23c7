import Domain
import Operations
import Pages
import Paperwork
import Synchronization

/// The files people brought and have not confirmed yet: one per person, in this process, for a while. What is confirmed
/// is judged anew by the operation, so nothing here needs to be believed.
final class TableDesk: Sendable {
    /// How long a file is kept after it was read, in minutes.
    static let minutes = 30
    /// Rows of all people together; who came first gives way.
    private static let mostRows = 200_000

    private let jobs = Mutex<[ID<Account>: TableJob]>([:])

    /// The person's file, unless its time is over.
    func job(of account: ID<Account>, now: Moment) -> TableJob? {
        jobs.withLock { jobs in
            jobs = jobs.filter { now < $0.value.until }
            return jobs[account]
        }
    }

    /// Takes the place of the one before.
    func put(_ job: TableJob, of account: ID<Account>) {
        jobs.withLock { jobs in
            jobs[account] = job
            var rows = jobs.values.reduce(0) { $0 + $1.rows }
            for (other, old) in jobs.sorted(by: { $0.value.until < $1.value.until }) where rows > TableDesk.mostRows {
                if other == account { continue }
                rows -= old.rows
                jobs[other] = nil
            }
        }
    }

    func drop(of account: ID<Account>) { jobs.withLock { $0[account] = nil } }
}

/// One file on its way in.
final class TableJob: Sendable {
    /// A file that was read and judged.
    struct Preview: Sendable {
        let source: TableSource
        let file: ImportPreviewPage.File
        let lines: [ParticipantLine]
        let outcome: ParticipantImport
    }

    enum State: Sendable {
        case reading
        case judging(rows: Int)
        case ready(Preview)
        case failed(TableFailure)
        case writing(rows: Int)
        case done(ParticipantImport.Counts)

        var isWorking: Bool {
            switch self {
            case .reading, .judging, .writing: true
            case .ready, .failed, .done: false
            }
        }
    }

    let name: String
    let until: Moment
    private let held: Mutex<State>

    init(name: String, until: Moment) {
        (self.name, self.until) = (name, until)
        held = Mutex(.reading)
    }

    var state: State { held.withLock { $0 } }

    var rows: Int { if case .ready(let preview) = state { preview.lines.count } else { 0 } }

    func move(to state: State) { held.withLock { $0 = state } }

    /// The preview that is written from now on; `nil` when there is none of this digest, or somebody was faster.
    func beginWriting(_ digest: String) -> Preview? {
        held.withLock { state in
            guard case .ready(let preview) = state, preview.source.digest == digest else { return nil }
            state = .writing(rows: preview.lines.count)
            return preview
        }
    }
}

/// Why a file did not get through.
enum TableFailure: Error, Sendable {
    case file(TableFault)
    case refused([Reason])
}
