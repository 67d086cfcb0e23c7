import Domain

extension Invariant {
    /// The engine's own check of pages, types, `NOT NULL` and `CHECK`. A PostgreSQL server sees to itself.
    static let fileIntact = Invariant("fileIntact") { connection in
        guard connection.dialect == .sqlite else { return [] }
        return try connection.rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
    }

    static let referencesWhole = Invariant("referencesWhole") { connection in
        guard connection.dialect == .sqlite else { return [] }
        return try connection.rows("PRAGMA foreign_key_check") {
            "a row of \($0.text(0)) (rowid \($0.int(1))) refers to no row of \($0.text(2))"
        }
    }

    static let journalIntact = Invariant("journalIntact") { connection in
        try Journal.verifyAll(on: connection).compactMap { agency, verdict in
            guard case .broken(let sequence, let reason) = verdict else { return nil }
            return "journal of agency \(agency): entry \(sequence): \(reason)"
        }
    }
}
