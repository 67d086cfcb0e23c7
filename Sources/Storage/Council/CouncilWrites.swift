import Domain

enum CouncilWrites {
    static func add(_ council: Council) throws -> [Statement] {
        [
            .add(
                "councils", council.id, agency: council.agency, at: council.revision,
                [
                    Field("decision_number", .text(council.decisionNumber)),
                    Field("decided", SQLValue(council.decided)),
                    Field("members", try JSONColumn.value(council.members)),
                    Field("member_count", SQLValue(council.members.count)),
                    Field("rules", try JSONColumn.value(council.rules)),
                ])
        ]
    }

    static func add(_ session: CouncilSession) throws -> [Statement] {
        [.add("council_sessions", session.id, agency: session.agency, at: session.revision, try fields(session))]
            + votes(session)
    }

    static func change(_ session: CouncilSession) throws -> [Statement] {
        [.change("council_sessions", session.id, agency: session.agency, to: session.revision, try fields(session))]
            + votes(session)
    }

    private static func fields(_ session: CouncilSession) throws -> [Field] {
        [
            Field("occasion_id", SQLValue(session.occasion)), Field("council_id", SQLValue(session.council)),
            Field("at", SQLValue(session.at)), Field("location", .text(session.place)),
            Field("status", SQLValue(session.status)),
            Field("attendance", try JSONColumn.value(session.attendance)),
            Field("agenda", try JSONColumn.value(session.agenda)), Field("minutes", .text(session.minutes)),
            Field("closed", SQLValue(session.closed)), Field("began", SQLValue(session.sitting?.began)),
            Field("ended", SQLValue(session.sitting?.ended)),
            Field("rules", try JSONColumn.optional(session.rules)),
        ]
    }

    /// The counts as rows, under the eyes of the schema.
    private static func votes(_ session: CouncilSession) -> [Statement] {
        let old = Statement("DELETE FROM session_votes WHERE session_id = ?1", [SQLValue(session.id)])
        return [old]
            + session.agenda.compactMap { item in item.count.map { votes(item, $0, session) } }
    }

    private static func votes(_ item: AgendaItem, _ count: VoteCount, _ session: CouncilSession) -> Statement {
        Statement(
            """
            INSERT INTO session_votes
                (session_id, nomination_id, agree, disagree, written_agree, written_disagree, members)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, member_count - ?7 FROM councils WHERE id = ?8
            """,
            [
                SQLValue(session.id), SQLValue(item.nomination), SQLValue(count.agree), SQLValue(count.disagree),
                SQLValue(count.writtenAgree), SQLValue(count.writtenDisagree), SQLValue(Set(item.recused).count),
                SQLValue(session.council),
            ], touches: 1)
    }
}
