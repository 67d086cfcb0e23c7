import Domain
import Operations
import Wording

/// Plays the story through the same operations that the pages and people use, under a clock of its own.
actor DemoPlayer {
    let office: Office
    let clock: StandingClock
    let plan: Plan
    let file: String
    let script: DemoScript
    /// How many nominations the crowd of a large installation has besides the story's.
    let crowd: Int
    let password: @Sendable () -> String
    let tell: @Sendable (Phrase) -> Void

    var chance: DemoChance
    var agency: ID<Agency>?
    var logins: [DemoLogin] = []
    var units: [ID<OrgUnit>] = []
    var personas: [String: Persona] = [:]
    var participants: [ID<Participant>] = []
    var occasions: [String: ID<Occasion>] = [:]
    var nominations: [Int: ID<Nomination>] = [:]
    var sessions: [String: ID<CouncilSession>] = [:]
    var decisions: [DemoPaper: ID<Decision>] = [:]
    /// The occasion the crowd comes to.
    private(set) var crowded: String?
    /// Registered for dossiers that rest on one, by the place of its title.
    var initiatives: [Int: ID<Initiative>] = [:]
    private var lapsedOn: Day?

    init(
        office: Office, clock: StandingClock, plan: Plan, file: String, crowd: Int, seed: UInt64,
        password: @escaping @Sendable () -> String, tell: @escaping @Sendable (Phrase) -> Void
    ) {
        self.office = office
        self.clock = clock
        self.plan = plan
        self.file = file
        self.crowd = crowd
        self.password = password
        self.tell = tell
        script = DemoScript(plan: plan, seed: seed)
        chance = DemoChance(seed: seed &+ 1)
    }

    /// Everything that happens until the evening of `day`.
    func play(until day: Day) async throws {
        clock.move(to: Moment(script.start, hour: 8))
        crowded = lastOpened(until: day)
        try await setUp()
        for event in script.events where event.at.day <= day {
            try await move(to: event.at)
            do { try await perform(event.act) } catch {
                tell(Phrase("Dừng ở {act}", "Stopped at {act}").filled(["act": "\(event.act) \(event.at.day)"]))
                throw error
            }
        }
        try await move(to: Moment(max(day, script.start), hour: 17))
    }

    /// Time only goes on. Each new day begins with what the program does by itself.
    private func move(to moment: Moment) async throws {
        let now = max(clock.now(), moment)
        if lapsedOn != now.day, let agency {
            clock.move(to: max(clock.now(), Moment(now.day, hour: 7)))
            try await office.lapseSupplements(of: agency)
            lapsedOn = now.day
        }
        clock.move(to: now)
    }

    private func perform(_ act: DemoAct) async throws {
        switch act {
        case .composeCouncil: try await composeCouncil()
        case .register(let year): try await register(year)
        case .assess(let year): try await assess(year)
        case .adoptMeasures: try await adoptMeasures()
        case .enterEarlierAwards: try await enterEarlierAwards()
        case .openPublicPages:
            try await office.setPublicPages(
                PublicPages(Set(PublicPages.Part.allCases)), by: try persona(DemoActor.clerk))
        case .setPoints: try await setPoints()
        case .score(let code): try await score(code)
        case .reviewScores(let code): try await reviewScores(code)
        case .confirmScores(let code): try await confirmScores(code)
        case .report(let period, let late): try await report(period, late: late)
        case .confirmReports(let period): try await confirmReports(period)
        case .addUnscheduled, .open, .bulk, .close, .archive: try await performOnOccasion(act)
        case .draft, .submit, .supplement, .withdraw: try await performByUnit(act)
        case .accept, .sendBack, .reopen, .decline, .appraise, .forward, .answer: try await performByOffice(act)
        case .call, .meet, .sign, .allocate: try await performInCouncil(act)
        case .draftDecision, .present, .issue, .publish: try await performOnDecision(act)
        }
    }

    func persona(_ login: String) throws -> Persona {
        guard let persona = personas[login] else { throw Refusal(.notFound) }
        return persona
    }

    /// The representative of a unit, by its place in `DemoUnit.all`.
    func representative(of unit: Int) throws -> Persona { try persona(DemoUnit.all[unit].login) }
}
