package import Domain
import Operations
import Secrets

enum IssuedPaperWrites {
    static func add(_ paper: IssuedPaper, bytes: [UInt8]) -> [Statement] {
        switch paper.source {
        case .decision(let id):
            add(paper, bytes, [Field("kind", SQLValue(paper.kind)), Field("decision_id", SQLValue(id))])
        case .session(let id):
            add(paper, bytes, [Field("kind", SQLValue(paper.kind)), Field("session_id", SQLValue(id))])
        case .correction(let id): add(paper, bytes, [Field("letter_id", SQLValue(id))], in: "correction_paper")
        }
    }

    private static func add(
        _ paper: IssuedPaper, _ bytes: [UInt8], _ source: [Field], in table: String = "issued_paper"
    )
        -> [Statement]
    {
        [
            .insert(
                into: "\(table)s",
                [
                    Field("id", SQLValue(paper.id)), Field("agency_id", SQLValue(paper.agency)),
                    Field("format", SQLValue(paper.format)), Field("size", SQLValue(paper.size)),
                    Field("digest", .text(paper.digest)), Field("made", SQLValue(paper.made)),
                    Field("template_id", SQLValue(paper.template)),
                ] + source),
            .insert(into: "\(table)_bytes", [Field("paper_id", SQLValue(paper.id)), Field("bytes", .bytes(bytes))]),
        ]
    }
}

extension DatabaseStore {
    package func issuedPaper(
        _ kind: PaperKind, of id: String, as format: PaperFileFormat, agency: ID<Agency>
    ) async throws -> (paper: IssuedPaper, bytes: [UInt8])? {
        if kind == .correction { return try await issuedLetter(id, as: format, agency: agency) }
        return try await read {
            try $0.first(
                """
                SELECT p.id, p.agency_id, p.kind, p.format, p.decision_id, p.session_id, p.size, p.digest, p.made,
                    p.template_id, b.bytes
                FROM issued_papers p JOIN issued_paper_bytes b ON b.paper_id = p.id
                WHERE p.agency_id = ?1 AND p.kind = ?2 AND p.format = ?3 AND (p.decision_id = ?4 OR p.session_id = ?4)
                """, [SQLValue(agency), SQLValue(kind), SQLValue(format), .text(id)]
            ) { (try paper($0), $0.bytes(10)) }
        }
    }

    private func issuedLetter(_ id: String, as format: PaperFileFormat, agency: ID<Agency>) async throws
        -> (paper: IssuedPaper, bytes: [UInt8])?
    {
        try await read {
            try $0.first(
                """
                SELECT p.id, p.agency_id, p.format, p.letter_id, p.size, p.digest, p.made, p.template_id, b.bytes
                FROM correction_papers p JOIN correction_paper_bytes b ON b.paper_id = p.id
                WHERE p.agency_id = ?1 AND p.letter_id = ?2 AND p.format = ?3
                """, [SQLValue(agency), .text(id), SQLValue(format)]
            ) {
                var row = RowReader($0)
                let paper = try IssuedPaper(
                    id: row.id(), agency: row.id(), kind: .correction, format: row.kind(),
                    source: .correction(row.id()), size: row.number(), digest: row.text(), made: row.moment(),
                    template: row.optionalID())
                return (paper, $0.bytes(8))
            }
        }
    }

    private func paper(_ row: any SQLRow) throws -> IssuedPaper {
        var row = RowReader(row)
        let (id, agency, kind) = (
            try row.id(ID<IssuedPaper>.self), try row.id(ID<Agency>.self), try row.kind(PaperKind.self)
        )
        let format = try row.kind(PaperFileFormat.self)
        let decision: ID<Decision>? = try row.optionalID()
        let session: ID<CouncilSession>? = try row.optionalID()
        let source = decision.map(IssuedPaper.Source.decision) ?? session.map(IssuedPaper.Source.session)
        guard let source else { throw row.unreadable("IssuedPaper.Source") }
        return try IssuedPaper(
            id: id, agency: agency, kind: kind, format: format, source: source, size: row.number(), digest: row.text(),
            made: row.moment(), template: row.optionalID())
    }
}

extension Invariant {
    /// Every issued paper is the one that was issued: its bytes give the size and SHA-256 kept beside it.
    static let issuedPapersWhole = Invariant("issuedPapersWhole") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT p.id, p.kind, p.size, p.digest, b.bytes FROM issued_papers p
            LEFT JOIN issued_paper_bytes b ON b.paper_id = p.id ORDER BY p.place
            """, []
        ) { row in
            let bytes = row.bytes(4)
            if bytes.count == row.number(2), SHA256Digest(of: bytes).hex == row.text(3) { return }
            findings.append("issued paper \(row.text(0)) (\(row.text(1))): not the bytes it was issued with")
        }
        try connection.each(
            """
            SELECT p.id, p.size, p.digest, b.bytes FROM correction_papers p
            LEFT JOIN correction_paper_bytes b ON b.paper_id = p.id ORDER BY p.place
            """, []
        ) { row in
            let bytes = row.bytes(3)
            if bytes.count == row.number(1), SHA256Digest(of: bytes).hex == row.text(2) { return }
            findings.append("issued paper \(row.text(0)) (correction): not the bytes it was issued with")
        }
        return findings
    }
}
