import Domain

extension Invariant {
    /// The counts of every session are those the journal told of when they were entered or counted, the list of a counted
    /// box is the one it named, and as many papers lie there as were handed out.
    static let votesMatchJournal = Invariant("votesMatchJournal") { connection in
        let sessions = try connection.rows(
            "SELECT \(CouncilRows.sessionColumns) FROM council_sessions ORDER BY id", [], CouncilRows.session)
        return try sessions.flatMap { session in
            let entries = try JournalRows.history(of: "session:\(session.id)", in: session.agency, on: connection)
            let counted = session.agenda.compactMap { item in
                item.count.flatMap { count in difference(of: count, item.nomination, from: entries) }
            }
            return try counted.map { "session \(session.id): \($0)" } + box(of: session, entries, connection)
        }
    }

    private static func difference(
        of count: VoteCount, _ nomination: ID<Nomination>, from entries: [JournalEntry]
    ) -> String? {
        let told = bodies(of: "session.vote", in: entries).last { $0["nomination"] == .string(nomination.text) }
        guard let told else { return nil }
        let fits =
            told["agree"] == JSON(count.agree) && told["disagree"] == JSON(count.disagree)
            && told["writtenAgree"] == JSON(count.writtenAgree)
            && told["writtenDisagree"] == JSON(count.writtenDisagree)
        return fits ? nil : "the votes on \(nomination) differ from what the journal tells"
    }

    private static func box(
        of session: CouncilSession, _ entries: [JournalEntry], _ connection: any SQLConnection
    ) throws -> [String] {
        let box = try connection.first(
            "SELECT \(BallotRows.boxColumns) FROM ballot_boxes WHERE session_id = ?1", [SQLValue(session.id)],
            BallotRows.box)
        guard let box, box.status == .counted else { return [] }
        var findings: [String] = []
        if let told = bodies(of: "session.ballot-count", in: entries).last, told["list"] != .string(box.digest) {
            findings.append("session \(session.id): the list of ballots is not the one the journal tells of")
        }
        let takers = try connection.rows(
            "SELECT member_id FROM ballot_papers WHERE session_id = ?1", [SQLValue(session.id)]
        ) { try $0.id(0, ID<CouncilMember>.self) }
        for item in session.agenda where item.ballot == .secret {
            guard let handedOut = item.papers?.handedOut else { continue }
            if takers.count(where: { !item.recused.contains($0) }) != handedOut {
                findings.append(
                    "session \(session.id): \(handedOut) papers were handed out for \(item.nomination), and not as many lie there"
                )
            }
        }
        return findings
    }

    private static func bodies(of act: String, in entries: [JournalEntry]) -> [[String: JSON]] {
        entries.compactMap { entry in
            guard entry.act == act, case .object(let body) = entry.body else { return nil }
            return body
        }
    }
}
