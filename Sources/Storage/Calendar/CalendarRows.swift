import Domain

enum CalendarRows {
    static let columns = "agency_id, day, work, reason, set_by, set_at"

    static func day(_ row: any SQLRow) throws -> OfficeDay {
        var row = RowReader(row)
        return try OfficeDay(
            agency: row.id(), change: DayChange(row.day(), row.kind(), reason: row.text()), setBy: row.id(),
            set: row.moment())
    }
}

enum CalendarWrites {
    static func add(_ day: OfficeDay) -> [Statement] {
        [
            .insert(
                into: "office_days",
                [
                    Field("agency_id", SQLValue(day.agency)), Field("day", SQLValue(day.day)),
                    Field("work", SQLValue(day.change.work)), Field("reason", .text(day.change.reason)),
                    Field("set_by", SQLValue(day.setBy)), Field("set_at", SQLValue(day.set)),
                ])
        ]
    }

    /// Only the line that was read: another one in its place stays.
    static func remove(_ day: OfficeDay) -> [Statement] {
        [
            Statement(
                "DELETE FROM office_days WHERE agency_id = ?1 AND day = ?2 AND set_at = ?3",
                [SQLValue(day.agency), SQLValue(day.day), SQLValue(day.set)], touches: 1)
        ]
    }
}
