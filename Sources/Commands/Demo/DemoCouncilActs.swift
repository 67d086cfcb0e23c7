import Domain
import Operations

extension DemoPlayer {
    /// Nine members by a dated decision. A commune's Giấy khen has no quorum in law, so the values are a model's.
    func composeCouncil() async throws {
        guard let quorum = Fraction(2, 3) else { return }
        let members = try DemoActor.office.compactMap { actor -> CouncilMember? in
            guard let seat = actor.seat else { return nil }
            let persona = try persona(actor.login)
            return CouncilMember(
                id: office.newMemberID(), name: persona.name, post: actor.post, seat: seat, account: persona.account,
                unit: persona.unit)
        }
        _ = try await office.composeCouncil(
            decisionNumber: "18/QĐ-UBND", decided: clock.now().day.adding(days: -1), members: members,
            rules: CouncilRules(quorum: quorum, threshold: .majority, source: .councilModel),
            by: try persona(DemoActor.clerk))
    }

    func performInCouncil(_ act: DemoAct) async throws {
        switch act {
        case .call(let code): try await call(code)
        case .meet(let code): try await meet(code)
        case .sign(let code):
            guard let session = try await session(code) else { return }
            try await office.signMinutes(of: session.id, at: session.revision, by: try persona(DemoActor.secretary))
        case .allocate(let code): try await allocate(code)
        default: break
        }
    }

    private func call(_ code: String) async throws {
        guard let days = script.calendars[code] else { return }
        let agenda = script.cases.indices.filter {
            script.cases[$0].occasion == code && script.cases[$0].fate.reachesCouncil
        }.compactMap { nominations[$0] }
        let called = try await office.callSession(
            for: try await occasion(code).id, at: Moment(days.session, hour: 14), place: DemoTexts.place,
            agenda: agenda, by: try persona(DemoActor.clerk))
        sessions[code] = called.id
    }

    private func session(_ code: String) async throws -> CouncilSession? {
        guard let agency, let id = sessions[code] else { return nil }
        return try await office.store.councilSession(id, agency: agency)
    }

    private func meet(_ code: String) async throws {
        guard let agency, var session = try await session(code),
            let council = try await office.store.council(session.council, agency: agency)
        else { return }
        let secretary = try persona(DemoActor.secretary)
        try await office.noteAttendance(attendance(council), in: session.id, at: session.revision, by: secretary)
        session = try await self.session(code) ?? session
        try await office.openSession(session.id, at: session.revision, by: secretary)
        for (place, item) in session.agenda.enumerated() {
            clock.advance(seconds: 240)
            session = try await self.session(code) ?? session
            try await vote(item, place: place, in: session, council, by: secretary)
        }
        session = try await self.session(code) ?? session
        try await office.closeSession(
            session.id, minutes: DemoTexts.minutes, at: session.revision, by: secretary)
    }

    /// All but one come; the last one writes an opinion.
    private func attendance(_ council: Council) -> [SeatAttendance] {
        council.members.enumerated().map { place, member in
            let last = member.seat == .member && place == council.members.count - 2
            return SeatAttendance(member: member.id, presence: last ? .written : .present)
        }
    }

    private func vote(
        _ item: AgendaItem, place: Int, in session: CouncilSession, _ council: Council, by secretary: Persona
    ) async throws {
        guard let index = nominations.first(where: { $0.value == item.nomination })?.key else { return }
        let fate = script.cases[index].fate
        let unit = units[script.people[script.cases[index].participant].unit]
        let recused = Set(council.members.filter { $0.unit == unit }.map(\.id)).union(item.recused)
        let able = session.attendance.filter { !recused.contains($0.member) }
        let present = able.filter { $0.presence == .present }.count
        let written = able.filter { $0.presence == .written }.count
        let against = fate.isRecommended ? (place % 3 == 0 ? 1 : 0) : present - 3
        try await office.enterVote(
            AgendaItem(
                nomination: item.nomination, recused: recused.sorted(),
                count: VoteCount(
                    agree: present - against, disagree: against, writtenAgree: fate.isRecommended ? written : 0,
                    writtenDisagree: fate.isRecommended ? 0 : written),
                dissent: fate.isRecommended && against > 0 ? DemoTexts.dissent : "",
                rank: rank(of: item, in: session)),
            in: session.id, at: session.revision, by: secretary)
    }

    /// The council's order: whom the Chairman will refuse first, then the agenda's.
    private func rank(of item: AgendaItem, in session: CouncilSession) -> Int? {
        func fate(_ item: AgendaItem) -> DemoFate? {
            nominations.first { $0.value == item.nomination }.map { script.cases[$0.key].fate }
        }
        let recommended = session.agenda.filter { fate($0)?.isRecommended ?? false }
        let order = recommended.filter { fate($0) == .refused } + recommended.filter { fate($0) != .refused }
        return order.firstIndex { $0.nomination == item.nomination }.map { $0 + 1 }
    }

    private func allocate(_ code: String) async throws {
        guard let award = plan.awards.first(where: { $0.competence == .own }) else { return }
        let occasion = try await occasion(code)
        try await office.allocate(
            occasion.id, award: award.code, at: occasion.revision, by: try persona(DemoActor.clerk))
    }
}
