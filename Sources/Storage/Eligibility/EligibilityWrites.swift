import Domain

enum EligibilityWrites {
    static func add(_ hold: Hold) -> [Statement] {
        [
            .add(
                "holds", hold.id, agency: hold.agency, at: hold.revision,
                [
                    Field("participant_id", SQLValue(hold.participant)),
                    Field("nomination_id", SQLValue(hold.nomination)), Field("ground", SQLValue(hold.ground)),
                    Field("document", .text(hold.document)), Field("opened", SQLValue(hold.opened)),
                    Field("entered_by", SQLValue(hold.enteredBy)), Field("entered", SQLValue(hold.entered)),
                ] + state(hold))
        ]
    }

    /// The only change a hold ever sees.
    static func close(_ hold: Hold) -> [Statement] {
        [.change("holds", hold.id, agency: hold.agency, to: hold.revision, state(hold))]
    }

    private static func state(_ hold: Hold) -> [Field] {
        [
            Field("status", SQLValue(hold.status)), Field("outcome", SQLValue(hold.closing?.outcome)),
            Field("closed", SQLValue(hold.closing?.day)),
            Field("closing_document", SQLValue(hold.closing?.document)),
            Field("closed_by", SQLValue(hold.closing?.by)), Field("closed_at", SQLValue(hold.closing?.at)),
        ]
    }

    static func add(_ discipline: Discipline) -> [Statement] {
        [
            .add(
                "disciplines", discipline.id, agency: discipline.agency, at: discipline.revision,
                [
                    Field("participant_id", SQLValue(discipline.participant)),
                    Field("measure", .text(discipline.measure)),
                    Field("first_day", SQLValue(discipline.period.first)),
                    Field("last_day", SQLValue(discipline.period.last)),
                    Field("document", .text(discipline.document)), Field("status", SQLValue(discipline.status)),
                    Field("entered_by", SQLValue(discipline.enteredBy)),
                    Field("entered", SQLValue(discipline.entered)),
                ])
        ]
    }

    static func cancel(_ discipline: Discipline) -> [Statement] {
        [
            .change(
                "disciplines", discipline.id, agency: discipline.agency, to: discipline.revision,
                [Field("status", SQLValue(discipline.status))])
        ]
    }

    static func add(_ confirmation: AuthorityAnswer) -> [Statement] {
        [
            .add(
                "confirmations", confirmation.id, agency: confirmation.agency, at: confirmation.revision,
                [
                    Field("nomination_id", SQLValue(confirmation.nomination)),
                    Field("authority", .text(confirmation.authority)),
                ] + letters(confirmation))
        ]
    }

    static func change(_ confirmation: AuthorityAnswer) -> [Statement] {
        [
            .change(
                "confirmations", confirmation.id, agency: confirmation.agency, to: confirmation.revision,
                letters(confirmation))
        ]
    }

    private static func letters(_ confirmation: AuthorityAnswer) -> [Field] {
        [
            Field("request", .text(confirmation.request.number)),
            Field("requested", SQLValue(confirmation.request.day)),
            Field("reply", SQLValue(confirmation.reply?.number)), Field("replied", SQLValue(confirmation.reply?.day)),
            Field("status", SQLValue(confirmation.status)), Field("remark", .text(confirmation.remark)),
            Field("entered_by", SQLValue(confirmation.enteredBy)), Field("changed", SQLValue(confirmation.changed)),
        ]
    }

    static func add(_ reason: EligibilityReason) throws -> [Statement] {
        [
            .insert(
                into: "eligibility_reasons",
                [
                    Field("id", SQLValue(reason.id)), Field("agency_id", SQLValue(reason.agency)),
                    Field("nomination_id", SQLValue(reason.nomination)),
                    Field("lines", try JSONColumn.value(reason.lines)), Field("reason", .text(reason.reason)),
                    Field("given_by", SQLValue(reason.by)), Field("given", SQLValue(reason.at)),
                ])
        ]
    }

    static func add(_ check: EligibilityCheck) throws -> [Statement] {
        [
            .insert(
                into: "eligibility_checks",
                [
                    Field("id", SQLValue(check.id)), Field("agency_id", SQLValue(check.agency)),
                    Field("nomination_id", SQLValue(check.nomination)), Field("stage", SQLValue(check.stage)),
                    Field("day", SQLValue(check.day)), Field("lines", try JSONColumn.value(check.lines)),
                    Field("judged_by", SQLValue(check.by)), Field("judged", SQLValue(check.at)),
                ])
        ]
    }
}
