import Domain

/// The whole story of a movement as data: who is put forward and what happens when, in order. Made from the plan and a
/// seed alone, so two runs tell the same story.
struct DemoScript: Sendable {
    let start: Day
    let people: [DemoParticipant]
    private(set) var cases: [DemoCase] = []
    private(set) var calendars: [String: DemoCalendar] = [:]
    private(set) var events: [DemoEvent] = []

    /// The occasion nobody could foresee, in the first summer.
    static let unscheduled = "unscheduled"

    init(plan: Plan, seed: UInt64) {
        var chance = DemoChance(seed: seed)
        start = plan.identity.period.first.adding(days: 3).working
        people = DemoPeople.all(&chance)
        add(start.afterWorking(5), 9, .composeCouncil)
        for occasion in DemoScript.occasions(plan, start) { add(occasion, plan, &chance) }
        let years = Set(plan.occasions.map(\.year)).sorted()
        for year in years { add(registrationDay(year), 8, .register(year: year)) }
        addAssessments(years)
        addLaterDecisions(plan)
        events = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// The plan's own that can still be held, and the unforeseen one before them.
    private static func occasions(_ plan: Plan, _ start: Day) -> [PlannedOccasion] {
        let planned = plan.occasions.filter { occasion in
            guard let calendar = DemoCalendar(occasion) else { return false }
            return calendar.open > start.afterWorking(10) && plan.identity.period.contains(calendar.publish)
        }
        let ours = PlannedOccasion(
            code: unscheduled, kind: .unscheduled, year: start.year, name: DemoTexts.unscheduled, source: "")
        return [ours] + planned
    }

    private func registrationDay(_ year: Int) -> Day {
        let usual = Day(year, 2, 20) ?? start
        return (usual <= start ? start.adding(days: 14) : usual).working
    }

    /// The year before the movement begins, then each year in autumn.
    private mutating func addAssessments(_ years: [Int]) {
        add(start.afterWorking(20), 10, .assess(year: start.year - 1))
        for year in years {
            if let autumn = Day(year, 10, 20) { add(autumn.working, 10, .assess(year: year)) }
        }
    }

    private mutating func add(_ occasion: PlannedOccasion, _ plan: Plan, _ chance: inout DemoChance) {
        let code = occasion.code
        let days =
            DemoCalendar(occasion)
            ?? DemoCalendar(open: start.adding(days: 63), deadline: start.adding(days: 77))
        calendars[code] = days
        var casting = DemoCasting(plan: plan, occasion: occasion, people: people, chance: &chance)
        let chosen = casting.all(&chance)
        if code == DemoScript.unscheduled { add(days.open, 8, .addUnscheduled(code)) }
        add(days.open, 9, .open(code))
        add(days.open.afterWorking(2), 8, .bulk(code))
        for (place, found) in chosen.enumerated() {
            cases.append(found)
            addCase(cases.count - 1, found, days, place: place, of: chosen.count)
        }
        addMeeting(code, days)
    }

    private mutating func addMeeting(_ code: String, _ days: DemoCalendar) {
        let award = DemoPaper(occasion: code, kind: .award)
        add(days.close, 8, .close(code))
        add(days.call, 16, .call(code))
        add(days.session, 14, .meet(code))
        add(days.sign, 9, .sign(code))
        add(days.sign, 14, .allocate(code))
        add(days.draft, 9, .draftDecision(award))
        add(days.draft, 15, .present(award))
        add(days.issue, 10, .issue(award))
        add(days.publish, 9, .publish(award))
        if let summer = Day(days.publish.year + 1, 6, 10) { add(summer.working, 10, .archive(code)) }
    }

    /// A year later the first yearly list is replaced for a wrong post, and one award of the second is taken back.
    private mutating func addLaterDecisions(_ plan: Plan) {
        let yearly = plan.occasions.filter { $0.kind == .yearly && calendars[$0.code] != nil }
        for (occasion, kind, month) in zip3(yearly.map(\.code), [DecisionKind.replacement, .cancellation], [3, 4]) {
            guard let published = calendars[occasion]?.publish, let day = Day(published.year + 1, month, 12) else {
                continue
            }
            let paper = DemoPaper(occasion: occasion, kind: kind)
            add(day.working, 9, .draftDecision(paper))
            add(day.working, 15, .present(paper))
            add(day.afterWorking(2), 10, .issue(paper))
            add(day.afterWorking(3), 9, .publish(paper))
        }
    }

    mutating func add(_ day: Day, _ hour: Int, minute: Int = 0, _ act: DemoAct) {
        events.append(DemoEvent(at: Moment(day, hour: hour, minute: minute), act: act))
    }
}

private func zip3<A, B, C>(_ first: [A], _ second: [B], _ third: [C]) -> [(A, B, C)] {
    zip(zip(first, second), third).map { ($0.0, $0.1, $1) }
}
