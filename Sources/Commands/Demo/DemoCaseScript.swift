import Domain

extension DemoScript {
    /// The way of one nomination: written and handed in over the weeks of intake, checked some days later, appraised
    /// before the council is called.
    mutating func addCase(_ index: Int, _ found: DemoCase, _ days: DemoCalendar, place: Int, of count: Int) {
        let weeks = days.deadline.number - days.open.number
        let drafted = working(days.open.adding(days: 1 + place * (weeks * 9 / 10) / count))
        let late = max(drafted, working(days.deadline.adding(days: -3)))
        let submitted = DemoScript.isLeftToTheEnd(place) ? late : after(1, drafted)
        let checked = min(after(3, submitted), days.close)
        let minute = place * 7 % 60
        add(drafted, 8, minute: minute, .draft(index))
        if found.fate == .abandoned { return }
        add(submitted, 9, minute: minute, .submit(index))
        switch found.fate {
        case .declined: add(checked, 10, minute: minute, .decline(index))
        case .withdrawn: add(checked, 11, minute: minute, .withdraw(index))
        case .lapsed: add(checked, 10, minute: minute, .sendBack(index, due: after(4, checked)))
        case .reopened: addReopened(index, from: checked, days, minute)
        case _ where found.isSupplemented: addSupplemented(index, from: checked, days, minute)
        default:
            add(checked, 10, minute: minute, .accept(index))
            addAppraisal(index, after: checked, days, minute)
        }
        addAnswer(index, found, days)
    }

    /// Every fifth is handed in in the last days.
    static func isLeftToTheEnd(_ place: Int) -> Bool { place % 5 == 4 }

    private mutating func addSupplemented(_ index: Int, from checked: Day, _ days: DemoCalendar, _ minute: Int) {
        let back = min(after(8, checked), days.close)
        add(checked, 10, minute: minute, .sendBack(index, due: max(after(9, checked), days.close)))
        add(max(back, after(1, checked)), 13, minute: minute, .supplement(index))
        add(max(back, after(1, checked)), 14, minute: minute, .accept(index))
        addAppraisal(index, after: back, days, minute)
    }

    private mutating func addReopened(_ index: Int, from checked: Day, _ days: DemoCalendar, _ minute: Int) {
        let due = after(3, checked)
        add(checked, 10, minute: minute, .sendBack(index, due: due))
        add(after(2, due), 10, minute: minute, .reopen(index, due: after(6, due)))
        add(after(4, due), 13, minute: minute, .supplement(index))
        add(after(4, due), 14, minute: minute, .accept(index))
        addAppraisal(index, after: after(4, due), days, minute)
    }

    private mutating func addAppraisal(_ index: Int, after day: Day, _ days: DemoCalendar, _ minute: Int) {
        add(min(after(5, day), days.call), 15, minute: minute, .appraise(index))
    }

    /// What goes up goes after the minutes are signed; the answer comes in the spring, or ten weeks later.
    private mutating func addAnswer(_ index: Int, _ found: DemoCase, _ days: DemoCalendar) {
        guard found.fate.isForwarded else { return }
        add(days.draft, 10, .forward(index))
        add(working(days.publish.adding(days: 70)), 9, .answer(index))
    }
}
