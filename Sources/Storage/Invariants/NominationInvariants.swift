import Domain
import Secrets

extension Invariant {
    /// Every file is the one that was handed in: its bytes give the size and SHA-256 kept beside it.
    static let evidenceDigests = Invariant("evidenceDigests") { connection in
        var findings: [String] = []
        try connection.each(
            """
            SELECT e.id, e.nomination_id, e.size, e.digest, b.bytes FROM evidence e
            LEFT JOIN evidence_bytes b ON b.evidence_id = e.id ORDER BY e.place
            """, []
        ) { row in
            let bytes = row.bytes(4)
            if bytes.count == row.number(2), SHA256Digest(of: bytes).hex == row.text(3) { return }
            findings.append("evidence \(row.text(0)) of nomination \(row.text(1)): not the bytes that were handed in")
        }
        return findings
    }

    /// Nobody appraised what they wrote or submitted themselves (flow.md).
    static let noSubmissionAppraisedByItsOwner = Invariant("noSubmissionAppraisedByItsOwner") { connection in
        try connection.rows(
            """
            SELECT a.id, a.nomination_id, a.appraiser_id FROM appraisals a JOIN nominations n ON n.id = a.nomination_id
            WHERE a.appraiser_id IN (n.created_by, coalesce(n.submitted_by, n.created_by)) ORDER BY a.place
            """
        ) { "appraisal \($0.text(0)): nomination \($0.text(1)) was appraised by its own author \($0.text(2))" }
    }

    /// What every status presupposes is there: nothing was put into a status from outside.
    static let statusesReachable = Invariant("statusesReachable") { connection in
        try presuppositions.flatMap { rule in
            try connection.rows(
                """
                SELECT n.id, n.status FROM nominations n WHERE n.status IN (\(rule.statuses.sql)) AND NOT (\(rule.sql))
                ORDER BY n.place
                """
            ) { "nomination \($0.text(0)): \($0.text(1)) without \(rule.what)" }
        }
    }

    private struct Presupposition {
        let what: String
        let statuses: [NominationStatus]
        let sql: String
    }

    private static let afterVote: [NominationStatus] = [
        .recommended, .notRecommended, .allocated, .outOfQuota, .decided, .refused, .published, .archived, .forwarded,
        .granted, .notGranted, .cancelled,
    ]

    private static let presuppositions = [
        Presupposition(
            what: "number, submitter or time",
            statuses: NominationStatus.allCases.filter { $0 != .draft && $0 != .withdrawn },
            sql: "n.number IS NOT NULL AND n.submitted IS NOT NULL AND n.submitted_by IS NOT NULL"),
        Presupposition(
            what: "a request to supplement", statuses: [.returned, .lapsed], sql: "n.supplement IS NOT NULL"),
        Presupposition(
            what: "an appraisal", statuses: [.appraised, .inSession] + afterVote,
            sql: "EXISTS (SELECT 1 FROM appraisals a WHERE a.nomination_id = n.id)"),
        Presupposition(
            what: "a vote in a closed session", statuses: afterVote,
            sql: """
                EXISTS (SELECT 1 FROM session_votes v JOIN council_sessions s ON s.id = v.session_id
                WHERE v.nomination_id = n.id AND s.status IN ('closed', 'signed'))
                """),
        Presupposition(
            what: "a reason", statuses: [.declined, .refused, .withdrawn, .notGranted, .cancelled],
            sql: "length(n.status_reason) > 0"),
    ]
}
