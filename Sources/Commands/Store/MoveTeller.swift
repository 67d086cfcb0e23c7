import Synchronization

/// Says how far a move is, on the side of the errors: at every table with rows and every twentieth of the way.
final class MoveTeller: Sendable {
    private let desk: CommandDesk
    private let last = Mutex<(table: String, twentieth: Int, isVerifying: Bool)>(("", -1, false))

    init(_ desk: CommandDesk) { self.desk = desk }

    func tell(_ progress: MoveProgress) {
        let twentieth = progress.total == 0 ? 20 : progress.done * 20 / progress.total
        let isNews = last.withLock { last in
            let now = (progress.table, twentieth, progress.isVerifying)
            defer { last = now }
            return last != now
        }
        guard isNews else { return }
        desk.remark(
            progress.isVerifying ? MoveWords.verifying : MoveWords.copying,
            ["table": progress.table, "done": "\(progress.done)", "total": "\(progress.total)"])
    }
}
