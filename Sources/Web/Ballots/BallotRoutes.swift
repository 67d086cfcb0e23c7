import Domain
import Operations
import Pages

extension Site {
    /// A session's ballots as a member and the secretary see them.
    static let ballotRoutes: [Route] = [
        .get("\(CouncilPath.sessions)/{id}/ballot", handler: { try await showBallots($0) }),
        .post("\(CouncilPath.sessions)/{id}/ballot/declaration", handler: declareConflicts),
        .post("\(CouncilPath.sessions)/{id}/ballot/paper", handler: takePaper),
        .post("\(CouncilPath.sessions)/{id}/ballot/vote", handler: voteByName),
        .get("\(CouncilPath.sessions)/{id}/ballots", handler: showBallotList),
        .get("\(CouncilPath.sessions)/{id}/ballots.csv", handler: downloadBallotCSV),
        .get("\(CouncilPath.sessions)/{id}/ballots.json", handler: downloadBallotJSON),
    ]

    static func showBallots(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        let book = try await visit.office.readBallots(of: id, by: visit.persona)
        let page = BallotPage(
            ballots: try await visit.ballots(book), acts: visit.councilActs,
            hasPaper: try await visit.holdsPaper(of: id),
            key: visit.councilActs.contains(.runBallot) ? visit.ballotKey(of: book.box) : nil,
            account: try visit.persona.account,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .council, errors: errors, page.html(in: visit.language))
    }

    /// What was refused is shown on the page it was sent from.
    static func refusing(_ visit: Visit, _ act: () async throws -> Answer) async throws -> Answer {
        do { return try await act() } catch let refusal as Refusal {
            let hard: Set<ReasonCode> = [.notFound, .notPermitted]
            if refusal.reasons.contains(where: { hard.contains($0.code) }) { throw refusal }
            return try await showBallots(visit, errors: refusal.reasons)
        }
    }

    private static func declareConflicts(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            let agenda = try await visit.office.readSession(id, by: visit.persona).session.agenda
            var reader = FormReader(visit.form)
            let items = agenda.map { item in
                DeclaredConflict(
                    nomination: item.nomination, kind: reader.choice("kind-\(item.nomination)") ?? .free,
                    note: reader.line("note-\(item.nomination)", most: 500))
            }
            try reader.finish()
            if visit.form["all"] == "none", items.contains(where: { $0.kind != .free }) {
                throw Refusal(.declarationContradicts, field: "kind-\(items[0].nomination)")
            }
            try await visit.office.declareConflicts(items, in: id, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }

    /// The paper goes to this device in a cookie, and nowhere else.
    private static func takePaper(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            if try await visit.holdsPaper(of: id) { throw Refusal(.paperOnDevice) }
            let paper = try await visit.office.takePaper(in: id, by: visit.persona)
            var answer = Answer.see(BallotPath.paper(id))
            answer.cookies.append(.paper(paper, session: id.text))
            return answer
        }
    }

    private static func voteByName(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        return try await refusing(visit) {
            let agenda = try await visit.office.readSession(id, by: visit.persona).session.agenda
            let choices = try visit.choices(on: agenda.map(\.nomination))
            try await visit.office.voteByName(choices, in: id, by: visit.persona)
            return .see(BallotPath.home(id), .saved)
        }
    }

    private static func showBallotList(_ visit: Visit) async throws -> Answer {
        let book = try await visit.office.readBallotList(of: visit.id(), by: visit.persona)
        guard let box = book.box, let list = book.list else { throw Refusal(.notFound) }
        let page = BallotListPage(sheet: try await visit.sheet(book.papers), box: box, list: list)
        return try await visit.page(page.title, current: .council, page.html(in: visit.language))
    }

    private static func downloadBallotCSV(_ visit: Visit) async throws -> Answer {
        let book = try await visit.office.readBallotList(of: visit.id(), by: visit.persona)
        guard let list = book.list else { throw Refusal(.notFound) }
        return .download(
            Array(list.csv.utf8), name: "ballots-\(book.session.id).csv", type: "text/csv; charset=utf-8")
    }

    private static func downloadBallotJSON(_ visit: Visit) async throws -> Answer {
        let book = try await visit.office.readBallotList(of: visit.id(), by: visit.persona)
        guard let json = book.json else { throw Refusal(.notFound) }
        return .download(
            Array(json.text.utf8), name: "ballots-\(book.session.id).json", type: "application/json")
    }
}
