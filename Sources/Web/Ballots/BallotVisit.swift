import Domain
import Operations
import Pages

extension Visit {
    /// The ballots with the names their page shows.
    func ballots(_ book: BallotBook) async throws -> BallotSheet {
        let accounts =
            book.records.tallies.isEmpty ? [] : try await office.store.accounts(of: book.session.agency)
        return BallotSheet(
            sheet: try await sheet(book.papers), box: book.box, declarations: book.records.declarations,
            papers: book.records.papers, voted: book.records.voted, tallies: book.records.tallies,
            cast: book.records.cast, list: book.list, conflicts: book.conflicts, offered: book.offered,
            seat: book.seat,
            counters: Dictionary(accounts.map { ($0.id, $0.name) }) { first, _ in first })
    }

    /// The paper of a session's secret ballot on this device, whatever it is worth.
    func paper(of session: ID<CouncilSession>) -> String? { cookies[SiteCookie.paperName(session.text)] }

    /// The key of the open box on this device; `nil` when none lies here, or one of another box.
    func ballotKey(of box: BallotBox?) -> String? {
        guard let box, let key = cookies[SiteCookie.ballotKeyName(box.session.text)], office.isBallotKey(key, of: box)
        else { return nil }
        return key
    }

    /// Whether this device holds a paper that can still be cast.
    func holdsPaper(of session: ID<CouncilSession>) async throws -> Bool {
        guard let text = paper(of: session) else { return false }
        return try await office.isPaperUnused(text, in: session)
    }

    /// The choices that were sent; items without one are left out.
    func choices(on nominations: [ID<Nomination>]) throws -> [ID<Nomination>: BallotChoice] {
        var reader = FormReader(form)
        var choices: [ID<Nomination>: BallotChoice] = [:]
        for nomination in nominations {
            if let choice = reader.choice("choice-\(nomination)", of: BallotChoice.self) {
                choices[nomination] = choice
            }
        }
        try reader.finish()
        return choices
    }
}
