import Domain

/// The whole story of a movement as data: who is put forward and what happens when, in order. Made from the plan and a
/// seed alone, so two runs tell the same story.
struct DemoScript: Sendable {
    let start: Day
    /// The years ahead of the plan, the unforeseen occasion among its own: where all days come from.
    let simulation: Simulation
    let people: [DemoParticipant]
    private(set) var cases: [DemoCase] = []
    private(set) var calendars: [String: DemoCalendar] = [:]
    private(set) var events: [DemoEvent] = []

    /// The occasion nobody could foresee, in the first summer.
    static let unscheduled = "unscheduled"

    init(plan: Plan, seed: UInt64) {
        var chance = DemoChance(seed: seed)
        let calendar = WorkingCalendar(around: plan.identity.period)
        start = calendar.next(plan.identity.period.first.adding(days: 3))
        simulation = DemoScript.simulation(of: plan, from: start, calendar)
        people = DemoPeople.all(&chance)
        add(after(5, start), 9, .composeCouncil)
        for occasion in heldOccasions { add(occasion, plan, &chance) }
        let years = Set(plan.occasions.map(\.year)).sorted()
        for year in years { add(registrationDay(year), 8, .register(year: year)) }
        addAssessments(years)
        addReports(until: plan.identity.period.last)
        addLaterDecisions(plan)
        events = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// Nobody foresees the first summer's occasion; its two days are given to the simulation.
    private static func simulation(of plan: Plan, from start: Day, _ calendar: WorkingCalendar) -> Simulation {
        var plan = plan
        plan.occasions.insert(
            PlannedOccasion(
                code: unscheduled, kind: .unscheduled, year: start.year, name: DemoTexts.unscheduled, source: ""),
            at: 0)
        var input = SimulationInput(calendar: calendar)
        input.assumptions = .demo
        input.trial.moves = [
            TrialMove(unscheduled, .opening, to: calendar.next(start.adding(days: 63))),
            TrialMove(unscheduled, .deadline, to: calendar.next(start.adding(days: 77))),
        ]
        return Simulation(plan, input)
    }

    /// The unforeseen one, and the plan's own that can still be held.
    private var heldOccasions: [PlannedOccasion] {
        let first = after(10, start)
        return simulation.plan.occasions.filter { occasion in
            guard let days = DemoCalendar(of: occasion.code, in: simulation) else { return false }
            let isInTime = days.open > first && simulation.plan.identity.period.contains(days.publish)
            return occasion.code == DemoScript.unscheduled || isInTime
        }
    }

    /// `day`, or the first working day after it.
    func working(_ day: Day) -> Day { simulation.input.calendar.next(day) }

    /// So many working days later.
    func after(_ count: Int, _ day: Day) -> Day { simulation.input.calendar.day(count, workingAfter: day) }

    private func registrationDay(_ year: Int) -> Day {
        let usual = Day(year, 2, 20) ?? start
        return working(usual <= start ? start.adding(days: 14) : usual)
    }

    /// The year before the movement begins, then each year in autumn.
    private mutating func addAssessments(_ years: [Int]) {
        add(after(20, start), 10, .assess(year: start.year - 1))
        for year in years {
            if let autumn = Day(year, 10, 20) { add(working(autumn), 10, .assess(year: year)) }
        }
    }

    /// Measures from the second week on, and a report for every quarter that ends within the movement.
    private mutating func addReports(until end: Day) {
        add(after(8, start), 15, .adoptMeasures)
        add(after(8, start), 16, .enterEarlierAwards)
        add(after(9, start), 15, .openPublicPages)
        add(after(9, start), 16, .setPoints)
        var period: ReportPeriod? = ReportPeriod(.quarterly, containing: after(8, start))
        while let quarter = period, quarter.last < end {
            add(working(quarter.last.adding(days: 6)), 9, .report(quarter, late: false))
            add(working(quarter.last.adding(days: 12)), 9, .confirmReports(quarter))
            add(working(quarter.last.adding(days: 17)), 9, .report(quarter, late: true))
            period = quarter.next
        }
    }

    private mutating func add(_ occasion: PlannedOccasion, _ plan: Plan, _ chance: inout DemoChance) {
        let code = occasion.code
        guard let days = DemoCalendar(of: code, in: simulation) else { return }
        calendars[code] = days
        var casting = DemoCasting(plan: plan, occasion: occasion, people: people, chance: &chance)
        let chosen = planting(occasion).planted(casting.all(&chance))
        if code == DemoScript.unscheduled { add(days.open, 8, .addUnscheduled(code)) }
        add(days.open, 9, .open(code))
        add(after(2, days.open), 8, .bulk(code))
        for (place, found) in chosen.enumerated() {
            cases.append(found)
            addCase(cases.count - 1, found, days, place: place, of: chosen.count)
        }
        addScores(code, days)
        addMeeting(code, days)
    }

    /// The yearly occasions have texts of their own to be copied, as long as there are some.
    private func planting(_ occasion: PlannedOccasion) -> DemoPlanting {
        let earlier = simulation.plan.occasions.filter { $0.kind == .yearly && $0.year < occasion.year }.count
        let isOne = occasion.kind == .yearly && earlier < DemoPlantedTexts.all.count
        let awarded = cases.firstIndex {
            $0.fate == .recommended && $0.year == occasion.year && $0.occasion != occasion.code
                && people[$0.participant].kind == .individual
        }
        return DemoPlanting(
            people: people, text: isOne ? earlier : nil,
            awarded: awarded.map {
                (
                    participant: cases[$0].participant, index: $0,
                    isUnscheduled: cases[$0].occasion == DemoScript.unscheduled
                )
            })
    }

    /// Points while dossiers come in: claimed, given by several, confirmed.
    private mutating func addScores(_ code: String, _ days: DemoCalendar) {
        add(after(3, days.open), 10, .score(code))
        add(after(5, days.open), 10, .reviewScores(code))
        add(after(7, days.open), 16, .confirmScores(code))
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
        if let summer = Day(days.publish.year + 1, 6, 10) { add(working(summer), 10, .archive(code)) }
    }

    /// A year later the first yearly list is replaced for a wrong post, and one award of the second is taken back.
    private mutating func addLaterDecisions(_ plan: Plan) {
        let yearly = plan.occasions.filter { $0.kind == .yearly && calendars[$0.code] != nil }
        for (occasion, kind, month) in zip3(yearly.map(\.code), [DecisionKind.replacement, .cancellation], [3, 4]) {
            guard let published = calendars[occasion]?.publish, let day = Day(published.year + 1, month, 12) else {
                continue
            }
            let paper = DemoPaper(occasion: occasion, kind: kind)
            add(working(day), 9, .draftDecision(paper))
            add(working(day), 15, .present(paper))
            add(after(2, day), 10, .issue(paper))
            add(after(3, day), 9, .publish(paper))
        }
    }

    mutating func add(_ day: Day, _ hour: Int, minute: Int = 0, _ act: DemoAct) {
        events.append(DemoEvent(at: Moment(day, hour: hour, minute: minute), act: act))
    }
}

private func zip3<A, B, C>(_ first: [A], _ second: [B], _ third: [C]) -> [(A, B, C)] {
    zip(zip(first, second), third).map { ($0.0, $0.1, $1) }
}
