/// A day that is worked or not against the general rule: an exchanged working day, a holiday of the yearly decision.
package struct DayChange: Hashable, Sendable {
    package let day: Day
    package let work: DayWork
    package let reason: String

    package init(_ day: Day, _ work: DayWork, reason: String) {
        (self.day, self.work, self.reason) = (day, work, reason)
    }

    /// What is wrong with saying this over `calendar`, the calendar as it is without it.
    package func defects(over calendar: WorkingCalendar) -> [Reason] {
        var reasons: [Reason] = []
        if calendar.isWorking(day) == (work == .working) {
            let code: ReasonCode = work == .off ? .dayAlreadyOff : .dayAlreadyWorked
            reasons.append(Reason(code, field: "day", ["day": day.vietnamese]))
        }
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        return reasons
    }
}

package enum DayWork: String, CaseIterable, Sendable { case off, working }

/// What an office says of one day: the last word of its working calendar, editable per year.
package struct OfficeDay: Hashable, Sendable {
    package let agency: ID<Agency>
    package let change: DayChange
    package let setBy: ID<Account>
    package let set: Moment

    package init(agency: ID<Agency>, change: DayChange, setBy: ID<Account>, set: Moment) {
        (self.agency, self.change, self.setBy, self.set) = (agency, change, setBy, set)
    }

    package var day: Day { change.day }
}
