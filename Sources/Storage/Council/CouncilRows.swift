import Domain

enum CouncilRows {
    static let columns = "id, agency_id, decision_number, decided, members, rules, revision"

    static func council(_ row: any SQLRow) throws -> Council {
        var row = RowReader(row)
        return try Council(
            id: row.id(), agency: row.id(), decisionNumber: row.text(), decided: row.day(), members: row.json(),
            rules: row.json(), revision: row.revision())
    }

    static let sessionColumns = """
        id, agency_id, occasion_id, council_id, at, location, status, attendance, agenda, minutes, closed, began, \
        ended, rules, revision
        """

    static func session(_ row: any SQLRow) throws -> CouncilSession {
        var row = RowReader(row)
        return try CouncilSession(
            id: row.id(), agency: row.id(), occasion: row.id(), council: row.id(), at: row.moment(),
            place: row.text(), status: row.kind(), attendance: row.json(), agenda: row.json(), minutes: row.text(),
            closed: row.optionalMoment(), sitting: sitting(&row), rules: row.optionalJSON(), revision: row.revision())
    }

    private static func sitting(_ row: inout RowReader) -> SittingTimes? {
        let (began, ended) = (row.optionalMoment(), row.optionalMoment())
        guard let began, let ended else { return nil }
        return SittingTimes(began: began, ended: ended)
    }
}
