package import Domain

extension Office {
    /// Drafts the decision of an occasion and award from everybody allocated who is not on hold: recipients in the order
    /// of the council, with money by the base salary of today and the legal bases in force today (both set again on the day of issue).
    package func draftDecision(
        _ id: ID<Occasion>, award code: String, moneySource: String, by persona: Persona
    ) async throws -> Decision {
        try Refusal.raise(persona.refusals(of: DecisionAct.draft, agency: persona.agency))
        let occasion = try await readOccasion(id, by: persona)
        let plan = try await plan(of: persona.agency).plan
        guard let award = plan.award(code) else { throw Refusal(.unknownAward, field: "award") }
        guard award.competence == .own else { throw Refusal(.awardNotOwn, ["award": award.name]) }
        let open = try await store.decisions(occasion: id, agency: persona.agency).contains {
            $0.award == code && $0.kind == .award && ($0.status == .draft || $0.status == .pending)
        }
        if open { throw Refusal(.decisionExists) }
        let placed = try await ranked(occasion, award: code, statuses: [.allocated])
        if placed.isEmpty { throw Refusal(.nothingAllocated) }
        let participants = try await participants(of: placed)
        // Who is on hold keeps the place and comes into a later decision of the occasion (law.md P7).
        let onHold = try await onHold(placed)
        let allocated = placed.filter { !onHold.contains($0.id) }
        if allocated.isEmpty {
            throw Refusal(.allocatedOnHold, ["names": Office.names(of: placed, participants)])
        }
        let book = try await lawBook(of: persona.agency)
        let decision = Decision(
            id: newID(), agency: persona.agency, kind: .award, occasion: id, award: code,
            title: Office.title(award.name, on: occasion.name), bases: Office.bases(on: now.day, by: book),
            items: allocated.enumerated().compactMap { place, nomination in
                participants[nomination.participant].map {
                    Office.item(nomination, $0, place + 1, award, now.day, book)
                }
            }, moneySource: moneySource, draftedBy: persona.account, changed: now)
        try await add(decision, occasion: occasion, by: persona)
        return decision
    }

    /// Drafts a decision that replaces one in force: the same recipients, with the names and posts of today's records;
    /// `leaving` are left out.
    package func draftReplacement(
        of target: ID<Decision>, leaving: Set<ID<Nomination>>, because reason: String, by persona: Persona
    ) async throws -> Decision {
        let old = try await decisionInForce(target, by: persona)
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        let items = try await currentItems(of: old).filter { !leaving.contains($0.nomination) }
        return try await draftAfter(old, .replacement, items: items, because: reason, by: persona)
    }

    /// Drafts a decision that takes awards back (Law art. 93(2)): all of the target's or the named ones.
    package func draftCancellation(
        of target: ID<Decision>, items: Set<ID<Nomination>>, because reason: String, by persona: Persona
    ) async throws -> Decision {
        let old = try await decisionInForce(target, by: persona)
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason", citation: .cancellation) }
        let standing = try await standingItems(of: old)
        let named = standing.filter { items.contains($0.nomination) }
        if named.count != items.count { throw Refusal(.itemNotInDecision, field: "items") }
        if named.isEmpty { throw Refusal(.decisionEmpty, field: "items") }
        return try await draftAfter(old, .cancellation, items: named, because: reason, by: persona)
    }

    private func draftAfter(
        _ old: Decision, _ kind: DecisionKind, items: [DecisionItem], because reason: String, by persona: Persona
    ) async throws -> Decision {
        let occasion = try await readOccasion(old.occasion, by: persona)
        let pending = try await store.decisions(occasion: old.occasion, agency: persona.agency).contains {
            $0.target == old.id && ($0.status == .draft || $0.status == .pending)
        }
        if pending { throw Refusal(.decisionExists) }
        if items.isEmpty { throw Refusal(.decisionEmpty) }
        let number = old.issue.map { "\($0.text) \($0.day.inWords)" } ?? ""
        let title =
            kind == .replacement
            ? "Thay thế Quyết định số \(number)" : "Hủy bỏ khen thưởng theo Quyết định số \(number)"
        let book = try await lawBook(of: persona.agency)
        let decision = Decision(
            id: newID(), agency: persona.agency, kind: kind, occasion: old.occasion, award: old.award,
            target: old.id, title: title, bases: Office.bases(on: now.day, by: book), items: items, reason: reason,
            moneySource: old.moneySource, draftedBy: persona.account, changed: now)
        try await add(decision, occasion: occasion, by: persona)
        return decision
    }

    private func add(_ decision: Decision, occasion: Occasion, by persona: Persona) async throws {
        let entry = entry(
            "decision.draft", on: Subject.decision(decision.id), by: persona,
            [
                "kind": .string(decision.kind.rawValue), "award": .string(decision.award),
                "items": .array(decision.items.map { .string($0.nomination.text) }),
                "reason": .string(decision.reason),
            ])
        // The occasion's revision moves, so that two drafts made at once collide.
        try await commit(
            Change([.addDecision(decision), .lockOccasion(occasion.id, at: occasion.revision)], entries: [entry]))
    }

    private func decisionInForce(_ id: ID<Decision>, by persona: Persona) async throws -> Decision {
        try Refusal.raise(persona.refusals(of: DecisionAct.draft, agency: persona.agency))
        guard let decision = try await store.decision(id, agency: persona.agency) else { throw Refusal(.notFound) }
        guard DecisionStatus.inForce.contains(decision.status), decision.kind != .cancellation else {
            throw Refusal(.decisionNotInForce)
        }
        return decision
    }

    /// The items whose award still stands.
    func standingItems(of decision: Decision) async throws -> [DecisionItem] {
        let awarded = try await store.nominations(
            occasion: decision.occasion, agency: decision.agency, statuses: NominationStatus.awarded)
        let standing = Set(awarded.map(\.id))
        return decision.items.filter { standing.contains($0.nomination) }
    }

    private func currentItems(of decision: Decision) async throws -> [DecisionItem] {
        var items = try await standingItems(of: decision)
        for index in items.indices {
            guard
                let participant = try await store.participant(items[index].participant, agency: decision.agency)
            else { continue }
            items[index].name = participant.name
            items[index].detail = participant.detail
        }
        return items
    }

    /// One dash at most: names of occasions have their own.
    static func title(_ award: String, on occasion: String) -> String {
        let hasDash = (award + occasion).contains("–")
        return "Về việc tặng \(award)" + (hasDash ? " (\(occasion))" : " – \(occasion)")
    }

    static func names(of nominations: [Nomination], _ participants: [ID<Participant>: Participant]) -> String {
        nominations.compactMap { participants[$0.participant]?.name }.joined(separator: ", ")
    }

    static func bases(on day: Day, by book: LawBook) -> [String] {
        DecisionBases.lines(on: day, by: book).map(\.text)
    }

    private static func item(
        _ nomination: Nomination, _ participant: Participant, _ place: Int, _ award: AwardForm, _ day: Day,
        _ book: LawBook
    ) -> DecisionItem {
        DecisionItem(
            nomination: nomination.id, participant: participant.id, name: participant.name,
            detail: participant.detail, kind: participant.kind,
            achievement: nomination.achievements.map(\.title).joined(separator: "; "), goldBook: place,
            money: AwardMoney.sum(of: award, kind: participant.kind.countsAs, on: day, by: book) ?? Dong(0),
            work: participant.work, gender: participant.gender)
    }
}
