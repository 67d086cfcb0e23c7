import Domain

enum ParticipantWrites {
    /// - Parameter origin: whose copy it is, of the agency that proposes.
    static func add(_ participant: Participant, origin: ID<Participant>? = nil) -> [Statement] {
        [
            .add(
                "participants", participant.id, agency: participant.agency, at: participant.revision,
                fields(participant) + [Field("origin_id", SQLValue(origin))])
        ]
    }

    /// The copies that lists of nominations read follow in the same transaction.
    static func change(_ participant: Participant) -> [Statement] {
        [
            .change(
                "participants", participant.id, agency: participant.agency, to: participant.revision,
                fields(participant))
        ] + NominationWrites.renamed(participant)
    }

    private static func fields(_ participant: Participant) -> [Field] {
        let words = SearchWords("\(participant.name) \(participant.detail)").text
        return [
            Field("unit_id", SQLValue(participant.unit)), Field("kind", SQLValue(participant.kind)),
            Field("group_code", .text(participant.group)), Field("name", .text(participant.name)),
            Field("detail", .text(participant.detail)), Field("work", SQLValue(participant.work)),
            Field("gender", SQLValue(participant.gender)),
            Field("sort_key", .text(participant.kind.sortKey(participant.name).text)), Field("words", .text(words)),
            Field(
                "unit_words", SQLValue(participant.unit), as: "coalesce((SELECT words FROM units WHERE id = ?), '')"),
        ]
    }
}
