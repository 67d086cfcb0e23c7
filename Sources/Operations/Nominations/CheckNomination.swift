package import Domain

extension Office {
    /// The dossier is complete.
    package func acceptNomination(_ id: ID<Nomination>, at revision: Revision, by persona: Persona) async throws {
        try await step(id, .accept, at: revision, by: persona) { try $0.accepted(at: now) }
    }

    /// Sends it back for the named items until the end of `due`.
    package func returnNomination(
        _ id: ID<Nomination>, items: [String], due: Day, at revision: Revision, by persona: Persona
    ) async throws {
        let request = SupplementRequest(items: items, due: due, by: persona.account, at: now)
        let body: [String: JSON] = ["items": .array(items.map(JSON.string)), "due": JSON(due)]
        try await step(id, .return, at: revision, by: persona, body) { try $0.returned(request) }
    }

    package func declineNomination(
        _ id: ID<Nomination>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try await step(id, .decline, at: revision, by: persona, ["reason": .string(reason)]) {
            try $0.declined(because: reason, at: now)
        }
    }

    /// Gives a lapsed nomination another due day, with a reason.
    package func reopenNomination(
        _ id: ID<Nomination>, due: Day, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try await step(id, .reopen, at: revision, by: persona, ["reason": .string(reason), "due": JSON(due)]) {
            let items = $0.supplement?.items ?? []
            let request = SupplementRequest(items: items, due: due, by: persona.account, at: now)
            return try $0.reopened(request, because: reason)
        }
    }

    /// The unit takes it back, before a decision.
    package func withdrawNomination(
        _ id: ID<Nomination>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try await step(id, .withdraw, at: revision, by: persona, ["reason": .string(reason)]) {
            try $0.withdrawn(because: reason, at: now)
        }
    }

    /// Records what the upper level answered, with its decision's number or its reason.
    package func answerNomination(
        _ id: ID<Nomination>, granted: Bool, because decision: String, at revision: Revision, by persona: Persona
    ) async throws {
        if try await store.proposals(touching: [id], of: persona.agency).contains(where: { $0.childNomination == id }) {
            throw Refusal(.answerComesByItself)
        }
        let body: [String: JSON] = ["granted": .bool(granted), "decision": .string(decision)]
        try await step(id, .answer, at: revision, by: persona, body) {
            try $0.answered(granted: granted, because: decision, at: now)
        }
    }

    /// The Chairman ends a waiting award because its hold ended with a violation or a discipline, in no decision. The
    /// unit reads the reason, the place becomes free (decisions/0049).
    package func refuseNomination(
        _ id: ID<Nomination>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let nomination = try await nomination(id, for: .refuse, at: revision, by: persona)
        let holds = try await store.holds(of: [nomination.participant], agency: nomination.agency)
        let prepared = try await store.decisions(of: nomination.agency).contains { decision in
            [.draft, .pending].contains(decision.status) && decision.items.contains { $0.nomination == id }
        }
        if prepared { throw Refusal(.nominationInDraft) }
        let ended = holds.filter { nomination.isRefusable(after: [$0]) }.map { JSON.string($0.id.text) }
        try await step(id, .refuse, at: revision, by: persona, ["reason": .string(reason), "holds": .array(ended)]) {
            try $0.refused(after: holds, because: reason, at: now)
        }
    }

    /// Lets every supplement lapse whose due day is over. The program does it itself, once a day and at start.
    /// - Returns: how many lapsed.
    @discardableResult
    package func lapseSupplements(of agency: ID<Agency>) async throws -> Int {
        let system = Persona.system(of: agency)
        let overdue = try await store.overdueSupplements(agency: agency, before: now.day)
        var count = 0
        for nomination in overdue {
            let next = try nomination.lapsed(at: now)
            let entry = entry("nomination.lapse", on: Subject.nomination(next.id), by: system)
            do { try await commit(Change([.moveNomination(next)], entries: [entry])) } catch let refusal as Refusal
                where refusal == Refusal(.changedMeanwhile)
            {
                // Supplemented at this very moment: it has an answer and does not lapse.
                continue
            }
            count += 1
        }
        return count
    }

    /// One verb on one nomination: may you → next value → kept with its entry.
    func step(
        _ id: ID<Nomination>, _ act: NominationAct, at revision: Revision?, by persona: Persona,
        _ body: [String: JSON] = [:], verb: (Nomination) throws -> Nomination
    ) async throws {
        let nomination = try await nomination(id, for: act, at: revision, by: persona)
        let next = try verb(nomination)
        var body = body
        body["status"] = .string(next.status.rawValue)
        let entry = entry("nomination." + act.rawValue, on: Subject.nomination(id), by: persona, body)
        try await commit(Change([.moveNomination(next)], entries: [entry]))
    }
}
