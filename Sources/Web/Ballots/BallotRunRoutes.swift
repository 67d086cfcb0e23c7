import Domain
import Operations
import Pages

extension Site {
    /// What the secretary, and whoever counts paper ballots, does.
    static let ballotRunRoutes: [Route] = [
        .post("\(CouncilPath.sessions)/{id}/ballot/modes", handler: setBallotModes),
        .post("\(CouncilPath.sessions)/{id}/ballot/ruling", handler: ruleConflict),
        .post("\(CouncilPath.sessions)/{id}/ballot/opening", handler: openBallotBox),
        .post("\(CouncilPath.sessions)/{id}/ballot/voting", handler: startVoting),
        .post("\(CouncilPath.sessions)/{id}/ballot/counting", handler: countBallots),
        .post("\(CouncilPath.sessions)/{id}/ballot/discard", handler: discardBallotBox),
        .post("\(CouncilPath.sessions)/{id}/ballot/tally", handler: enterTally),
    ]

    private static func setBallotModes(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            let agenda = try await visit.office.readSession(id, by: visit.persona).session.agenda
            var reader = FormReader(visit.form)
            let all: BallotMode? = reader.choice("all")
            var modes: [ID<Nomination>: BallotMode] = [:]
            for item in agenda {
                let own: BallotMode? = reader.choice("mode-\(item.nomination)")
                if let mode = all ?? own { modes[item.nomination] = mode }
            }
            try reader.finish()
            try await visit.office.setBallotModes(modes, in: id, at: visit.revision, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }

    private static func ruleConflict(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            var reader = FormReader(visit.form)
            let nomination: ID<Nomination>? = reader.id("nomination")
            let member: ID<CouncilMember>? = reader.id("member")
            let field = "reason-\(visit.form["nomination"])-\(visit.form["member"])"
            let reason = reader.line(field, most: 500)
            try reader.finish()
            try Refusal.raise(try visit.persona.refusals(of: CouncilAct.runBallot, agency: visit.persona.agency))
            guard ["in", "out"].contains(visit.form["ruling"]) else { throw Refusal(.rulingUnknown) }
            guard let nomination else { throw Refusal(.notOnAgenda) }
            guard let member else { throw Refusal(.unknownMember) }
            try await visit.office.ruleConflict(
                ConflictRuling(
                    nomination: nomination, member: member, isRecused: visit.form["ruling"] != "in", reason: reason),
                in: id, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }

    private static func openBallotBox(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            let key = try await visit.office.openBallotBox(in: id, at: visit.revision, by: visit.persona)
            var answer = Answer.see(BallotPath.home(id), .saved)
            if let key { answer.cookies.append(.ballotKey(key, session: id.text)) }
            return answer
        }
    }

    private static func startVoting(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            try await visit.office.startVoting(in: id, at: visit.revision, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }

    private static func countBallots(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            let typed = visit.form["key"]
            let key = typed.isEmpty ? visit.cookies[SiteCookie.ballotKeyName(id.text)] ?? "" : typed
            try await visit.office.countBallots(in: id, with: key, at: visit.revision, by: visit.persona)
            var answer = Answer.see(BallotPath.home(id), .voted)
            answer.cookies.append(.ballotKeyRemoved(session: id.text))
            return answer
        }
    }

    private static func discardBallotBox(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.discardBallotBox(in: id, because: reason, at: visit.revision, by: visit.persona)
            return .see(BallotPath.home(id), .dropped)
        }
    }

    private static func enterTally(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            var reader = FormReader(visit.form)
            let nomination: ID<Nomination>? = reader.id("nomination")
            let name = visit.form["nomination"]
            let counts = ["agree", "disagree", "invalid"].map { reader.number("\($0)-\(name)") }
            let papers = reader.number("handedOut-\(name)")
            if visit.form["handedOut-\(name)"].isEmpty {
                reader.note(Reason(.numberMalformed, field: "handedOut-\(name)"))
            }
            if visit.form["agree-\(name)"].isEmpty { reader.note(Reason(.numberMalformed, field: "agree-\(name)")) }
            try Refusal.raise(try visit.persona.refusals(of: CouncilAct.tally, agency: visit.persona.agency))
            try reader.finish()
            guard let nomination else { throw Refusal(.notOnAgenda) }
            let tally = PaperTally(
                nomination: nomination, account: try visit.persona.account, agree: counts[0] ?? 0,
                disagree: counts[1] ?? 0, invalid: counts[2] ?? 0, handedOut: papers)
            try await visit.office.enterTally(tally, in: id, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }
}
