package import Domain
import Operations
import Secrets

/// Files beside decisions and sessions stand in one pair of tables, those beside letters that correct in another.
private enum SignedTable: String {
    case papers = "signed_paper"
    case letters = "signed_letter"

    init(_ kind: PaperKind) { self = kind == .correction ? .letters : .papers }

    var name: String { "\(rawValue)s" }
    var bytes: String { "\(rawValue)_bytes" }

    /// In the order `signedPaper` reads them.
    var columns: String {
        let source =
            self == .papers ? "p.kind, p.decision_id, p.session_id, NULL" : "'correction', NULL, NULL, p.letter_id"
        return """
            p.id, p.agency_id, \(source), p.name, p.size, p.digest, p.found, p.holds_issued, p.added_by, p.added, \
            p.removed_by, p.removed, p.removal
            """
    }

    /// Of the record `?3`, of the kind `?2`.
    var ofRecord: String {
        self == .papers
            ? "p.kind = ?2 AND (p.decision_id = ?3 OR p.session_id = ?3)" : "?2 = 'correction' AND p.letter_id = ?3"
    }
}

enum SignedPaperWrites {
    static func add(_ paper: SignedPaper, bytes: [UInt8]) throws -> [Statement] {
        let table = SignedTable(paper.kind)
        let source: [Field] =
            switch paper.source {
            case .decision(let id): [Field("kind", SQLValue(paper.kind)), Field("decision_id", SQLValue(id))]
            case .session(let id): [Field("kind", SQLValue(paper.kind)), Field("session_id", SQLValue(id))]
            case .correction(let id): [Field("letter_id", SQLValue(id))]
            }
        return [
            .insert(
                into: table.name,
                [
                    Field("id", SQLValue(paper.id)), Field("agency_id", SQLValue(paper.agency)),
                    Field("name", .text(paper.name)),
                    Field("size", SQLValue(paper.size)), Field("digest", .text(paper.digest)),
                    Field("found", try JSONColumn.value(paper.found)),
                    Field("holds_issued", paper.holdsIssued.map { SQLValue($0 ? 1 : 0) } ?? .null),
                    Field("added_by", SQLValue(paper.addedBy)), Field("added", SQLValue(paper.added)),
                ] + source),
            keep(bytes, of: paper, table),
        ]
    }

    /// Touches one row that is not taken away yet: two who do it at once collide.
    static func remove(_ paper: SignedPaper) -> [Statement] {
        let table = SignedTable(paper.kind)
        return [
            Statement(
                """
                UPDATE \(table.name) SET removed_by = ?1, removed = ?2, removal = ?3
                WHERE id = ?4 AND agency_id = ?5 AND removal IS NULL
                """,
                [
                    SQLValue(paper.removal?.by), SQLValue(paper.removal?.at), SQLValue(paper.removal?.reason),
                    SQLValue(paper.id), SQLValue(paper.agency),
                ], touches: 1),
            Statement("DELETE FROM \(table.bytes) WHERE paper_id = ?1", [SQLValue(paper.id)], touches: 1),
        ]
    }

    static func restore(_ paper: SignedPaper, bytes: [UInt8]) -> [Statement] {
        let table = SignedTable(paper.kind)
        return [
            Statement(
                """
                UPDATE \(table.name) SET removed_by = NULL, removed = NULL, removal = NULL
                WHERE id = ?1 AND agency_id = ?2 AND removal IS NOT NULL
                """, [SQLValue(paper.id), SQLValue(paper.agency)], touches: 1),
            keep(bytes, of: paper, table),
        ]
    }

    private static func keep(_ bytes: [UInt8], of paper: SignedPaper, _ table: SignedTable) -> Statement {
        .insert(into: table.bytes, [Field("paper_id", SQLValue(paper.id)), Field("bytes", .bytes(bytes))])
    }
}

extension DatabaseStore {
    package func signedPapers(_ kind: PaperKind, of id: String, agency: ID<Agency>) async throws -> [SignedPaper] {
        let table = SignedTable(kind)
        return try await read {
            try $0.rows(
                """
                SELECT \(table.columns) FROM \(table.name) p WHERE p.agency_id = ?1 AND \(table.ofRecord) ORDER BY p.place
                """, [SQLValue(agency), SQLValue(kind), .text(id)], signedPaper)
        }
    }

    package func signedPaper(_ id: ID<SignedPaper>, agency: ID<Agency>) async throws -> (
        paper: SignedPaper, bytes: [UInt8]
    )? {
        try await read { connection in
            for table in [SignedTable.papers, .letters] {
                let found = try connection.first(
                    """
                    SELECT \(table.columns), b.bytes FROM \(table.name) p JOIN \(table.bytes) b ON b.paper_id = p.id
                    WHERE p.agency_id = ?1 AND p.id = ?2
                    """, [SQLValue(agency), SQLValue(id)]
                ) { (paper: try signedPaper($0), bytes: $0.bytes(16)) }
                if let found { return found }
            }
            return nil
        }
    }

    package func signedPapers(of agency: ID<Agency>) async throws -> [SignedPaper] {
        try await read { connection in
            try [SignedTable.papers, .letters].flatMap { table in
                try connection.rows(
                    "SELECT \(table.columns) FROM \(table.name) p WHERE p.agency_id = ?1 ORDER BY p.place",
                    [SQLValue(agency)], signedPaper)
            }
        }
    }

    private func signedPaper(_ row: any SQLRow) throws -> SignedPaper {
        var row = RowReader(row)
        let (id, agency, kind) = (
            try row.id(ID<SignedPaper>.self), try row.id(ID<Agency>.self), try row.kind(PaperKind.self)
        )
        let decision: ID<Decision>? = try row.optionalID()
        let session: ID<CouncilSession>? = try row.optionalID()
        let letter: ID<CorrectionLetter>? = try row.optionalID()
        let source =
            decision.map(IssuedPaper.Source.decision) ?? session.map(IssuedPaper.Source.session)
            ?? letter.map(IssuedPaper.Source.correction)
        guard let source else { throw row.unreadable("IssuedPaper.Source") }
        return try SignedPaper(
            id: id, agency: agency, kind: kind, source: source, name: row.text(), size: row.number(),
            digest: row.text(),
            found: row.json(), holdsIssued: row.optionalNumber().map { $0 == 1 }, addedBy: row.id(),
            added: row.moment(), removal: removal(&row))
    }

    /// All three columns are filled or none: the schema sees to it.
    private func removal(_ row: inout RowReader) throws -> SignedPaperRemoval? {
        let (by, at, reason): (ID<Account>?, Moment?, String?) = (
            try row.optionalID(), row.optionalMoment(), row.optionalText()
        )
        guard let by, let at, let reason else { return nil }
        return SignedPaperRemoval(by: by, at: at, reason: reason)
    }
}

extension Invariant {
    /// Every signed file is the one that was uploaded; of one that was taken away no bytes are left.
    static let signedPapersWhole = Invariant("signedPapersWhole") { connection in
        var findings: [String] = []
        for table in [SignedTable.papers, .letters] {
            try connection.each(
                """
                SELECT p.id, p.size, p.digest, b.bytes, p.removal FROM \(table.name) p
                LEFT JOIN \(table.bytes) b ON b.paper_id = p.id ORDER BY p.place
                """, []
            ) { row in
                let bytes = row.bytes(3)
                if row.isNull(4) {
                    if bytes.count == row.number(1), SHA256Digest(of: bytes).hex == row.text(2) { return }
                    findings.append("signed paper \(row.text(0)): not the bytes that were uploaded")
                } else if !bytes.isEmpty {
                    findings.append("signed paper \(row.text(0)): was taken away, and its bytes are there")
                }
            }
        }
        return findings
    }
}
