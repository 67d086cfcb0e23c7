import Domain
import Operations
import Secrets

extension DatabaseCopy {
    /// Holds every table of the target against the source, then the journals and invariants of the target.
    ///
    /// The whole target is read, not only the scope: a row of anybody else in it is a difference too.
    func verify(_ marker: CopyMarker, resumedAfter rows: Int) async throws -> CopyReport {
        var tables: [CopiedTable] = []
        var done = 0
        for table in Catalogue.tables {
            let copied = try await compare(table, marker.source)
            tables.append(copied)
            done += copied.rows
            tell(CopyProgress(phase: .verifying, table: table.name, done: done, total: marker.total))
        }
        // Last of all: what was read of the source was read between two looks at the same heads.
        try await requireUnchanged(marker.source)
        let chains = try await target.read { try CopySource(.everything, on: $0).chains }
        guard chains == marker.source.chains else {
            throw CopyFault.differs(CopyDifference(table: "journal_heads", key: "–", kind: .changed))
        }
        let findings = try await DatabaseStore(target, randomness: SystemRandomness()).checkInvariants()
        if standard == .sound, !findings.isEmpty { throw CopyFault.unsound(findings) }
        return CopyReport(tables: tables, chains: chains, findings: findings, resumedAfter: rows)
    }

    private func compare(_ table: CataloguedTable, _ began: CopySource) async throws -> CopiedTable {
        let ours = try await source.read { try TableDigest(table, scope, on: $0) }
        let theirs = try await target.read { try TableDigest(table, .everything, on: $0) }
        guard let block = ours.firstDifference(from: theirs) else {
            return CopiedTable(name: table.name, rows: ours.rows, digest: ours.hex)
        }
        // A source that moved on is no fault of the copy.
        try await requireUnchanged(began)
        let left = try await source.read { try TableDigest.block(block, of: table, scope, on: $0) }
        let right = try await target.read { try TableDigest.block(block, of: table, .everything, on: $0) }
        throw CopyFault.differs(DatabaseCopy.difference(table, left, right))
    }

    private func requireUnchanged(_ began: CopySource) async throws {
        try began.require(try await source.read { try CopySource(scope, on: $0) })
    }

    private static func difference(
        _ table: CataloguedTable, _ source: [DigestedRow], _ target: [DigestedRow]
    ) -> CopyDifference {
        let place = source.firstDifference(from: target)
        let ours = place < source.count ? source[place].key : nil
        let theirs = place < target.count ? target[place].key : nil
        if let ours, ours == theirs {
            return CopyDifference(table: table.name, key: table.label(ours), kind: .changed)
        }
        // Of two different keys the smaller one stands on one side only.
        if let ours, theirs.map({ first(ours, precedes: $0) }) ?? true {
            return CopyDifference(table: table.name, key: table.label(ours), kind: .missing)
        }
        return CopyDifference(table: table.name, key: table.label(theirs ?? []), kind: .added)
    }

    private static func first(_ left: [SQLValue], precedes right: [SQLValue]) -> Bool {
        let pair = zip(left, right).first { $0 != $1 }
        return pair.map { $0.precedes($1) } ?? false
    }
}
