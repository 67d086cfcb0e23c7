import Domain
import Operations

extension Invariant {
    /// Every certificate – its code, name, award, achievement, gold-book number – is the one whose digest the journal told
    /// when it was made, by a decision or anew for a lost one; none is missing.
    static let certificatesMatchJournal = Invariant("certificatesMatchJournal") { connection in
        let told = try ToldCertificates(connection)
        let kept = try told.certificates(connection)
        return kept.compactMap { told.finding($0) } + told.missing(besides: kept)
    }

    static let certificatesUntold = Invariant("certificatesMatchJournal") { connection in
        let told = try ToldCertificates(connection)
        return counted(
            try told.certificates(connection).count { told.verdict(on: $0) == .untold },
            "certificates were made before the journal told what stands on them")
    }
}

/// What the journal told of certificates.
private struct ToldCertificates {
    /// Digest by the certificate's id.
    private var records: [String: String] = [:]
    private var telling: Set<ID<Decision>> = []

    init(_ connection: any SQLConnection) throws {
        try connection.each(
            """
            SELECT \(JournalRows.columns) FROM journal_entries
            WHERE act IN ('nomination.decide', 'nomination.replace', 'decision.reissue-grant')
            ORDER BY agency_id, sequence
            """, []
        ) { row in
            let entry = try JournalRows.entry(row)
            let id = entry.body[entry.act == "decision.reissue-grant" ? "new" : "certificate"]?.string
            guard let id, let digest = entry.body["record"]?.string else { return }
            records[id] = digest
            if let decision = entry.body["decision"]?.string.flatMap({ ID<Decision>($0) }) { telling.insert(decision) }
        }
    }

    func certificates(_ connection: any SQLConnection) throws -> [Certificate] {
        try connection.rows(
            "SELECT \(CertificateRows.columns) FROM certificates ORDER BY place", [], CertificateRows.certificate)
    }

    func verdict(on certificate: Certificate) -> JournalMatch {
        guard let digest = records[certificate.id.text] else {
            return telling.contains(certificate.decision) ? .unknown : .untold
        }
        return digest == certificate.record.digest ? .same : .different
    }

    func finding(_ certificate: Certificate) -> String? {
        switch verdict(on: certificate) {
        case .same, .untold: nil
        case .different: "certificate \(certificate.id): differs from what the journal tells"
        case .unknown: "certificate \(certificate.id): the journal tells of no such certificate"
        }
    }

    func missing(besides kept: [Certificate]) -> [String] {
        let there = Set(kept.map(\.id.text))
        return records.keys.filter { !there.contains($0) }.sorted().map {
            "certificate \($0): made by the journal, and not there"
        }
    }
}
