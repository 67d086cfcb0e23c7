package import Domain

extension Office {
    /// A member says of each item whether something speaks against the own vote. Can be said anew until a box stands; said
    /// while it is opened, it is either seen by the opening or refused.
    package func declareConflicts(
        _ items: [DeclaredConflict], in id: ID<CouncilSession>, by persona: Persona
    ) async throws {
        try await undisturbed(persona.agency) { standing in
            let (session, seat) = try await seated(id, by: persona)
            guard session.status == .called || session.status == .open else { throw Refusal(.sessionOver) }
            try await refuseStandingBox(session)
            let declaration = ConflictDeclaration(member: seat.id, items: items.filter { $0.kind != .free })
            try Refusal.raise(declaration.defects(in: session))
            // What is declared may name kin: the chain gets its salted digest.
            let entry = entry(
                "session.declare", on: Subject.session(id), by: persona,
                ["conflicts": JSON(declaration.items.count), "member": .string(seat.id.text)],
                personal: ["declaration": declaration.record.text])
            try await keep(
                Change(
                    [.declareConflicts(declaration, session: id, session.agency)], entries: [entry], standing: standing)
            )
        }
    }

    /// The secretary decides on a conflict, with the reason that is recorded: out, or in all the same. Nobody rules for
    /// the own vote, and who wrote or submitted a dossier stays out.
    package func ruleConflict(_ ruling: ConflictRuling, in id: ID<CouncilSession>, by persona: Persona) async throws {
        try await undisturbed(persona.agency) { standing in
            let (session, council) = try await councilSession(id, for: .runBallot, at: nil, by: persona)
            guard session.status == .called || session.status == .open else { throw Refusal(.sessionOver) }
            try await refuseStandingBox(session)
            guard let nomination = try await store.nomination(ruling.nomination, agency: session.agency),
                session.item(ruling.nomination) != nil
            else { throw Refusal(.notOnAgenda) }
            guard let member = council.member(ruling.member) else { throw Refusal(.unknownMember) }
            // Otherwise whoever runs the session could keep anybody out of anything, and the denominator stays.
            let known = try await conflicts(
                readSession(id, by: persona), store.ballotRecords(id, agency: session.agency)
            ).contains { $0.nomination == ruling.nomination && $0.member == ruling.member && !$0.grounds.isEmpty }
            var reasons = known ? [] : [Reason(.conflictUnknown)]
            let field = "reason-\(ruling.nomination)-\(ruling.member)"
            if ruling.reason.isEmpty { reasons.append(Reason(.missingReason, field: field)) }
            if !ruling.isRecused && member.account == persona.account { reasons.append(Reason(.ownConflict)) }
            if !ruling.isRecused && member.account.map(nomination.isOwn) ?? false {
                reasons.append(Reason(.ownDossierStays))
            }
            try Refusal.raise(reasons)
            let entry = entry(
                ruling.isRecused ? "session.recuse" : "session.admit", on: Subject.session(id), by: persona,
                [
                    "nomination": .string(ruling.nomination.text), "member": .string(ruling.member.text),
                    "reason": .string(ruling.reason),
                ])
            try await keep(
                Change([.ruleConflict(ruling, session: id, session.agency)], entries: [entry], standing: standing))
        }
    }

    /// The session, and the seat this person has in its council.
    func seated(_ id: ID<CouncilSession>, by persona: Persona) async throws -> (CouncilSession, CouncilMember) {
        let (session, council) = try await councilSession(id, for: .read, at: nil, by: persona)
        guard let seat = Office.seat(of: persona, in: council) else { throw Refusal(.notMember) }
        return (session, seat)
    }

    func refuseStandingBox(_ session: CouncilSession) async throws {
        if try await store.ballotBox(session.id, agency: session.agency) != nil { throw Refusal(.boxStands) }
    }
}
