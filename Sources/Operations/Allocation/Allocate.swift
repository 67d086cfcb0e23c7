package import Domain

/// The ranked list of one occasion and award beside what the quota allows.
package struct AllocationProposal: Sendable {
    package let occasion: Occasion
    package let award: AwardForm
    package let rules: [QuotaRule]
    package let lines: [AllocationLine]
    package let nominations: [ID<Nomination>: Nomination]
    package let participants: [ID<Participant>: Participant]
    /// Already decided on this occasion: they hold their places.
    package let taken: Int
    /// Who holds a place already, and who would get one: what the gauges of the rules count.
    package let holders: [Candidate]
    /// What shares are taken of.
    package let heads: QuotaHeads
    /// Equals at a border nobody has decided yet.
    package let ties: [AllocationTie]
    /// What was decided between equals, in its order.
    package let decided: [TieDecision]
    /// Everybody who wants a place, and who holds one already: for trying other numbers out.
    package let candidates: [Candidate]
    package let held: [Candidate]
    /// Those whose award waits: they keep their places, and no decision names them meanwhile.
    package let onHold: Set<ID<Nomination>>
    package let book: LawBook
    package let day: Day
}

extension AllocationProposal {
    /// Whether allocating would place or move anybody.
    var changesAnything: Bool {
        lines.contains { line in
            let status: NominationStatus = line.outcome == .placed ? .allocated : .outOfQuota
            return nominations[line.nomination].map { $0.status != status } ?? false
        }
    }
}

extension Office {
    /// What allocating would do now, without doing it.
    package func proposeAllocation(of occasion: ID<Occasion>, award code: String, by persona: Persona) async throws
        -> AllocationProposal
    {
        try Refusal.raise(persona.refusals(of: OccasionAct.move, agency: persona.agency))
        let occasion = try await readOccasion(occasion, by: persona)
        let plan = try await plan(of: persona.agency).plan
        guard let award = plan.award(code) else { throw Refusal(.unknownAward, field: "award") }
        guard award.competence == .own else { throw Refusal(.awardNotOwn, ["award": award.name]) }
        return try await proposal(on: occasion, award: award, plan)
    }

    /// The same for whoever it is reckoned.
    func proposal(on occasion: Occasion, award: AwardForm, _ plan: Plan) async throws -> AllocationProposal {
        let (agency, code) = (occasion.agency, award.code)
        let ranked = try await self.ranked(occasion, award: code, statuses: [.recommended, .allocated, .outOfQuota])
        let held = try await self.ranked(occasion, award: code, statuses: NominationStatus.awarded)
        let units = try await unitKinds(of: agency)
        let rules = Office.rules(plan, award: award, occasion)
        let heads = try await heads(for: rules, on: occasion, award: code)
        let decided = try await store.ties(of: occasion.id, award: code, agency: agency)
        let taken = held.map { Office.candidate($0, units) }
        var allocation = Allocation(
            rules: rules, taken: taken, heads: heads, needsRule: occasion.kind != .unscheduled)
        let candidates = Office.ordered(ranked.map { Office.candidate($0, units) }, by: decided)
        let lines = allocation.place(candidates)
        let placed = Set(lines.filter { $0.outcome == .placed }.map(\.nomination))
        return AllocationProposal(
            occasion: occasion, award: award, rules: rules, lines: lines,
            nominations: Dictionary(ranked.map { ($0.id, $0) }) { first, _ in first },
            participants: try await participants(of: ranked), taken: held.count,
            holders: taken + candidates.filter { placed.contains($0.nomination) },
            heads: heads, ties: allocation.ties, decided: decided, candidates: candidates, held: taken,
            onHold: try await onHold(ranked),
            book: try await lawBook(of: agency), day: now.day)
    }

    /// What people decided among equals; a later word takes the place of an earlier one.
    private static func ordered(_ candidates: [Candidate], by decided: [TieDecision]) -> [Candidate] {
        var order: [ID<Nomination>: Int] = [:]
        for tie in decided { for (place, id) in tie.nominations.enumerated() { order[id] = place + 1 } }
        return candidates.map { candidate in
            var candidate = candidate
            candidate.order = order[candidate.nomination] ?? 0
            return candidate
        }
    }

    /// Fits the recommended into the quota and keeps the result. Two people pressing at once collide on the occasion's
    /// revision: one of them is told that the list changed.
    package func allocate(_ id: ID<Occasion>, award: String, at revision: Revision, by persona: Persona) async throws {
        let proposal = try await proposeAllocation(of: id, award: award, by: persona)
        guard proposal.occasion.revision == revision else { throw Refusal(.changedMeanwhile) }
        if proposal.lines.isEmpty { throw Refusal(.nothingToAllocate) }
        try await requireSigned(id, by: persona)
        try Refusal.raise(
            proposal.ties.map { tie in
                Reason(
                    .tieUnresolved, ["names": tie.nominations.map(proposal.name).joined(separator: ", ")],
                    citation: proposal.womenRule?.citation)
            })
        let decisions = try await store.decisions(occasion: id, agency: persona.agency).filter { $0.award == award }
        if decisions.contains(where: { $0.kind == .award && ($0.status == .draft || $0.status == .pending) }) {
            throw Refusal(.decisionExists)
        }
        // Once one was issued only who is new, or gets a place that became free, is placed.
        let isIssued = decisions.contains { $0.status != .draft && $0.status != .pending && $0.status != .discarded }
        if isIssued && !proposal.changesAnything { throw Refusal(.nothingToAllocate) }
        var writes: [Write] = [.lockOccasion(id, at: revision)]
        var entries: [JournalDraft] = []
        for line in proposal.lines {
            guard let nomination = proposal.nominations[line.nomination] else { continue }
            try Refusal.raise(persona.refusals(of: NominationAct.place, on: nomination))
            let next = try nomination.placed(
                line.outcome == .placed, because: Office.explanation(line.outcome), at: now)
            writes.append(.moveNomination(next))
            entries.append(
                entry(
                    "nomination.place", on: Subject.nomination(next.id), by: persona,
                    ["status": .string(next.status.rawValue), "reason": .string(next.statusReason)]))
        }
        try await commit(Change(writes, entries: entries))
    }

    /// Every session of the occasion that closed must have its minutes signed.
    private func requireSigned(_ occasion: ID<Occasion>, by persona: Persona) async throws {
        let sessions = try await store.councilSessions(of: persona.agency).filter { $0.occasion == occasion }
        if sessions.contains(where: { [.called, .open, .closed].contains($0.status) }) {
            throw Refusal(.sessionUnsigned)
        }
    }

    /// The plan's rules for this award and occasion.
    static func rules(_ plan: Plan, award: AwardForm, _ occasion: Occasion) -> [QuotaRule] {
        plan.quotas(award: award.code, occasion: occasion.planned)
    }

    static func candidate(_ nomination: Nomination, _ units: [ID<OrgUnit>: OrgUnitKind]) -> Candidate {
        Candidate(
            nomination: nomination.id, kind: nomination.kind.countsAs, unit: nomination.unit,
            unitKind: units[nomination.unit] ?? .other, rank: nomination.rank ?? Int.max)
    }

    func ranked(_ occasion: Occasion, award: String, statuses: Set<NominationStatus>) async throws -> [Nomination] {
        try await store.nominations(occasion: occasion.id, agency: occasion.agency, statuses: statuses)
            .filter { $0.award == award }
            .sorted { ($0.rank ?? Int.max, $0.id) < ($1.rank ?? Int.max, $1.id) }
    }

    func unitKinds(of agency: ID<Agency>) async throws -> [ID<OrgUnit>: OrgUnitKind] {
        Dictionary(try await store.units(of: agency).map { ($0.id, $0.kind) }) { first, _ in first }
    }

    func participants(of nominations: [Nomination]) async throws -> [ID<Participant>: Participant] {
        guard let agency = nominations.first?.agency else { return [:] }
        let found = try await store.participants(Set(nominations.map(\.participant)), agency: agency)
        return Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    }

    func appraisals(of nominations: [Nomination]) async throws -> [ID<Nomination>: [Appraisal]] {
        if nominations.isEmpty { return [:] }
        let found = Dictionary(grouping: try await store.appraisals(of: Set(nominations.map(\.id))), by: \.nomination)
        return Dictionary(nominations.map { ($0.id, found[$0.id] ?? []) }) { first, _ in first }
    }

    /// The explanation kept with a nomination left out: the rule's own place in the plan.
    private static func explanation(_ outcome: AllocationOutcome) -> String {
        switch outcome {
        case .placed: ""
        case .left(let rule): "tối đa \(told(rule)) (\(rule.source))"
        case .noRule: "kế hoạch không có số lượng cho đối tượng này"
        case .tied(let rule), .waits(let rule): "chưa phân định được người ngang hạng (\(rule.source))"
        }
    }

    /// `5`, or `10%, tức là 3`.
    private static func told(_ rule: QuotaRule) -> String {
        rule.share.map { "\($0.percent.vietnamese)%, tức là \(rule.maximum)" } ?? "\(rule.maximum)"
    }
}
