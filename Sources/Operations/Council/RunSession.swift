package import Domain

extension Office {
    /// Notes who is present, absent, or gave a written opinion.
    package func noteAttendance(
        _ attendance: [SeatAttendance], in id: ID<CouncilSession>, at revision: Revision, by persona: Persona
    ) async throws {
        let (session, council) = try await councilSession(id, for: .attend, at: revision, by: persona)
        let next = try session.attended(attendance, council: council)
        // Who may vote stands with the box; whoever comes later is told of in the minutes.
        try await refuseStandingBox(session)
        try await save(
            next, "session.attend", by: persona,
            [
                "present": JSON(next.count(.present)), "written": JSON(next.count(.written)),
                "members": next.attendanceRecord,
            ])
    }

    /// Opens the session when its quorum is present; before the day it was called for only with a reason.
    package func openSession(
        _ id: ID<CouncilSession>, because reason: String = "", at revision: Revision, by persona: Persona
    ) async throws {
        let (session, council) = try await councilSession(id, for: .open, at: revision, by: persona)
        let held = try session.opened(council: council, at: now, because: reason)
        let told: [String: JSON] =
            held.at == session.at ? [:] : ["calledFor": .int(session.at.milliseconds), "reason": .string(reason)]
        try await save(held, "session.open", by: persona, told)
    }

    /// Enters the counted result of one item, with dissent. Members who may not vote on it stay out of the count.
    package func enterVote(
        _ item: AgendaItem, in id: ID<CouncilSession>, at revision: Revision, by persona: Persona
    ) async throws {
        try await enterVotes([item], in: id, at: revision, by: persona)
    }

    /// Enters the results of several items at once, all or none; each that changes has its entry in the journal.
    package func enterVotes(
        _ items: [AgendaItem], in id: ID<CouncilSession>, at revision: Revision, by persona: Persona
    ) async throws {
        let (session, council) = try await councilSession(id, for: .vote, at: revision, by: persona)
        let out = try await recusedByConflict(session, council)
        var changed: [AgendaItem] = []
        for var item in items {
            guard let planned = session.item(item.nomination) else { throw Refusal(.notOnAgenda) }
            let nomination = try await store.nomination(item.nomination, agency: session.agency)
            // Whoever may not vote stays out whatever was ticked; a tick made by mistake can be taken back.
            let barred = nomination.map { Office.recused($0, council) } ?? []
            item.recused = Array(Set(item.recused).union(barred).union(out[item.nomination] ?? [])).sorted()
            if planned.ballot != .counted && planned.count == nil && item.count != nil {
                throw Refusal(.boxNotCounted)
            }
            item = item.keeping(ballotOf: planned)
            var before = planned
            before.recused.sort()
            guard item != before else { continue }
            if nomination?.isOwn(of: persona.account) ?? false { throw Refusal(.ownItemOnAgenda) }
            changed.append(item)
        }
        let next = try session.voted(changed, council: council)
        if changed.isEmpty { return }
        let entries = changed.map { voteEntry($0, in: id, by: persona) }
        try await commit(Change([.changeCouncilSession(next)], entries: entries))
    }

    /// Who a declaration or the secretary's ruling keeps out of items counted in the room.
    private func recusedByConflict(
        _ session: CouncilSession, _ council: Council
    ) async throws -> [ID<Nomination>: [ID<CouncilMember>]] {
        let records = try await store.ballotRecords(session.id, agency: session.agency)
        if records.declarations.isEmpty && records.rulings.isEmpty { return [:] }
        let nominations = try await store.nominations(Set(session.agenda.map(\.nomination)), agency: session.agency)
        return ConflictSearch(
            council: council, nominations: nominations, names: [:], declarations: records.declarations,
            rulings: records.rulings
        ).recused
    }

    func voteEntry(_ item: AgendaItem, in id: ID<CouncilSession>, by persona: Persona) -> JournalDraft {
        let count = item.count
        return entry(
            "session.vote", on: Subject.session(id), by: persona,
            [
                "nomination": .string(item.nomination.text), "agree": JSON(count?.agree ?? 0),
                "disagree": JSON(count?.disagree ?? 0), "writtenAgree": JSON(count?.writtenAgree ?? 0),
                "writtenDisagree": JSON(count?.writtenDisagree ?? 0), "recused": JSON(item.recused.count),
                "handedOut": item.papers?.handedOut.map { JSON($0) } ?? .null,
                "returned": item.papers.map { JSON($0.returned) } ?? .null,
                "blank": item.papers.map { JSON($0.blank) } ?? .null,
            ])
    }

    /// Closes the voting: results go to the nominations, recommended in order of rank.
    package func closeSession(
        _ id: ID<CouncilSession>, minutes: String, sitting: SittingTimes? = nil, at revision: Revision,
        by persona: Persona
    ) async throws {
        let (session, council) = try await councilSession(id, for: .close, at: revision, by: persona)
        var current = session
        let nominations = try await agendaNominations(session)
        // A nomination withdrawn since the call leaves the agenda without a vote.
        current.agenda = session.agenda.filter { item in nominations.contains { $0.id == item.nomination } }
        let next = try current.closed(minutes: minutes, sitting: sitting, council: council, at: now)
        let voted = try nominations.map { try result(of: $0, in: next, council) }
        let papers = try await frozenPapers(of: next, council, by: persona)
        var told: [String: JSON] = ["items": JSON(next.agenda.count)]
        if let sitting {
            (told["began"], told["ended"]) = (.int(sitting.began.milliseconds), .int(sitting.ended.milliseconds))
        }
        for paper in papers {
            told["\(paper.paper.kind.rawValue).\(paper.paper.format.rawValue)"] = .string(paper.paper.digest)
        }
        let entry = entry(
            "session.close", on: Subject.session(id), by: persona, told, personal: ["minutes": minutes])
        let results = voted.map { nomination in
            self.entry(
                "nomination.vote", on: Subject.nomination(nomination.id), by: persona,
                ["session": .string(id.text), "status": .string(nomination.status.rawValue)])
        }
        let changed = voted.map(Write.moveNomination)
        let frozen = papers.map { Write.addIssuedPaper($0.paper, bytes: $0.bytes) }
        try await commit(Change([.changeCouncilSession(next)] + changed + frozen, entries: [entry] + results))
    }

    /// What the council's vote makes of a nomination; who missed the threshold reads by how much.
    private func result(of nomination: Nomination, in session: CouncilSession, _ council: Council) throws -> Nomination
    {
        let item = session.item(nomination.id)
        let recommended = item.map { session.isRecommended($0, council: council) } ?? false
        let needed = council.rules.threshold.votesNeeded(of: council.members.count)
        let reason = "\(item?.count?.allAgree ?? 0)/\(council.members.count) phiếu đồng ý, cần \(needed)"
        return try nomination.voted(recommended: recommended, rank: item?.rank, because: reason, at: now)
    }

    /// Signs the minutes.
    package func signMinutes(of id: ID<CouncilSession>, at revision: Revision, by persona: Persona) async throws {
        let (session, _) = try await councilSession(id, for: .sign, at: revision, by: persona)
        try await save(try session.signed(), "session.sign", by: persona)
    }

    /// A session and its council at the revision the page showed, if the persona may do `act`.
    func councilSession(_ id: ID<CouncilSession>, for act: CouncilAct, at revision: Revision?, by persona: Persona)
        async throws -> (CouncilSession, Council)
    {
        guard let session = try await store.councilSession(id, agency: persona.agency),
            let council = try await store.council(session.council, agency: persona.agency)
        else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: act, agency: session.agency))
        if let revision, session.revision != revision { throw Refusal(.changedMeanwhile) }
        return (session, try await ruled(council, in: session))
    }

    /// The council with the rules the session opened with; before, with those of the session's day.
    private func ruled(_ council: Council, in session: CouncilSession) async throws -> Council {
        var council = council
        if let rules = session.rules {
            council.rules = rules
        } else if council.rules.followsRegistry == true {
            council = council.following(try await lawBook(of: council.agency), on: session.at.day)
        }
        return council
    }

    private func save(_ session: CouncilSession, _ act: String, by persona: Persona, _ body: [String: JSON] = [:])
        async throws
    {
        let entry = entry(act, on: Subject.session(session.id), by: persona, body)
        try await commit(Change([.changeCouncilSession(session)], entries: [entry]))
    }
}
