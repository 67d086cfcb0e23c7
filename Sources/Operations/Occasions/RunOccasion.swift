package import Domain

extension Office {
    package func listOccasions(by persona: Persona) async throws -> [Occasion] {
        try await store.occasions(of: persona.agency)
    }

    package func readOccasion(_ id: ID<Occasion>, by persona: Persona) async throws -> Occasion {
        guard let occasion = try await store.occasion(id, agency: persona.agency) else { throw Refusal(.notFound) }
        return occasion
    }

    /// Opens intake with the office's guidance (VI.2.1.d).
    package func openOccasion(_ id: ID<Occasion>, with guidance: Guidance, at revision: Revision, by persona: Persona)
        async throws
    {
        let occasion = try await occasion(id, for: .open, at: revision, by: persona)
        let plan = try await plan(of: occasion.agency).plan
        let next = try occasion.opened(with: guidance, under: plan, at: now)
        try await save(next, "occasion.open", by: persona, Office.body(guidance))
    }

    /// Changes the guidance of an open occasion.
    package func guideOccasion(_ id: ID<Occasion>, by guidance: Guidance, at revision: Revision, by persona: Persona)
        async throws
    {
        let occasion = try await occasion(id, for: .guide, at: revision, by: persona)
        let plan = try await plan(of: occasion.agency).plan
        let next = try occasion.guided(by: guidance, under: plan, at: now)
        try await save(next, "occasion.guide", by: persona, Office.body(guidance))
    }

    /// Lets one unit hand in later, with a reason that stays on record.
    package func extendDeadline(
        of id: ID<Occasion>, for unit: ID<OrgUnit>, until: Moment, because reason: String, at revision: Revision,
        by persona: Persona
    ) async throws {
        let occasion = try await occasion(id, for: .extend, at: revision, by: persona)
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let granted = DeadlineExtension(unit: unit, until: until, reason: reason, by: persona.account, at: now)
        let next = try occasion.extended(by: granted, at: now)
        try await save(
            next, "occasion.extend", by: persona,
            ["unit": .string(unit.text), "until": .int(until.milliseconds), "reason": .string(reason)])
    }

    package func closeIntake(of id: ID<Occasion>, at revision: Revision, by persona: Persona) async throws {
        let occasion = try await occasion(id, for: .close, at: revision, by: persona)
        try await save(try occasion.moved(to: .closed, at: now), "occasion.close", by: persona)
    }

    /// Undoes the closing of intake.
    package func reopenIntake(of id: ID<Occasion>, at revision: Revision, by persona: Persona) async throws {
        let occasion = try await occasion(id, for: .reopen, at: revision, by: persona)
        try await save(try occasion.reopened(), "occasion.reopen", by: persona)
    }

    /// Puts a published occasion into the archive, its nominations with it.
    package func archiveOccasion(_ id: ID<Occasion>, at revision: Revision, by persona: Persona) async throws {
        let occasion = try await occasion(id, for: .move, at: revision, by: persona)
        let next = try occasion.moved(to: .archived, at: now)
        let open = try await store.nominations(
            occasion: id, agency: occasion.agency, statuses: NominationStatus.inProgress.union([.forwarded, .decided]))
        if !open.isEmpty { throw Refusal(.occasionHasOpenNominations, ["count": "\(open.count)"]) }
        let published = try await store.nominations(
            occasion: id, agency: occasion.agency, statuses: [.published])
        let archived = try published.map { Write.moveNomination(try $0.archived(at: now)) }
        let entry = entry("occasion.archive", on: Subject.occasion(id), by: persona)
        let told = entries("nomination.archive", on: published, by: persona)
        try await commit(Change([.changeOccasion(next)] + archived, entries: [entry] + told))
    }

    /// Adds an occasion the plan could not foresee: timely commendation of an outstanding result (V.4).
    package func addUnscheduledOccasion(name: String, by persona: Persona) async throws -> Occasion {
        try Refusal.raise(persona.refusals(of: OccasionAct.addUnscheduled, agency: persona.agency))
        if name.isEmpty { throw Refusal(.missingName, field: "name") }
        let id: ID<Occasion> = newID()
        let occasion = Occasion(
            id: id, agency: persona.agency, code: "unscheduled-" + id.text, kind: .unscheduled, year: now.day.year,
            name: name)
        let entry = entry("occasion.add", on: Subject.occasion(id), by: persona, ["name": .string(name)])
        try await commit(Change([.addOccasion(occasion)], entries: [entry]))
        return occasion
    }

    /// An occasion at the revision the page showed, if the persona may do `act`.
    func occasion(_ id: ID<Occasion>, for act: OccasionAct, at revision: Revision, by persona: Persona) async throws
        -> Occasion
    {
        let occasion = try await readOccasion(id, by: persona)
        try Refusal.raise(persona.refusals(of: act, agency: occasion.agency))
        guard occasion.revision == revision else { throw Refusal(.changedMeanwhile) }
        return occasion
    }

    private func save(_ occasion: Occasion, _ act: String, by persona: Persona, _ body: [String: JSON] = [:])
        async throws
    {
        var body = body
        body["status"] = .string(occasion.status.rawValue)
        let entry = entry(act, on: Subject.occasion(occasion.id), by: persona, body)
        try await commit(Change([.changeOccasion(occasion)], entries: [entry]))
    }

    private static func body(_ guidance: Guidance) -> [String: JSON] {
        [
            "deadline": .int(guidance.deadline.milliseconds), "place": .string(guidance.place),
            "notes": .string(guidance.notes),
            "papers": .array(guidance.papers.map { .string("\($0.award): \($0.name)") }),
        ]
    }
}
