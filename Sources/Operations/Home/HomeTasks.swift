import Domain

/// Turns what was read into the list of what waits, by role: a pure function of the records and the day.
struct HomeTasks {
    let day: Day
    let plan: Plan
    let occasions: [Occasion]
    let counts: [NominationCount]
    var sessions: [CouncilSession] = []
    var decisions: [Decision] = []
    var returned: [NominationRow] = []
    var drafts: [NominationRow] = []
    /// By which day each returned one is wanted back.
    var due: [ID<Nomination>: Day] = [:]
    /// Returned ones whose due day has passed, lapsed or about to lapse.
    var overdue: [Nomination] = []
    /// What the agency above wants supplemented.
    var asked: [AskedProposal] = []
    var hasCouncil = true
    /// Of those with a place, how many a hold keeps from a decision.
    var onHold: [ID<Occasion>: Int] = [:]
    /// Left out, and there is a place for them again.
    var free: [ID<Occasion>: Int] = [:]
    var assessments: [OpenAssessment] = []
    /// What units owe of progress reports, as far as the person sees it.
    var duties: [ProgressDuty] = []
    /// Sessions under way in which the person has a seat.
    var seats: [SeatedSession] = []
    var waits = OfficeWaits()
    var scores = ScoresAtHome()
    var inspections = InspectionsAtHome()

    /// Sorted by due day; what has none comes last.
    func list(for persona: Persona) -> [HomeTask] {
        var tasks: [HomeTask] = []
        if persona.holds(.clerk) { tasks += clerkTasks }
        if persona.holds(.appraiser) { tasks += occasionTasks(.appraise, .accepted) }
        if persona.holds(.councilSecretary) { tasks += secretaryTasks }
        if persona.holds(.chairman) { tasks += decisionTasks(.issueDecision, .pending) }
        if persona.holds(.unitRepresentative) { tasks += unitTasks }
        tasks += maturityTasks + progressTasks(persona) + scoreTasks(persona)
        tasks += councilSeatTasks(persona) + waitTasks(persona) + inspectionTasks(persona)
        // Who holds two roles is told once.
        return Array(Set(tasks)).sorted { left, right in
            let keys = [left, right].map { ($0.due ?? HomeTasks.never, $0.kind.rawValue, $0.name) }
            return keys[0] < keys[1]
        }
    }

    /// One line for each that is with the enterprise, one for all that wait to be looked at.
    private var maturityTasks: [HomeTask] {
        let waiting = assessments.count { $0.status == .submitted }
        let check = HomeTask(kind: .checkAssessments, due: nil, count: waiting, name: "", subject: .maturity)
        return (waiting > 0 ? [check] : [])
            + assessments.filter { MaturityStatus.withUnit.contains($0.status) }.map {
                HomeTask(
                    kind: .finishAssessment, due: nil, count: 1, name: "\($0.name), \($0.year)",
                    subject: .assessment($0.id))
            }
    }

    /// A unit's own reports one by one; for the office how many wait, and how many are overdue (plan VI.2.1.a: urging).
    private func progressTasks(_ persona: Persona) -> [HomeTask] {
        let own = persona.holds(.unitRepresentative) ? duties.filter { $0.unit.id == persona.unit } : []
        let open = own.filter { [.due, .late, .returned].contains($0.state(on: day)) }.map {
            HomeTask(
                kind: .reportProgress, due: $0.due, count: 1, name: "\($0.period)",
                subject: .duty($0.unit.id, $0.period))
        }
        let waiting = duties.count { duty in
            duty.report.map {
                $0.status == .submitted && persona.refusals(of: ProgressAct.confirm, on: $0).isEmpty
            } ?? false
        }
        let late = persona.holds(.clerk) ? duties.count { $0.state(on: day) == .late } : 0
        let check = HomeTask(
            kind: .checkProgress, due: nil, count: waiting, name: "", subject: .duties(.submitted))
        let urge = HomeTask(kind: .lateProgress, due: nil, count: late, name: "", subject: .duties(.late))
        return open + (waiting > 0 ? [check] : []) + (late > 0 ? [urge] : [])
    }

    private var clerkTasks: [HomeTask] {
        var tasks = occasionTasks(.checkSubmitted, .submitted)
        for occasion in occasions {
            switch occasion.status {
            case .planned
            where occasion.year == day.year && occasion.kind != .unscheduled || occasion.kind == .unscheduled:
                tasks.append(task(.openOccasion, occasion, due: nil))
            case .open: tasks.append(intake(occasion))
            case .closed, .inCouncil: tasks += councilTasks(occasion) + placeTasks(occasion)
            case .decided, .published: tasks += placeTasks(occasion)
            default: break
            }
        }
        tasks += occasions.flatMap { forwards($0) + overdueTasks($0) }
        tasks += decisionTasks(.presentDecision, .draft) + decisionTasks(.publishDecision, .issued)
        tasks += asked.map {
            HomeTask(kind: .supplyProposal, due: $0.due, count: 1, name: $0.name, subject: .supplement($0.nomination))
        }
        if !hasCouncil {
            tasks.append(HomeTask(kind: .composeCouncil, due: nil, count: 0, name: "", subject: .council))
        }
        return tasks
    }

    private func intake(_ occasion: Occasion) -> HomeTask {
        let due = occasion.guidance?.deadline.day
        return task((due ?? day) < day ? .closeIntake : .intakeCloses, occasion, due: due)
    }

    private func councilTasks(_ occasion: Occasion) -> [HomeTask] {
        var tasks = callTasks(occasion)
        let own = recommended(occasion, .own)
        // Nothing is placed by a vote whose minutes nobody signed.
        let isUnsigned = sessions.contains { $0.occasion == occasion.id && $0.status == .closed }
        if own > 0 && !isUnsigned { tasks.append(task(.allocate, occasion, due: occasion.guidance?.decisionDay, own)) }
        return tasks
    }

    /// A decision to draft, of an occasion that has published one too: whose hold has ended, who came into a free place.
    private func placeTasks(_ occasion: Occasion) -> [HomeTask] {
        let drafted = decisions.contains { $0.occasion == occasion.id && [.draft, .pending].contains($0.status) }
        if drafted { return [] }
        let ready = count(occasion, .allocated) - (onHold[occasion.id] ?? 0)
        let free = free[occasion.id] ?? 0
        return
            (ready > 0 ? [task(.draftDecision, occasion, due: occasion.guidance?.decisionDay, ready)] : [])
            + (free > 0 ? [task(.fillPlace, occasion, due: nil, free)] : [])
    }

    /// Appraised dossiers wait for a session; clerk and secretary may call it.
    private func callTasks(_ occasion: Occasion) -> [HomeTask] {
        let appraised = count(occasion, .appraised)
        return appraised > 0 ? [task(.callSession, occasion, due: occasion.guidance?.decisionDay, appraised)] : []
    }

    /// Proposals for an upper level wait to be sent up, whatever became of the occasion's own awards.
    private func forwards(_ occasion: Occasion) -> [HomeTask] {
        let upper = recommended(occasion, .upper)
        if upper == 0 { return [] }
        let list = HomeSubject.nominations(occasion.id, .recommended)
        return [HomeTask(kind: .forward, due: nil, count: upper, name: occasion.name, subject: list)]
    }

    /// Somebody has to ask after them: reopen with a new day, or let them rest.
    private func overdueTasks(_ occasion: Occasion) -> [HomeTask] {
        [NominationStatus.returned, .lapsed].compactMap { status in
            let late = overdue.filter { $0.occasion == occasion.id && $0.status == status }
            guard !late.isEmpty else { return nil }
            return HomeTask(
                kind: .overdueSupplement, due: late.compactMap { $0.supplement?.due }.min(), count: late.count,
                name: occasion.name, subject: .nominations(occasion.id, status))
        }
    }

    private func recommended(_ occasion: Occasion, _ competence: Competence) -> Int {
        counts.filter { count in
            count.occasion == occasion.id && count.status == .recommended
                && plan.award(count.award)?.competence == competence
        }.reduce(0) { $0 + $1.count }
    }

    private var secretaryTasks: [HomeTask] {
        let calls = occasions.filter { $0.status == .closed || $0.status == .inCouncil }.flatMap { callTasks($0) }
        return (hasCouncil ? calls : []) + runTasks
    }

    private var runTasks: [HomeTask] {
        sessions.compactMap { session in
            let kind: HomeTaskKind
            switch session.status {
            case .called, .open: kind = .runSession
            case .closed: kind = .signMinutes
            case .signed, .calledOff: return nil
            }
            return HomeTask(
                kind: kind, due: session.at.day, count: session.agenda.count, name: session.place,
                subject: .session(session.id))
        }
    }

    private var unitTasks: [HomeTask] {
        returned.map {
            HomeTask(kind: .supplement, due: due[$0.id], count: 1, name: $0.name, subject: .nomination($0.id))
        }
            + drafts.map {
                HomeTask(kind: .finishDraft, due: nil, count: 1, name: $0.name, subject: .nomination($0.id))
            } + occasions.filter { $0.status == .open }.map(intakeForUnit)
    }

    private func intakeForUnit(_ occasion: Occasion) -> HomeTask {
        HomeTask(
            kind: .intakeCloses, due: occasion.guidance?.deadline.day, count: 0, name: occasion.name,
            subject: .occasion(occasion.id))
    }

    private func occasionTasks(_ kind: HomeTaskKind, _ status: NominationStatus) -> [HomeTask] {
        occasions.compactMap { occasion in
            let count = count(occasion, status)
            guard count > 0 else { return nil }
            return HomeTask(
                kind: kind, due: kind == .appraise ? occasion.guidance?.decisionDay : nil, count: count,
                name: occasion.name, subject: .nominations(occasion.id, status))
        }
    }

    private func decisionTasks(_ kind: HomeTaskKind, _ status: DecisionStatus) -> [HomeTask] {
        decisions.filter { $0.status == status }.map {
            HomeTask(kind: kind, due: nil, count: $0.items.count, name: $0.title, subject: .decision($0.id))
        }
    }

    private func task(_ kind: HomeTaskKind, _ occasion: Occasion, due: Day?, _ count: Int = 0) -> HomeTask {
        HomeTask(kind: kind, due: due, count: count, name: occasion.name, subject: .occasion(occasion.id))
    }

    private func count(_ occasion: Occasion, _ status: NominationStatus) -> Int {
        counts.filter { $0.occasion == occasion.id && $0.status == status }.reduce(0) { $0 + $1.count }
    }

    private static let never = Day(number: 376_000)
}
