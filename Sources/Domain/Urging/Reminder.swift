/// A duty told of once at one of its marks: so many days before its day, or after.
package struct Reminder: Hashable, Sendable {
    package let duty: Duty
    /// Days from the due day; before it negative.
    package let mark: Int

    package init(_ duty: Duty, mark: Int) { (self.duty, self.mark) = (duty, mark) }

    /// A duty whose day was moved is told of anew.
    package var key: String { "\(duty.key) \(duty.due) \(mark)" }
}

/// When duties of a kind are told of. The numbers are a choice of the office's and no rule of the plan or the law.
package struct ReminderDays: Hashable, Sendable {
    /// Days from the due day, the earliest first.
    package let marks: [Int]

    package init(before: [Int], after: [Int]) {
        marks = before.map { -$0 }.sorted() + after.sorted()
    }

    /// The program's proposal.
    package static func usual(_ kind: DutyKind) -> ReminderDays {
        switch kind {
        case .openOccasion, .statistics, .planDay: ReminderDays(before: [30, 7], after: [7])
        case .session: ReminderDays(before: [3, 1], after: [])
        case .intake: ReminderDays(before: [14, 3], after: [])
        case .minutes, .closeIntake: ReminderDays(before: [], after: [1, 7])
        case .inspection: ReminderDays(before: [3, 1], after: [1])
        case .supplement, .decide, .petition, .progress, .supplyProposal, .correction:
            ReminderDays(before: [7, 1], after: [1, 7])
        }
    }
}

package enum Reminders {
    /// What somebody who owes `duties` is told on a worked day; nothing on any other day.
    ///
    /// Of each duty only the latest mark that has come counts: after a week without the program nobody gets a week's mail.
    /// - Parameter told: keys of what was told before.
    package static func due(
        _ duties: [Duty], on day: Day, _ calendar: WorkingCalendar, told: Set<String>
    ) -> [Reminder] {
        guard calendar.isWorking(day) else { return [] }
        return duties.compactMap { duty in
            let marks = ReminderDays.usual(duty.kind).marks
            guard let mark = marks.last(where: { tellingDay(duty.due, $0, calendar) <= day }) else { return nil }
            let reminder = Reminder(duty, mark: mark)
            return told.contains(reminder.key) ? nil : reminder
        }
    }

    /// Before the due day the last worked day up to the mark, so that a warning is not too late; after it the next one.
    private static func tellingDay(_ due: Day, _ mark: Int, _ calendar: WorkingCalendar) -> Day {
        let day = due.adding(days: mark)
        return mark < 0 ? calendar.previous(day) : calendar.next(day)
    }
}

extension WorkingCalendar {
    /// `day`, or the last working day before it.
    package func previous(_ day: Day) -> Day {
        (0..<183).lazy.map { day.adding(days: -$0) }.first(where: isWorking) ?? day
    }
}
