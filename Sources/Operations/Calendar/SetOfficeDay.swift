package import Domain

/// The working calendar of an agency as people see it.
package struct OfficeCalendar: Sendable {
    package let calendar: WorkingCalendar
    /// The office's own days, in order.
    package let changes: [OfficeDay]
    /// The movement's years.
    package let years: ClosedRange<Int>
}

extension Office {
    /// Everybody of the agency reads which days are worked.
    package func readCalendar(by persona: Persona) async throws -> OfficeCalendar {
        let plan = try await readPlan(by: persona).plan
        return try await calendar(under: plan, of: persona.agency)
    }

    func calendar(under plan: Plan, of agency: ID<Agency>) async throws -> OfficeCalendar {
        let period = plan.identity.period
        let changes = try await store.officeDays(of: agency)
        return OfficeCalendar(
            calendar: WorkingCalendar(around: period, changes: changes.map(\.change)), changes: changes,
            years: period.first.year...period.last.year)
    }

    /// Says of one day that it is off, or worked, against the rule.
    package func setOfficeDay(_ change: DayChange, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: AgencyAct.changeCalendar, in: persona.agency))
        let known = try await readCalendar(by: persona)
        let years = known.calendar.years
        if !years.contains(change.day.year) { throw Refusal(.yearOutsidePlan, field: "day") }
        if known.changes.contains(where: { $0.day == change.day }) { throw Refusal(.dayAlreadySet, field: "day") }
        try Refusal.raise(change.defects(over: known.calendar))
        let day = OfficeDay(agency: persona.agency, change: change, setBy: persona.account, set: now)
        try await commit(Change([.addOfficeDay(day)], entries: [entry("calendar.set", day, by: persona)]))
    }

    /// Takes it back: the rule holds again.
    /// - Parameter set: when the line that was seen was written; another one in its place is left alone.
    package func unsetOfficeDay(_ day: Day, set: Moment, by persona: Persona) async throws {
        try Refusal.raise(persona.refusals(of: AgencyAct.changeCalendar, in: persona.agency))
        guard let found = try await store.officeDays(of: persona.agency).first(where: { $0.day == day }) else {
            throw Refusal(.changedMeanwhile)
        }
        guard found.set == set else { throw Refusal(.changedMeanwhile) }
        try await commit(Change([.removeOfficeDay(found)], entries: [entry("calendar.unset", found, by: persona)]))
    }

    private func entry(_ act: String, _ day: OfficeDay, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.calendar(day.day), by: persona,
            ["work": .string(day.change.work.rawValue), "reason": .string(day.change.reason)])
    }
}
