import Domain

/// The days of one occasion, all of them working days.
struct DemoCalendar: Sendable {
    let open: Day
    let deadline: Day
    let close: Day
    let call: Day
    let session: Day
    let sign: Day
    let draft: Day
    let issue: Day
    let publish: Day

    init(open: Day, deadline: Day) {
        self.open = open.working
        self.deadline = deadline.working
        close = self.deadline.afterWorking(1)
        call = close.afterWorking(2)
        session = call.afterWorking(3)
        sign = session.afterWorking(1)
        draft = sign.afterWorking(1)
        issue = draft.afterWorking(2)
        publish = issue.afterWorking(1)
    }

    /// When an office would hold a planned occasion; `nil` for those that come unforeseen.
    init?(_ occasion: PlannedOccasion) {
        let days: (open: Day?, deadline: Day?) =
            switch occasion.kind {
            case .yearly: (Day(occasion.year, 10, 15), Day(occasion.year, 11, 30))
            case .interim: (Day(occasion.year, 6, 1), Day(occasion.year, 6, 30))
            case .final: (Day(occasion.year, 9, 3), Day(occasion.year, 9, 30))
            case .unscheduled: (nil, nil)
            }
        guard let open = days.open, let deadline = days.deadline else { return nil }
        self.init(open: open, deadline: deadline)
    }
}

extension Day {
    /// This day, or the Monday after a weekend. (Public holidays are not looked up.)
    var working: Day { weekday > 5 ? adding(days: 8 - weekday) : self }

    func afterWorking(_ days: Int) -> Day {
        (0..<days).reduce(working) { day, _ in day.adding(days: 1).working }
    }
}
