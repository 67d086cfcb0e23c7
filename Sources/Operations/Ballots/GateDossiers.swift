import Domain

extension Office {
    /// Keeps a member of the council, who reads dossiers for no other reason, from one on the agenda of a session that is
    /// voted through a box: before the own declaration is in, and where the member is recused (decisions/0044).
    /// - Throws: `declarationMissing` with the session, or `recusedFromItem`.
    func refuseGated(_ nomination: Nomination, by persona: Persona) async throws {
        guard nomination.status == .inSession, persona.readsForTheCouncilOnly(nomination) else { return }
        let sessions = try await store.councilSessions(of: nomination.agency).filter {
            ($0.status == .called || $0.status == .open) && $0.hasBox && $0.item(nomination.id) != nil
        }
        for session in sessions {
            guard let council = try await store.council(session.council, agency: session.agency),
                let seat = Office.seat(of: persona, in: council)
            else { continue }
            let records = try await store.ballotRecords(session.id, agency: session.agency)
            guard records.declarations.contains(where: { $0.member == seat.id }) else {
                throw Refusal(.declarationMissing, ["session": session.id.text])
            }
            if try await isRecused(seat, council, from: nomination, in: session, records) {
                throw Refusal(.recusedFromItem)
            }
        }
    }

    private func isRecused(
        _ seat: CouncilMember, _ council: Council, from nomination: Nomination, in session: CouncilSession,
        _ records: BallotRecords
    ) async throws -> Bool {
        if session.item(nomination.id)?.recused.contains(seat.id) ?? false { return true }
        let name = try await store.participant(nomination.participant, agency: nomination.agency)?.name ?? ""
        let search = ConflictSearch(
            council: council, nominations: [nomination], names: [nomination.id: name],
            declarations: records.declarations, rulings: records.rulings)
        return search.recused[nomination.id]?.contains(seat.id) ?? false
    }
}
