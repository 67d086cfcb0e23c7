package import Domain

/// How a tie is settled.
package struct TieForm: Sendable {
    package var ground: TieGround?
    /// By the council: the order it gave.
    package var order: [ID<Nomination>: Int]
    /// Women and members of a collective, as the clerk states them.
    package var women: [ID<Nomination>: (women: Int, members: Int)]
    package var document: String

    package init(
        ground: TieGround?, order: [ID<Nomination>: Int] = [:],
        women: [ID<Nomination>: (women: Int, members: Int)] = [:], document: String
    ) {
        (self.ground, self.order, self.women, self.document) = (ground, order, women, document)
    }
}

extension Office {
    /// Writes down who of equals at a border comes first: the law's preference where it settles the tie and somebody
    /// confirms it, else the council's word with its paper. Places are given by allocating afterwards.
    package func resolveTie(
        of occasion: ID<Occasion>, award: String, among nominations: [ID<Nomination>], _ form: TieForm,
        at revision: Revision, by persona: Persona
    ) async throws {
        let proposal = try await proposeAllocation(of: occasion, award: award, by: persona)
        guard proposal.occasion.revision == revision else { throw Refusal(.changedMeanwhile) }
        guard let tie = proposal.ties.first(where: { Set($0.nominations) == Set(nominations) }) else {
            throw Refusal(.tieGone)
        }
        for id in tie.nominations {
            if let own = proposal.nominations[id], own.isOwn(of: persona.account) {
                throw Refusal(.ownSubmission, ["number": own.number ?? ""])
            }
        }
        guard let ground = form.ground else { throw Refusal(.choiceMissing, field: "ground") }
        let order = try ground == .women ? womenFirst(tie, form, proposal) : councilOrder(tie, form)
        let decision = TieDecision(
            id: newID(), agency: persona.agency, occasion: occasion, award: award, nominations: order, ground: ground,
            document: form.document, by: persona.account, at: now)
        let entry = entry(
            "occasion.tie", on: Subject.occasion(occasion), by: persona,
            [
                "award": .string(award), "ground": .string(ground.rawValue), "document": .string(form.document),
                "order": .array(order.map { .string($0.text) }),
                "women": .array(
                    form.women.sorted { $0.key < $1.key }.map { id, count in
                        .string("\(id): \(count.women)/\(count.members)")
                    }),
            ])
        try await commit(Change([.lockOccasion(occasion, at: revision), .addTie(decision)], entries: [entry]))
    }

    private func womenFirst(_ tie: AllocationTie, _ form: TieForm, _ proposal: AllocationProposal) throws
        -> [ID<Nomination>]
    {
        guard let free = tie.free else { throw Refusal(.tieStillEqual, field: "ground") }
        switch proposal.womenFirst(tie, form.women, free: free) {
        case .order(let order): return order
        case .stillEqual: throw Refusal(.tieStillEqual, field: "ground", citation: proposal.womenRule?.citation)
        case .unknown(let unknown):
            throw Refusal(
                unknown.map { id in
                    Reason(
                        .tieUnknown, field: "women-\(id)", ["name": proposal.name(id)],
                        citation: proposal.womenRule?.citation)
                })
        }
    }

    private func councilOrder(_ tie: AllocationTie, _ form: TieForm) throws -> [ID<Nomination>] {
        var reasons: [Reason] = []
        if form.document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        let given = tie.nominations.compactMap { form.order[$0] }
        if Set(given) != Set(1...tie.nominations.count) || given.count != tie.nominations.count {
            reasons.append(
                Reason(.tieOrder, field: "order-\(tie.nominations[0])", ["count": String(tie.nominations.count)]))
        }
        try Refusal.raise(reasons)
        return tie.nominations.sorted { (form.order[$0] ?? 0) < (form.order[$1] ?? 0) }
    }
}

extension AllocationProposal {
    package var womenRule: RuleVersion? { book.version(.womenFirstWhenEqual, on: day) }

    /// What the law's preference says of a tie.
    package func womenFirst(
        _ tie: AllocationTie, _ stated: [ID<Nomination>: (women: Int, members: Int)] = [:], free: Int
    ) -> WomenFirst.Answer {
        let members = tie.nominations.compactMap { id -> WomenFirst.Member? in
            guard let nomination = nominations[id] else { return nil }
            return WomenFirst.Member(
                nomination: id, kind: nomination.kind.countsAs,
                gender: participants[nomination.participant]?.gender, women: stated[id]?.women,
                members: stated[id]?.members)
        }
        return WomenFirst.answer(members, free: free, by: WomenRule(book, on: day))
    }

    package func name(_ id: ID<Nomination>) -> String {
        nominations[id].flatMap { participants[$0.participant]?.name } ?? ""
    }
}

extension AllocationProposal {
    /// What other numbers and ranks would give, on a copy.
    package func tried(_ trial: AllocationTrial) -> [ID<Nomination>: AllocationOutcome] {
        var allocation = Allocation(
            rules: trial.rules(rules), taken: held, heads: heads, needsRule: occasion.kind != .unscheduled)
        let lines = allocation.place(trial.candidates(candidates))
        return Dictionary(lines.map { ($0.nomination, $0.outcome) }) { first, _ in first }
    }
}
