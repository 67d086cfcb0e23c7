package import Domain

extension Office {
    /// Calls the council for an occasion with an agenda of appraised nominations; the occasion moves into council when
    /// its intake is closed.
    package func callSession(
        for occasion: ID<Occasion>, at moment: Moment, place: String, agenda: [ID<Nomination>], by persona: Persona
    ) async throws -> CouncilSession {
        try Refusal.raise(persona.refusals(of: CouncilAct.call, agency: persona.agency))
        guard let council = try await store.council(of: persona.agency) else { throw Refusal(.noCouncil) }
        let occasion = try await readOccasion(occasion, by: persona)
        let nominations = try await agendaItems(agenda, of: occasion)
        var reasons: [Reason] = []
        if occasion.status != .closed && occasion.status != .inCouncil {
            reasons.append(Reason(.occasionStepOutOfOrder))
        }
        if nominations.isEmpty { reasons.append(Reason(.agendaEmpty, field: "agenda")) }
        if place.isEmpty { reasons.append(Reason(.missingPlace, field: "place")) }
        if moment <= now { reasons.append(Reason(.dueNotAhead, field: "at")) }
        try Refusal.raise(reasons)
        let session = CouncilSession(
            id: newID(), agency: persona.agency, occasion: occasion.id, council: council.id, at: moment,
            place: place,
            attendance: council.members.map { SeatAttendance(member: $0.id, presence: .invited) },
            agenda: try await items(of: nominations, council, on: moment.day))
        let moved: [Write] =
            occasion.status == .closed ? [.changeOccasion(try occasion.moved(to: .inCouncil, at: now))] : []
        let called = try nominations.map { Write.moveNomination(try $0.called(at: now)) }
        let entry = entry(
            "session.call", on: Subject.session(session.id), by: persona,
            [
                "at": .int(moment.milliseconds), "place": .string(place),
                "agenda": .array(nominations.map { .string($0.id.text) }),
            ])
        let told = entries("nomination.call", on: nominations, by: persona, ["session": .string(session.id.text)])
        try await commit(Change([.addCouncilSession(session)] + moved + called, entries: [entry] + told))
        return session
    }

    private func agendaItems(_ agenda: [ID<Nomination>], of occasion: Occasion) async throws -> [Nomination] {
        let appraised = try await store.nominations(
            occasion: occasion.id, agency: occasion.agency, statuses: [.appraised])
        return try agenda.map { id in
            guard let nomination = appraised.first(where: { $0.id == id }) else {
                throw Refusal(.nominationNotAppraised, field: "agenda")
            }
            return nomination
        }
    }

    /// The items as they are called: who is out already, and the mode the law's registry offers where it knows one.
    private func items(
        of nominations: [Nomination], _ council: Council, on day: Day
    ) async throws -> [AgendaItem] {
        let book = try await lawBook(of: council.agency)
        let plan = try await plan(of: council.agency).plan
        return nominations.map { nomination in
            let offered = book.offeredMode(
                for: plan.award(nomination.award)?.name ?? nomination.award, on: day)
            return AgendaItem(
                nomination: nomination.id, recused: Office.recused(nomination, council),
                mode: offered == .counted ? nil : offered)
        }
    }

    /// Members who wrote or submitted a nomination do not vote on it (flow.md).
    static func recused(_ nomination: Nomination, _ council: Council) -> [ID<CouncilMember>] {
        council.members.filter { $0.account.map(nomination.isOwn) ?? false }.map(\.id)
    }

    /// Calls a session off before it opened: its dossiers are appraised again.
    package func callOffSession(_ id: ID<CouncilSession>, at revision: Revision, by persona: Persona) async throws {
        let (session, _) = try await councilSession(id, for: .callOff, at: revision, by: persona)
        let next = try session.calledOff()
        let inSession = try await agendaNominations(session)
        let back = try inSession.map { Write.moveNomination(try $0.takenOff(at: now)) }
        let entry = entry("session.call-off", on: Subject.session(id), by: persona)
        let told = entries("nomination.take-off", on: inSession, by: persona, ["session": .string(id.text)])
        try await commit(Change([.changeCouncilSession(next)] + back, entries: [entry] + told))
    }

    /// The agenda's nominations that are still in session, in the agenda's order; withdrawn ones drop out.
    func agendaNominations(_ session: CouncilSession) async throws -> [Nomination] {
        let found = try await store.nominations(
            occasion: session.occasion, agency: session.agency, statuses: [.inSession])
        return session.agenda.compactMap { item in found.first { $0.id == item.nomination } }
    }
}
