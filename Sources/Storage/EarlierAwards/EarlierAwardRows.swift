package import Domain
import Operations

extension DatabaseStore {
    package func earlierAwards(of agency: ID<Agency>) async throws -> [EarlierAward] {
        try await read {
            try $0.rows(
                """
                SELECT \(EarlierAwardRows.columns) FROM earlier_awards WHERE agency_id = ?1
                ORDER BY day DESC, place DESC
                """, [SQLValue(agency)], EarlierAwardRows.award)
        }
    }
}

private enum EarlierAwardRows {
    static let columns = [
        "id", "agency_id", "participant_id", "form", "achievement", "first_day", "last_day", "decision", "day",
        "authority", "status", "reason", "entered_by", "entered", "revision",
    ].joined(separator: ", ")

    static func award(_ row: any SQLRow) throws -> EarlierAward {
        var row = RowReader(row)
        let (id, agency, participant) = (
            try row.id(ID<EarlierAward>.self), try row.id(ID<Agency>.self), try row.id(ID<Participant>.self)
        )
        let (form, achievement) = (row.text(), row.text())
        let days = [row.optionalText(), row.optionalText()].map { $0.flatMap { Day($0) } }
        var period: Period?
        if let first = days[0], let last = days[1] { period = Period(first, last) }
        return try EarlierAward(
            id: id, agency: agency, participant: participant, form: form, achievement: achievement, period: period,
            decision: row.text(), day: row.day(), authority: row.text(), status: row.kind(), reason: row.text(),
            enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }
}

enum EarlierAwardWrites {
    static func add(_ award: EarlierAward) -> [Statement] {
        [.add("earlier_awards", award.id, agency: award.agency, at: award.revision, fields(award))]
    }

    static func change(_ award: EarlierAward) -> [Statement] {
        [.change("earlier_awards", award.id, agency: award.agency, to: award.revision, fields(award))]
    }

    private static func fields(_ award: EarlierAward) -> [Field] {
        [
            Field("participant_id", SQLValue(award.participant)), Field("form", .text(award.form)),
            Field("achievement", .text(award.achievement)), Field("first_day", SQLValue(award.period?.first)),
            Field("last_day", SQLValue(award.period?.last)), Field("decision", .text(award.decision)),
            Field("day", SQLValue(award.day)), Field("authority", .text(award.authority)),
            Field("status", SQLValue(award.status)), Field("reason", .text(award.reason)),
            Field("entered_by", SQLValue(award.enteredBy)), Field("entered", SQLValue(award.entered)),
        ]
    }
}
