import Domain
import Operations
import Pages

extension Site {
    /// The paper of a secret ballot. These addresses do not know who asks: no log-in is read, no session is touched, and
    /// nothing is kept but the ballots themselves.
    static let paperRoutes: [Route] = [
        .get("\(BallotPath.papers)/{id}", .nameless, handler: { try await showPaper($0) }),
        .post("\(BallotPath.papers)/{id}", .nameless, handler: castPaper),
    ]

    private static func showPaper(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        let text = visit.paper(of: id) ?? ""
        let sight = text.isEmpty ? nil : try await visit.office.readPaper(text, in: id)
        let sheet = sight.map { sight in
            PaperPage.Sheet(
                status: sight.box.status, isCast: sight.isCast,
                items: sight.items.map { item in
                    PaperPage.Item(
                        nomination: item.nomination, name: item.name,
                        facts: [item.detail, item.award].filter { !$0.isEmpty }.joined(separator: " · "),
                        receipt: item.receipt, counted: item.counted)
                }, code: text)
        }
        let page = PaperPage(
            session: id, sheet: sheet, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, errors: errors, page.html(in: visit.language))
    }

    private static func castPaper(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        do {
            if visit.form["act"] == "open" { return try await openPaper(visit, id) }
            let text = visit.paper(of: id) ?? visit.form["paper"]
            guard let sight = try await visit.office.readPaper(text, in: id) else {
                throw Refusal(.paperUnknown, field: "paper")
            }
            let choices = try visit.choices(on: sight.items.map(\.nomination))
            try await visit.office.castBallots(choices, with: text, in: id)
            return .see(BallotPath.paper(id))
        } catch let refusal as Refusal {
            return try await showPaper(visit, errors: refusal.reasons)
        }
    }

    /// A code that was written down is brought to this device.
    private static func openPaper(_ visit: Visit, _ id: ID<CouncilSession>) async throws -> Answer {
        let text = visit.form["paper"].filter { !$0.isWhitespace }
        guard try await visit.office.readPaper(text, in: id) != nil else {
            throw Refusal(.paperUnknown, field: "paper")
        }
        var answer = Answer.see(BallotPath.paper(id))
        answer.cookies.append(.paper(text, session: id.text))
        return answer
    }
}
