package import Domain
import Operations

enum ReissueRows {
    static let columns = """
        id, agency_id, decision_id, nomination_id, certificate_id, applicant, ground, document, received, status, \
        outcome, ruled_by, ruled, new_certificate_id, entered_by, entered, revision
        """

    static func reissue(_ row: any SQLRow) throws -> Reissue {
        var row = RowReader(row)
        return try Reissue(
            id: row.id(), agency: row.id(), decision: row.id(), nomination: row.id(), certificate: row.id(),
            applicant: row.text(), ground: row.kind(), document: row.text(), received: row.day(), status: row.kind(),
            outcome: outcome(&row), enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }

    /// The first three columns are filled or none: the schema sees to it.
    private static func outcome(_ row: inout RowReader) throws -> ReissueOutcome? {
        guard let text = row.optionalText() else {
            row.skip(3)
            return nil
        }
        let paper = ReissuePaper(text: text, by: try row.id(), at: row.moment())
        return ReissueOutcome(paper, new: try row.optionalID())
    }
}

enum ReissueWrites {
    static func add(_ reissue: Reissue) -> [Statement] {
        [
            .add(
                "reissues", reissue.id, agency: reissue.agency, at: reissue.revision,
                [
                    Field("decision_id", SQLValue(reissue.decision)),
                    Field("nomination_id", SQLValue(reissue.nomination)),
                    Field("certificate_id", SQLValue(reissue.certificate)),
                    Field("applicant", .text(reissue.applicant)), Field("ground", SQLValue(reissue.ground)),
                    Field("document", .text(reissue.document)), Field("received", SQLValue(reissue.received)),
                    Field("entered_by", SQLValue(reissue.enteredBy)), Field("entered", SQLValue(reissue.entered)),
                ] + state(reissue))
        ]
    }

    static func change(_ reissue: Reissue) -> [Statement] {
        [.change("reissues", reissue.id, agency: reissue.agency, to: reissue.revision, state(reissue))]
    }

    private static func state(_ reissue: Reissue) -> [Field] {
        [
            Field("status", SQLValue(reissue.status)), Field("outcome", SQLValue(reissue.outcome?.paper.text)),
            Field("ruled_by", SQLValue(reissue.outcome?.paper.by)),
            Field("ruled", SQLValue(reissue.outcome?.paper.at)),
            Field("new_certificate_id", SQLValue(reissue.outcome?.new)),
        ]
    }
}

extension DatabaseStore {
    package func reissues(of agency: ID<Agency>) async throws -> [Reissue] {
        try await reissues("agency_id = ?1", [SQLValue(agency)])
    }

    package func reissues(decision: ID<Decision>, agency: ID<Agency>) async throws -> [Reissue] {
        try await reissues("agency_id = ?1 AND decision_id = ?2", [SQLValue(agency), SQLValue(decision)])
    }

    package func reissue(_ id: ID<Reissue>, agency: ID<Agency>) async throws -> Reissue? {
        try await reissues("agency_id = ?1 AND id = ?2", [SQLValue(agency), SQLValue(id)]).first
    }

    package func reissue(behind certificate: ID<Certificate>, agency: ID<Agency>) async throws -> Reissue? {
        try await reissues(
            "agency_id = ?1 AND status = 'granted' AND (certificate_id = ?2 OR new_certificate_id = ?2)",
            [SQLValue(agency), SQLValue(certificate)]
        ).first
    }

    package func certificate(_ id: ID<Certificate>, agency: ID<Agency>) async throws -> Certificate? {
        try await read {
            try $0.first(
                "SELECT \(CertificateRows.columns) FROM certificates WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], CertificateRows.certificate)
        }
    }

    private func reissues(_ condition: String, _ values: [SQLValue]) async throws -> [Reissue] {
        try await read {
            try $0.rows(
                """
                SELECT \(ReissueRows.columns) FROM reissues WHERE \(condition)
                ORDER BY CASE WHEN status = 'requested' THEN 0 ELSE 1 END, place DESC
                """, values, ReissueRows.reissue)
        }
    }
}
