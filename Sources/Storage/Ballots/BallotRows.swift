import Domain

enum BallotRows {
    static let boxColumns = "session_id, agency_id, status, mark, seal, digest, revision"

    static func box(_ row: any SQLRow) throws -> BallotBox {
        var row = RowReader(row)
        return try BallotBox(
            session: row.id(), agency: row.id(), status: row.kind(), key: row.text(), lock: row.text(),
            digest: row.text(), revision: row.revision())
    }

    static func secret(_ row: any SQLRow) throws -> SecretBallot {
        var row = RowReader(row)
        let (nomination, text): (ID<Nomination>, String) = (try row.id(), row.text())
        guard let receipt = BallotReceipt(text) else { throw row.unreadable("receipt") }
        return try SecretBallot(nomination: nomination, receipt: receipt, choice: row.kind())
    }

    static func sealed(_ row: any SQLRow) throws -> SealedBallot {
        var row = RowReader(row)
        let (nomination, text): (ID<Nomination>, String) = (try row.id(), row.text())
        guard let tag = BallotReceipt(text) else { throw row.unreadable("tag") }
        return SealedBallot(nomination: nomination, tag: tag, sealed: row.text())
    }

    /// What lies in a session's box until the count, by key.
    static func sealed(_ session: SQLValue, on connection: any SQLConnection) throws -> [SealedBallot] {
        try connection.rows(
            "SELECT nomination_id, tag, sealed FROM sealed_ballots WHERE session_id = ?1 ORDER BY nomination_id, tag",
            [session], sealed)
    }

    static func open(_ row: any SQLRow) throws -> OpenVote {
        var row = RowReader(row)
        return try OpenVote(nomination: row.id(), member: row.id(), choice: row.kind())
    }

    static func tally(_ row: any SQLRow) throws -> PaperTally {
        var row = RowReader(row)
        return try PaperTally(
            nomination: row.id(), account: row.id(), agree: row.number(), disagree: row.number(),
            invalid: row.number(), handedOut: row.optionalNumber())
    }

    static func declaration(_ row: any SQLRow) throws -> ConflictDeclaration {
        var row = RowReader(row)
        return try ConflictDeclaration(member: row.id(), items: row.json())
    }

    static func ruling(_ row: any SQLRow) throws -> ConflictRuling {
        var row = RowReader(row)
        return try ConflictRuling(nomination: row.id(), member: row.id(), isRecused: row.bool(), reason: row.text())
    }

    /// All that lies in a session's box, by key.
    static func list(_ session: SQLValue, on connection: any SQLConnection) throws -> BallotList {
        BallotList(
            secret: try connection.rows(
                """
                SELECT nomination_id, receipt, choice FROM secret_ballots WHERE session_id = ?1
                ORDER BY nomination_id, receipt
                """, [session], secret),
            open: try connection.rows(
                """
                SELECT nomination_id, member_id, choice FROM open_votes WHERE session_id = ?1
                ORDER BY nomination_id, member_id
                """, [session], open))
    }
}
