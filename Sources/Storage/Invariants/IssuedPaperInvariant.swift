import Domain

extension Invariant {
    /// The papers kept of a decision or a session are those whose digests the journal named when they were issued: none is
    /// missing, none was put in another's place with its own digest beside it.
    static let issuedPapersMatchJournal = Invariant("issuedPapersMatchJournal") { connection in
        let kept = try connection.rows(
            "SELECT decision_id, session_id, kind, format, digest FROM issued_papers ORDER BY place", []
        ) {
            KeptDigest(
                subject: $0.isNull(0) ? "session:\($0.text(1))" : "decision:\($0.text(0))",
                name: "\($0.text(2)).\($0.text(3))", digest: $0.text(4))
        }
        var open = Dictionary(grouping: kept, by: \.subject)
        var findings: [String] = []
        for act in ["decision.issue", "session.close"] {
            let entries = try connection.rows(
                "SELECT \(JournalRows.columns) FROM journal_entries WHERE act = ?1 ORDER BY agency_id, sequence",
                [.text(act)],
                JournalRows.entry)
            // Only the last entry of a subject: what was issued again is told again.
            let last = Dictionary(entries.map { ($0.subject, $0) }) { _, later in later }
            for (subject, entry) in last.sorted(by: { $0.key < $1.key }) {
                findings += differences(of: entry, from: open.removeValue(forKey: subject) ?? [])
            }
        }
        return findings
    }

    private struct KeptDigest {
        let subject: String
        /// `decision.pdf`
        let name: String
        let digest: String
    }

    private static func differences(of entry: JournalEntry, from kept: [KeptDigest]) -> [String] {
        guard case .object(let body) = entry.body else { return [] }
        let told = body.filter { $0.key.hasSuffix(".pdf") || $0.key.hasSuffix(".docx") }
        let found = Dictionary(kept.map { ($0.name, JSON.string($0.digest)) }) { _, last in last }
        return Set(told.keys).union(found.keys).sorted().compactMap { name in
            if told[name] == found[name] { return nil }
            let what = found[name] == nil ? "is missing" : "is not the one the journal tells of"
            return "\(entry.subject): its paper \(name) \(what)"
        }
    }
}
