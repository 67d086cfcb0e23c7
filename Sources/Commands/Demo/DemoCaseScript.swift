import Domain

extension DemoScript {
    /// The way of one nomination: written and handed in over the weeks of intake, checked some days later, appraised
    /// before the council is called.
    mutating func addCase(_ index: Int, _ found: DemoCase, _ days: DemoCalendar, place: Int, of count: Int) {
        let weeks = days.deadline.number - days.open.number
        let drafted = days.open.adding(days: 1 + place * (weeks * 9 / 10) / count).working
        // Every fifth is left until the last days.
        let submitted = place % 5 == 4 ? max(drafted, days.deadline.adding(days: -3).working) : drafted.afterWorking(1)
        let checked = min(submitted.afterWorking(3), days.close)
        let minute = place * 7 % 60
        add(drafted, 8, minute: minute, .draft(index))
        if found.fate == .abandoned { return }
        add(submitted, 9, minute: minute, .submit(index))
        switch found.fate {
        case .declined: add(checked, 10, minute: minute, .decline(index))
        case .withdrawn: add(checked, 11, minute: minute, .withdraw(index))
        case .lapsed: add(checked, 10, minute: minute, .sendBack(index, due: checked.afterWorking(4)))
        case .reopened: addReopened(index, from: checked, days, minute)
        case _ where found.isSupplemented: addSupplemented(index, from: checked, days, minute)
        default:
            add(checked, 10, minute: minute, .accept(index))
            addAppraisal(index, after: checked, days, minute)
        }
        addAnswer(index, found, days)
    }

    private mutating func addSupplemented(_ index: Int, from checked: Day, _ days: DemoCalendar, _ minute: Int) {
        let back = min(checked.afterWorking(8), days.close)
        add(checked, 10, minute: minute, .sendBack(index, due: max(checked.afterWorking(9), days.close)))
        add(max(back, checked.afterWorking(1)), 13, minute: minute, .supplement(index))
        add(max(back, checked.afterWorking(1)), 14, minute: minute, .accept(index))
        addAppraisal(index, after: back, days, minute)
    }

    private mutating func addReopened(_ index: Int, from checked: Day, _ days: DemoCalendar, _ minute: Int) {
        let due = checked.afterWorking(3)
        add(checked, 10, minute: minute, .sendBack(index, due: due))
        add(due.afterWorking(2), 10, minute: minute, .reopen(index, due: due.afterWorking(6)))
        add(due.afterWorking(4), 13, minute: minute, .supplement(index))
        add(due.afterWorking(4), 14, minute: minute, .accept(index))
        addAppraisal(index, after: due.afterWorking(4), days, minute)
    }

    private mutating func addAppraisal(_ index: Int, after day: Day, _ days: DemoCalendar, _ minute: Int) {
        add(min(day.afterWorking(5), days.call), 15, minute: minute, .appraise(index))
    }

    /// What goes up goes after the minutes are signed; the answer comes in the spring, or ten weeks later.
    private mutating func addAnswer(_ index: Int, _ found: DemoCase, _ days: DemoCalendar) {
        guard found.fate.isForwarded else { return }
        add(days.draft, 10, .forward(index))
        add(days.publish.adding(days: 70).working, 9, .answer(index))
    }
}
