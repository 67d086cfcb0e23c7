import Domain
import HTTPTypes
import Operations
import Pages
import Wording

extension Site {
    static let calendarRoutes: [Route] = [
        .get(CalendarPath.page, handler: { try await showCalendar($0) }),
        .post(CalendarPath.page, handler: setDay),
        .post(CalendarPath.removal, handler: unsetDay),
    ]

    private static func showCalendar(
        _ visit: Visit, typed: CalendarEntry = CalendarEntry(), errors: [Reason] = []
    ) async throws -> Answer {
        let persona = try visit.persona
        let known = try await visit.office.readCalendar(by: persona)
        let maySet = persona.refusals(of: AgencyAct.changeCalendar, in: persona.agency).isEmpty
        let page = CalendarPage(
            known.calendar, changes: known.changes, years: known.years, year: year(visit, known.years),
            form: maySet ? typed : nil, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .movement, errors: errors, page.html(in: visit.language))
    }

    /// The year asked for, of the address or the form; the present one, or the nearest of the movement.
    private static func year(_ visit: Visit, _ years: ClosedRange<Int>) -> Int {
        let asked = Int(visit.query["year"]) ?? Int(visit.form["year"]) ?? visit.office.now.day.year
        return min(max(asked, years.lowerBound), years.upperBound)
    }

    private static func setDay(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AgencyAct.changeCalendar, in: persona.agency))
        let typed = CalendarEntry(day: visit.form["day"], work: visit.form["work"], reason: visit.form["reason"])
        do {
            let change = try read(visit)
            try await visit.office.setOfficeDay(change, by: persona)
            return .see(CalendarPath.year(change.day.year), .saved)
        } catch let refusal as Refusal {
            return try await showCalendar(visit, typed: typed, errors: refusal.reasons)
        }
    }

    private static func read(_ visit: Visit) throws -> DayChange {
        var reader = FormReader(visit.form)
        let day = reader.day("day")
        if day == nil && visit.form["day"].isEmpty { reader.note(Reason(.dateMalformed, field: "day")) }
        let work: DayWork? = reader.choice("work")
        if work == nil && visit.form["work"].isEmpty { reader.note(Reason(.choiceMissing, field: "work")) }
        let reason = reader.line("reason", most: 300)
        if reason.isEmpty { reader.note(Reason(.missingReason, field: "reason")) }
        try reader.finish()
        guard let day, let work else { throw Refusal(.dateMalformed, field: "day") }
        return DayChange(day, work, reason: reason)
    }

    private static func unsetDay(_ visit: Visit) async throws -> Answer {
        guard let day = Day(visit.form["day"]), let set = Int64(visit.form["set"]) else {
            let persona = try visit.persona
            try Refusal.raise(persona.refusals(of: AgencyAct.changeCalendar, in: persona.agency))
            throw Refusal(.changedMeanwhile)
        }
        try await visit.office.unsetOfficeDay(day, set: Moment(milliseconds: set), by: try visit.persona)
        return .see(CalendarPath.year(day.year), .takenBackDay)
    }
}
