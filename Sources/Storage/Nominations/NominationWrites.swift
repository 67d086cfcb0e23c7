import Domain

enum NominationWrites {
    static func add(_ nomination: Nomination, name: String, detail: String) throws -> [Statement] {
        let copies = copies(name: name, detail: detail, kind: nomination.kind) + unitCopies(nomination.unit)
        return [
            .add(
                "nominations", nomination.id, agency: nomination.agency, at: nomination.revision,
                try fields(nomination) + copies)
        ] + (try AchievementRows.save(nomination))
    }

    static func change(_ nomination: Nomination) throws -> [Statement] {
        [
            .change(
                "nominations", nomination.id, agency: nomination.agency, to: nomination.revision,
                try fields(nomination))
        ] + (try AchievementRows.save(nomination))
    }

    /// Only what a verb of the season changes: the text, the achievements and the indexes over them stay untouched, which
    /// is most of what a row costs.
    static func move(_ nomination: Nomination) throws -> [Statement] {
        [
            .change(
                "nominations", nomination.id, agency: nomination.agency, to: nomination.revision,
                try standing(nomination))
        ]
    }

    /// A participant's name changed: the lists show it, papers already issued keep their own copy.
    static func renamed(_ participant: Participant) -> [Statement] {
        let fields = copies(name: participant.name, detail: participant.detail, kind: participant.kind)
        let sets = fields.enumerated().map { "\($1.column) = ?\($0 + 3)" }.joined(separator: ", ")
        let keys = [SQLValue(participant.id), SQLValue(participant.agency)]
        let condition = "participant_id = ?1 AND agency_id = ?2"
        return [Statement("UPDATE nominations SET \(sets) WHERE \(condition)", keys + fields.map(\.value))]
    }

    private static func copies(name: String, detail: String, kind: ParticipantKind) -> [Field] {
        [
            Field("name", .text(name)), Field("detail", .text(detail)),
            Field("sort_key", .text(kind.sortKey(name).text)),
            Field("name_words", .text(SearchWords("\(name) \(detail)").text)),
        ]
    }

    /// A unit that does not exist is refused by the foreign key.
    private static func unitCopies(_ unit: ID<OrgUnit>) -> [Field] {
        [
            Field("unit_name", SQLValue(unit), as: "coalesce((SELECT name FROM units WHERE id = ?), '')"),
            Field("unit_words", SQLValue(unit), as: "coalesce((SELECT words FROM units WHERE id = ?), '')"),
        ]
    }

    private static func fields(_ nomination: Nomination) throws -> [Field] {
        [
            Field("unit_id", SQLValue(nomination.unit)), Field("occasion_id", SQLValue(nomination.occasion)),
            Field("participant_id", SQLValue(nomination.participant)), Field("kind", SQLValue(nomination.kind)),
            Field("award", .text(nomination.award)), Field("report", .text(nomination.report)),
            Field("themes", try JSONColumn.value(nomination.themes)),
            Field("criteria", try JSONColumn.value(nomination.criteria)),
            Field("created_by", SQLValue(nomination.createdBy)),
        ] + (try standing(nomination))
    }

    private static func standing(_ nomination: Nomination) throws -> [Field] {
        [
            Field("status", SQLValue(nomination.status)), Field("number", SQLValue(nomination.number)),
            Field("submitted_by", SQLValue(nomination.submittedBy)),
            Field("submitted", SQLValue(nomination.submitted)),
            Field("supplement", try JSONColumn.optional(nomination.supplement)),
            Field("due", SQLValue(nomination.supplement?.due)),
            Field("status_reason", .text(nomination.statusReason)), Field("changed", SQLValue(nomination.changed)),
            Field("rank", SQLValue(nomination.rank)),
            Field("number_words", .text(SearchWords(nomination.number ?? "").text)),
        ]
    }
}
