import Domain

extension Invariant {
    /// Every file – evidence of a dossier, of a claim, of a figure, a paper that was signed – has the digest the journal told
    /// when it came in, and none is gone that was not taken out: whoever puts other bytes in a file's place together with
    /// their digest is found.
    static let filesMatchJournal = Invariant("filesMatchJournal") { connection in
        let told = try ToldFiles(connection)
        return try told.files(connection).compactMap { told.finding($0) } + told.missing(connection)
    }

    static let filesUntold = Invariant("filesMatchJournal") { connection in
        let told = try ToldFiles(connection)
        return counted(
            try told.files(connection).count { told.verdict(on: $0) == .untold },
            "files the journal does not tell the coming of")
    }
}

/// One kept file, and the agency whose journal tells of it.
private struct KeptFile {
    /// As sentences name it: `evidence`.
    let kind: String
    let id: String
    let digest: String
    let agency: String
    /// The subject of the record it belongs to.
    let subject: String
    /// Milliseconds; of a signed paper only.
    let added: Int64
}

/// What the journal told of files, by their identity.
private struct ToldFiles {
    private static let added: [String: String] = [
        "nomination.evidence.add": "evidence", "maturity.evidence.add": "file", "progress.evidence.add": "file",
        "decision.file-signed": "file", "session.file-signed": "file", "correction.file-signed": "file",
    ]
    private static let removed: [String: String] = [
        "nomination.evidence.remove": "evidence", "maturity.evidence.remove": "file",
        "progress.evidence.remove": "file", "decision.file-removed": "file", "session.file-removed": "file",
        "correction.file-removed": "file",
    ]

    private var digests: [String: String] = [:]
    /// Records the journal tells the beginning of: whatever came to them later is told too.
    private var begun: Set<String> = []
    /// The files that went up with a nomination keep their digests, under the record of the agency above.
    private var received: [String: Set<String>] = [:]
    /// Since when an agency's journal tells of signed papers, in milliseconds: whatever came later is told too.
    private var telling: [String: Int64] = [:]

    init(_ connection: any SQLConnection) throws {
        let acts = Array(ToldFiles.added.keys) + Array(ToldFiles.removed.keys) + ToldFiles.begins
        let marks = acts.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        try connection.each(
            "SELECT \(JournalRows.columns) FROM journal_entries WHERE act IN (\(marks)) ORDER BY agency_id, sequence",
            acts.map(SQLValue.text)
        ) { row in
            try take(JournalRows.entry(row))
        }
    }

    private static let begins = [
        "nomination.create", "nomination.receive", "maturity.open", "progress.fill", "progress.submit",
    ]

    private mutating func take(_ entry: JournalEntry) {
        if let name = ToldFiles.added[entry.act], let id = entry.body[name]?.string {
            digests[id] = entry.body["sha256"]?.string
            if entry.act.hasSuffix(".file-signed") && telling[entry.agency.text] == nil {
                telling[entry.agency.text] = entry.at.milliseconds
            }
        } else if let name = ToldFiles.removed[entry.act], let id = entry.body[name]?.string {
            digests[id] = nil
        } else if entry.act == "nomination.receive" {
            guard case .array(let files)? = entry.body["files"] else { return }
            received[entry.subject, default: []].formUnion(files.compactMap(\.string))
        } else {
            begun.insert(entry.subject)
        }
    }

    func files(_ connection: any SQLConnection) throws -> [KeptFile] {
        try ToldFiles.tables.flatMap { kind, sql in
            try connection.rows(sql, []) {
                KeptFile(
                    kind: kind, id: $0.text(0), digest: $0.text(1), agency: $0.text(2), subject: $0.text(3),
                    added: $0.int(4))
            }
        }
    }

    private static let tables = [
        (
            "evidence",
            """
            SELECT e.id, e.digest, n.agency_id, 'nomination:' || e.nomination_id, 0 FROM evidence e
            JOIN nominations n ON n.id = e.nomination_id ORDER BY e.place
            """
        ),
        (
            "claim file",
            """
            SELECT id, digest, agency_id, CASE WHEN report_id IS NULL THEN 'maturity:' || assessment_id
                ELSE 'progress:' || report_id END, 0 FROM claim_files ORDER BY place
            """
        ),
        (
            "signed paper",
            """
            SELECT id, digest, agency_id, CASE WHEN session_id IS NULL THEN 'decision:' || decision_id
                ELSE 'session:' || session_id END, added FROM signed_papers WHERE removal IS NULL ORDER BY place
            """
        ),
        (
            "signed paper",
            """
            SELECT id, digest, agency_id, 'correction:' || letter_id, added FROM signed_letters WHERE removal IS NULL
            ORDER BY place
            """
        ),
    ]

    func verdict(on file: KeptFile) -> JournalMatch {
        if let digest = digests[file.id] { return digest == file.digest ? .same : .different }
        if let files = received[file.subject] { return files.contains(file.digest) ? .same : .unknown }
        let isTold =
            begun.contains(file.subject)
            || file.kind == "signed paper" && telling[file.agency].map { file.added > $0 } ?? false
        return isTold ? .unknown : .untold
    }

    func finding(_ file: KeptFile) -> String? {
        switch verdict(on: file) {
        case .same, .untold: nil
        case .different: "\(file.kind) \(file.id) of \(file.subject): not the file whose digest the journal tells"
        case .unknown: "\(file.kind) \(file.id) of \(file.subject): the journal tells of no such file"
        }
    }

    /// Told of as come in, never as taken out, and not there.
    func missing(_ connection: any SQLConnection) throws -> [String] {
        let kept = Set(try files(connection).map(\.id))
        return digests.keys.filter { !kept.contains($0) }.sorted().map {
            "file \($0): came in by the journal, and is not there"
        }
    }
}
