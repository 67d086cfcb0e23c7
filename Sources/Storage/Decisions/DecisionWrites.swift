import Domain

enum DecisionWrites {
    static func add(_ decision: Decision) throws -> [Statement] {
        [.add("decisions", decision.id, agency: decision.agency, at: decision.revision, try fields(decision))]
    }

    static func change(_ decision: Decision) throws -> [Statement] {
        [.change("decisions", decision.id, agency: decision.agency, to: decision.revision, try fields(decision))]
    }

    static func reward(
        _ achievement: ID<Achievement>, _ nomination: ID<Nomination>, _ decision: ID<Decision>
    ) -> [Statement] {
        [
            .insert(
                into: "rewards",
                [
                    Field("achievement_id", SQLValue(achievement)), Field("nomination_id", SQLValue(nomination)),
                    Field("decision_id", SQLValue(decision)),
                ])
        ]
    }

    static func unreward(_ nomination: ID<Nomination>) -> [Statement] {
        [Statement("DELETE FROM rewards WHERE nomination_id = ?1", [SQLValue(nomination)])]
    }

    private static func fields(_ decision: Decision) throws -> [Field] {
        [
            Field("kind", SQLValue(decision.kind)), Field("occasion_id", SQLValue(decision.occasion)),
            Field("award", .text(decision.award)), Field("target_id", SQLValue(decision.target)),
            Field("title", .text(decision.title)), Field("bases", try JSONColumn.value(decision.bases)),
            Field("items", try JSONColumn.value(decision.items)),
            Field("refused", try JSONColumn.value(decision.refused)), Field("reason", .text(decision.reason)),
            Field("money_source", .text(decision.moneySource)), Field("status", SQLValue(decision.status)),
            Field("drafted_by", SQLValue(decision.draftedBy)), Field("changed", SQLValue(decision.changed)),
        ] + issue(decision.issue)
    }

    private static func issue(_ issue: Issue?) -> [Field] {
        [
            Field("number", SQLValue(issue?.number)), Field("registered", SQLValue(issue?.registered)),
            Field("year", SQLValue(issue?.day.year)),
            Field("issue_day", SQLValue(issue?.day)), Field("symbol", SQLValue(issue?.symbol)),
            Field("signer", SQLValue(issue?.signer)), Field("signer_title", SQLValue(issue?.signerTitle)),
            Field("signer_id", SQLValue(issue?.signerAccount)),
        ]
    }
}
