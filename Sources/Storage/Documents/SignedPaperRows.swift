package import Domain
import Operations
import Secrets

enum SignedPaperWrites {
    static func add(_ paper: SignedPaper, bytes: [UInt8]) throws -> [Statement] {
        var decision: ID<Decision>?
        var session: ID<CouncilSession>?
        switch paper.source {
        case .decision(let id): decision = id
        case .session(let id): session = id
        }
        return [
            .insert(
                into: "signed_papers",
                [
                    Field("id", SQLValue(paper.id)), Field("agency_id", SQLValue(paper.agency)),
                    Field("kind", SQLValue(paper.kind)), Field("decision_id", SQLValue(decision)),
                    Field("session_id", SQLValue(session)), Field("name", .text(paper.name)),
                    Field("size", SQLValue(paper.size)), Field("digest", .text(paper.digest)),
                    Field("found", try JSONColumn.value(paper.found)),
                    Field("holds_issued", paper.holdsIssued.map { SQLValue($0 ? 1 : 0) } ?? .null),
                    Field("added_by", SQLValue(paper.addedBy)), Field("added", SQLValue(paper.added)),
                ]),
            .insert(
                into: "signed_paper_bytes", [Field("paper_id", SQLValue(paper.id)), Field("bytes", .bytes(bytes))]),
        ]
    }
}

extension DatabaseStore {
    package func signedPapers(_ kind: PaperKind, of id: String, agency: ID<Agency>) async throws -> [SignedPaper] {
        try await read {
            try $0.rows(
                """
                SELECT \(columns) FROM signed_papers p
                WHERE p.agency_id = ?1 AND p.kind = ?2 AND (p.decision_id = ?3 OR p.session_id = ?3) ORDER BY p.place
                """, [SQLValue(agency), SQLValue(kind), .text(id)], signedPaper)
        }
    }

    package func signedPaper(_ id: ID<SignedPaper>, agency: ID<Agency>) async throws -> (
        paper: SignedPaper, bytes: [UInt8]
    )? {
        try await read {
            try $0.first(
                """
                SELECT \(columns), b.bytes FROM signed_papers p JOIN signed_paper_bytes b ON b.paper_id = p.id
                WHERE p.agency_id = ?1 AND p.id = ?2
                """, [SQLValue(agency), SQLValue(id)]
            ) { (try signedPaper($0), $0.bytes(12)) }
        }
    }

    package func signedSources(of agency: ID<Agency>) async throws -> Set<String> {
        let all = try await read {
            try $0.rows(
                "SELECT coalesce(decision_id, session_id), kind FROM signed_papers WHERE agency_id = ?1",
                [SQLValue(agency)]
            ) { "\($0.text(1)) \($0.text(0))" }
        }
        return Set(all)
    }

    private var columns: String {
        """
        p.id, p.agency_id, p.kind, p.decision_id, p.session_id, p.name, p.size, p.digest, p.found, p.holds_issued,
        p.added_by, p.added
        """
    }

    private func signedPaper(_ row: any SQLRow) throws -> SignedPaper {
        var row = RowReader(row)
        let (id, agency, kind) = (
            try row.id(ID<SignedPaper>.self), try row.id(ID<Agency>.self), try row.kind(PaperKind.self)
        )
        let decision: ID<Decision>? = try row.optionalID()
        let session: ID<CouncilSession>? = try row.optionalID()
        let source = decision.map(IssuedPaper.Source.decision) ?? session.map(IssuedPaper.Source.session)
        guard let source else { throw row.unreadable("IssuedPaper.Source") }
        return try SignedPaper(
            id: id, agency: agency, kind: kind, source: source, name: row.text(), size: row.number(),
            digest: row.text(),
            found: row.json(), holdsIssued: row.optionalNumber().map { $0 == 1 }, addedBy: row.id(),
            added: row.moment())
    }
}

extension Invariant {
    /// Every signed file is the one that was uploaded.
    static let signedPapersWhole = Invariant("signedPapersWhole") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT p.id, p.size, p.digest, b.bytes FROM signed_papers p
            LEFT JOIN signed_paper_bytes b ON b.paper_id = p.id ORDER BY p.place
            """, []
        ) { row in
            let bytes = row.bytes(3)
            if bytes.count == row.number(1), SHA256Digest(of: bytes).hex == row.text(2) { return }
            findings.append("signed paper \(row.text(0)): not the bytes that were uploaded")
        }
        return findings
    }
}
