package import Domain

extension DatabaseStore {
    package func officeDays(of agency: ID<Agency>) async throws -> [OfficeDay] {
        try await remembering(agency, "office-days") {
            try $0.rows(
                "SELECT \(CalendarRows.columns) FROM office_days WHERE agency_id = ?1 ORDER BY day",
                [SQLValue(agency)], CalendarRows.day)
        }
    }
}
