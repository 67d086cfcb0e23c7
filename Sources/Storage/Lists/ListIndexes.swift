import Domain
import Synchronization

/// The list indexes of this process. Each says where its agency's journal stood when it was last brought up to date;
/// what happened since is told by the journal itself (`ListChanges`), whichever process wrote it.
final class ListIndexes: Sendable {
    private struct Key: Hashable {
        let table: String
        let agency: ID<Agency>
    }

    private struct Kept {
        let box: Box
        var used: Int
    }

    private struct State {
        var head: Int
        var index: ListIndex
    }

    private final class Box: Sendable {
        let state = Mutex<State?>(nil)
    }

    private let boxes = Mutex<(all: [Key: Kept], turn: Int)>(([:], 0))

    /// The index as of `head` or later.
    /// - Parameters:
    ///   - head: where the agency's journal stands in the state of the database that `connection` sees.
    func index(
        of table: ListTable, _ agency: ID<Agency>, at head: Int, on connection: any SQLConnection
    ) throws -> ListIndex {
        let box = box(Key(table: table.name, agency: agency))
        let known = box.state.withLock { $0 }
        if let known, known.head >= head { return known.index }
        let fresh = try ListIndexes.refreshed(known, table, agency, head, connection)
        box.state.withLock { state in
            if (state?.head ?? -1) < head { state = State(head: head, index: fresh) }
        }
        makeRoom(sparing: box)
        return fresh
    }

    /// Nothing is held meanwhile: the database may let one wait, and then nobody else has to. Two may do the same work.
    private static func refreshed(
        _ known: State?, _ table: ListTable, _ agency: ID<Agency>, _ head: Int, _ connection: any SQLConnection
    ) throws -> ListIndex {
        if let known, !known.index.isWorn,
            let changes = try ListChanges.since(known.head, head, agency, table, on: connection)
        {
            var index = known.index
            index.put(changes)
            return index
        }
        var rows: [ListedRow] = []
        try table.rows(SQLValue(agency), on: connection) { rows.append($0) }
        return ListIndex(table, rows)
    }

    private func box(_ key: Key) -> Box {
        boxes.withLock { boxes in
            boxes.turn += 1
            let box = boxes.all[key]?.box ?? Box()
            boxes.all[key] = Kept(box: box, used: boxes.turn)
            return box
        }
    }

    /// Lets go of what was asked for longest ago while all together hold too many rows.
    private func makeRoom(sparing box: Box) {
        boxes.withLock { boxes in
            var sizes = boxes.all.mapValues { $0.box.state.withLockIfAvailable { $0?.index.size ?? 0 } ?? 0 }
            var total = sizes.values.reduce(0, +)
            let oldest = boxes.all.filter { $0.value.box !== box }.sorted { $0.value.used < $1.value.used }
            for (key, _) in oldest where total > ListIndexes.mostRows {
                total -= sizes.removeValue(forKey: key) ?? 0
                boxes.all[key] = nil
            }
        }
    }

    /// About 500 bytes each.
    private static let mostRows = 400_000
}
