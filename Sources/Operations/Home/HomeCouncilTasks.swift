import Domain

extension HomeTasks {
    /// What a member of the council owes a session: a word on conflicts before anything else, then the ballots.
    func councilSeatTasks(_ persona: Persona) -> [HomeTask] {
        // Who runs the session has it as a task already.
        let isRunning = persona.holds(.councilSecretary)
        return seats.compactMap { seat in
            (seat.owed ?? (isRunning ? nil : .attendSession)).map { task($0, in: seat.session) }
        }
    }

    private func task(_ kind: HomeTaskKind, in session: CouncilSession) -> HomeTask {
        HomeTask(
            kind: kind, due: session.at.day, count: session.agenda.count, name: session.place,
            subject: .ballot(session.id))
    }

    /// Petitions to answer, awards that wait for a matter to end, letters nobody has replied to.
    func waitTasks(_ persona: Persona) -> [HomeTask] {
        var tasks: [HomeTask] = []
        let open = waits.petitions.filter { $0.enteredBy != persona.account }
        if !open.isEmpty {
            tasks.append(
                HomeTask(
                    kind: .answerPetitions, due: open.compactMap(\.due).min(), count: open.count, name: "",
                    subject: .petitions))
        }
        if !waits.holds.isEmpty {
            tasks.append(
                HomeTask(kind: .followHolds, due: nil, count: waits.holds.count, name: "", subject: .holds))
        }
        tasks += waits.badlyEnded.map {
            HomeTask(kind: .settleHolds, due: nil, count: 1, name: $0.name, subject: .nomination($0.nomination))
        }
        if waits.comments > 0 {
            tasks.append(
                HomeTask(kind: .ruleComments, due: nil, count: waits.comments, name: "", subject: .postings))
        }
        if waits.reissues > 0 {
            tasks.append(
                HomeTask(kind: .ruleReissues, due: nil, count: waits.reissues, name: "", subject: .reissues))
        }
        if waits.corrections > 0 {
            tasks.append(
                HomeTask(
                    kind: .signCorrections, due: nil, count: waits.corrections, name: "", subject: .corrections))
        }
        return tasks + voiceTasks(persona)
            + waits.letters.map {
                HomeTask(
                    kind: .awaitConfirmations, due: nil, count: $0.count, name: $0.name,
                    subject: .eligibility($0.nomination))
            }
    }
}

extension HomeTasks {
    /// Feedback to look at and to answer, examples to look at; never by who wrote or proposed them.
    private func voiceTasks(_ persona: Persona) -> [HomeTask] {
        let voices = waits.voices
        let isClerk = persona.holds(.clerk)
        let new = isClerk ? voices.feedback.filter { $0.status == .received }.reduce(0) { $0 + $1.count } : 0
        let open = voices.feedback.filter { $0.status != .received && $0.enteredBy != persona.account }
        let models = isClerk ? voices.models.filter { $0.key != persona.account }.values.reduce(0, +) : 0
        let owed = open.reduce(0) { $0 + $1.count }
        return [
            HomeTask(kind: .ruleFeedback, due: nil, count: new, name: "", subject: .feedback),
            HomeTask(
                kind: .answerFeedback, due: open.compactMap(\.due).min(), count: owed, name: "", subject: .feedback),
            HomeTask(kind: .checkModels, due: nil, count: models, name: "", subject: .models),
        ].filter { $0.count > 0 }
    }
}

extension SeatedSession {
    /// The next thing this member does; `nil` when it is not the member's turn. Whether a paper was already cast is
    /// known to nobody (docs/secret-ballot.md), so who took one is reminded until the box is counted.
    fileprivate var owed: HomeTaskKind? {
        guard session.hasBox else { return nil }
        if !hasDeclared { return box == nil ? .declareConflicts : nil }
        guard session.status == .open, session.presence(of: member) == .present, let box else { return nil }
        let hasSecret = !session.items(.secret, for: member).isEmpty
        switch box {
        case .handingOut: return hasSecret && !hasPaper ? .takePaper : nil
        case .voting:
            if !hasVoted && !session.items(.open, for: member).isEmpty { return .voteOpen }
            return hasSecret && hasPaper ? .castPaper : nil
        case .sealed, .counted: return nil
        }
    }
}
