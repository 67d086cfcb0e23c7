package import Domain
import Operations

enum CorrectionLetterRows {
    static let columns = """
        id, agency_id, kind, decision_id, session_id, paper_number, paper_day, paper_subject, points, reason, symbol, \
        status, issue, drafted_by, changed, revision
        """

    static func letter(_ row: any SQLRow) throws -> CorrectionLetter {
        var row = RowReader(row)
        let (id, agency) = (try row.id(ID<CorrectionLetter>.self), try row.id(ID<Agency>.self))
        let kind: PaperKind = try row.kind()
        let decision: ID<Decision>? = try row.optionalID()
        let session: ID<CouncilSession>? = try row.optionalID()
        let source = decision.map(IssuedPaper.Source.decision) ?? session.map(IssuedPaper.Source.session)
        guard let source else { throw row.unreadable("IssuedPaper.Source") }
        let paper = CorrectedPaper(number: row.text(), day: try row.day(), subject: row.text())
        let points: [CorrectionPoint] = try row.json()
        let text = CorrectionText(points: points, reason: row.text(), symbol: row.text())
        return try CorrectionLetter(
            id: id, agency: agency, kind: kind, source: source, paper: paper, text: text, status: row.kind(),
            issue: row.optionalJSON(), draftedBy: row.id(), changed: row.moment(), revision: row.revision())
    }
}

enum CorrectionLetterWrites {
    static func add(_ letter: CorrectionLetter) throws -> [Statement] {
        var decision: ID<Decision>?
        var session: ID<CouncilSession>?
        switch letter.source {
        case .decision(let id): decision = id
        case .session(let id): session = id
        case .correction: break
        }
        return [
            .add(
                "correction_letters", letter.id, agency: letter.agency, at: letter.revision,
                [
                    Field("kind", SQLValue(letter.kind)), Field("decision_id", SQLValue(decision)),
                    Field("session_id", SQLValue(session)), Field("paper_number", .text(letter.paper.number)),
                    Field("paper_day", SQLValue(letter.paper.day)),
                    Field("paper_subject", .text(letter.paper.subject)),
                    Field("drafted_by", SQLValue(letter.draftedBy)),
                ] + (try state(letter)))
        ]
    }

    static func change(_ letter: CorrectionLetter) throws -> [Statement] {
        [.change("correction_letters", letter.id, agency: letter.agency, to: letter.revision, try state(letter))]
    }

    private static func state(_ letter: CorrectionLetter) throws -> [Field] {
        let issue = letter.issue
        return [
            Field("points", try JSONColumn.value(letter.text.points)), Field("reason", .text(letter.text.reason)),
            Field("symbol", .text(letter.text.symbol)), Field("status", SQLValue(letter.status)),
            Field("issue", try issue.map { try JSONColumn.value($0) } ?? .null),
            Field("year", SQLValue(issue?.day.year)), Field("number", SQLValue(issue?.number)),
            Field("printed", SQLValue(issue?.printedNumber)), Field("signed_by", SQLValue(issue?.signerAccount)),
            Field("changed", SQLValue(letter.changed)),
        ]
    }
}

extension DatabaseStore {
    package func correctionLetters(of agency: ID<Agency>) async throws -> [CorrectionLetter] {
        try await letters(
            "agency_id = ?1", [SQLValue(agency)], order: "CASE WHEN status = 'draft' THEN 0 ELSE 1 END, place DESC")
    }

    package func correctionLetters(on id: String, agency: ID<Agency>) async throws -> [CorrectionLetter] {
        try await letters(
            "agency_id = ?1 AND (decision_id = ?2 OR session_id = ?2)", [SQLValue(agency), .text(id)], order: "place")
    }

    package func correctionLetter(_ id: ID<CorrectionLetter>, agency: ID<Agency>) async throws -> CorrectionLetter? {
        try await letters("agency_id = ?1 AND id = ?2", [SQLValue(agency), SQLValue(id)], order: "place").first
    }

    private func letters(_ condition: String, _ values: [SQLValue], order: String) async throws -> [CorrectionLetter] {
        try await read {
            try $0.rows(
                """
                SELECT \(CorrectionLetterRows.columns) FROM correction_letters WHERE \(condition) ORDER BY \(order)
                """, values, CorrectionLetterRows.letter)
        }
    }
}
