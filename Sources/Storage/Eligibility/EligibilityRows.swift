import Domain

enum EligibilityRows {
    static let holdColumns = """
        id, agency_id, participant_id, nomination_id, ground, document, opened, status, outcome, closed, \
        closing_document, closed_by, closed_at, entered_by, entered, revision
        """

    static func hold(_ row: any SQLRow) throws -> Hold {
        var row = RowReader(row)
        return try Hold(
            id: row.id(), agency: row.id(), participant: row.id(), nomination: row.optionalID(), ground: row.kind(),
            document: row.text(), opened: row.day(), status: row.kind(), closing: closing(&row), enteredBy: row.id(),
            entered: row.moment(), revision: row.revision())
    }

    /// All five columns are filled or none: the schema sees to it.
    private static func closing(_ row: inout RowReader) throws -> HoldClosing? {
        guard let outcome = try row.optionalKind(HoldOutcome.self) else {
            row.skip(4)
            return nil
        }
        return try HoldClosing(
            outcome: outcome, day: row.day(), document: row.text(), by: row.id(), at: row.moment())
    }

    static let disciplineColumns = """
        id, agency_id, participant_id, measure, first_day, last_day, document, status, entered_by, entered, revision
        """

    static func discipline(_ row: any SQLRow) throws -> Discipline {
        var row = RowReader(row)
        let (id, agency, participant) = (
            try row.id(ID<Discipline>.self), try row.id(ID<Agency>.self), try row.id(ID<Participant>.self)
        )
        let measure = row.text()
        guard let period = Period(try row.day(), try row.day()) else { throw row.unreadable("Period") }
        return try Discipline(
            id: id, agency: agency, participant: participant, measure: measure, period: period, document: row.text(),
            status: row.kind(), enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }

    static let confirmationColumns = """
        id, agency_id, nomination_id, authority, request, requested, reply, replied, status, remark, entered_by, \
        changed, revision
        """

    static func confirmation(_ row: any SQLRow) throws -> AuthorityAnswer {
        var row = RowReader(row)
        return try AuthorityAnswer(
            id: row.id(), agency: row.id(), nomination: row.id(), authority: row.text(),
            request: LetterMark(number: row.text(), day: row.day()), reply: reply(&row), status: row.kind(),
            remark: row.text(), enteredBy: row.id(), changed: row.moment(), revision: row.revision())
    }

    private static func reply(_ row: inout RowReader) throws -> LetterMark? {
        guard let number = row.optionalText() else {
            row.skip(1)
            return nil
        }
        return LetterMark(number: number, day: try row.day())
    }

    static let reasonColumns = "id, agency_id, nomination_id, lines, reason, given_by, given"

    static func reason(_ row: any SQLRow) throws -> EligibilityReason {
        var row = RowReader(row)
        return try EligibilityReason(
            id: row.id(), agency: row.id(), nomination: row.id(), lines: row.json(), reason: row.text(),
            by: row.id(), at: row.moment())
    }

    static let checkColumns = "id, agency_id, nomination_id, stage, day, lines, judged_by, judged"

    static func check(_ row: any SQLRow) throws -> EligibilityCheck {
        var row = RowReader(row)
        return try EligibilityCheck(
            id: row.id(), agency: row.id(), nomination: row.id(), stage: row.kind(), day: row.day(),
            lines: row.json(), by: row.id(), at: row.moment())
    }
}
