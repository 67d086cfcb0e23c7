package import Domain

extension Office {
    /// Makes the complete dossiers of an occasion public that are not yet before the council.
    /// - Parameter chosen: only these; `nil` for all. One that can no longer be posted refuses the whole act.
    @discardableResult
    package func postDossiers(
        of id: ID<Occasion>, choosing chosen: Set<ID<Nomination>>? = nil, until last: Day?, by persona: Persona
    ) async throws -> Posting {
        try Refusal.raise(persona.refusals(of: PostingAct.post, agency: persona.agency))
        let occasion = try await readOccasion(id, by: persona)
        let nominations = try await postable(occasion).map(\.id)
        var reasons: [Reason] = []
        if last == nil { reasons.append(Reason(.missingDay, field: "last")) }
        if let chosen, !nominations.isEmpty {
            if chosen.isEmpty { reasons.append(Reason(.choiceMissing, field: "dossiers")) }
            if !chosen.isSubset(of: nominations) { reasons.append(Reason(.choiceUnknown, field: "dossiers")) }
        }
        guard let last, reasons.isEmpty else { throw Refusal(reasons) }
        let standing = try await store.postings(of: persona.agency)
        if standing.contains(where: { $0.occasion == id && $0.isOpen(on: now.day) }) { throw Refusal(.postingStands) }
        let posting = Posting(
            id: newID(), agency: persona.agency, occasion: id,
            nominations: nominations.filter { chosen?.contains($0) ?? true }, opened: now.day, last: last,
            postedBy: persona.account, posted: now)
        try Refusal.raise(posting.defects)
        let entry = entry(
            "occasion.post", on: Subject.occasion(id), by: persona,
            [
                "posting": .string(posting.id.text), "last": JSON(last),
                "nominations": .array(posting.nominations.map { .string($0.text) }),
            ])
        try await commit(Change([.addPosting(posting)], entries: [entry]))
        return posting
    }

    /// What would be posted now, by number.
    package func postable(_ occasion: Occasion) async throws -> [Nomination] {
        try await store.nominations(occasion: occasion.id, agency: occasion.agency, statuses: Posting.before)
            .sorted { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }
    }

    package func takeDownPosting(
        _ id: ID<Posting>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let posting = try await posting(id, for: .takeDown, by: persona)
        if posting.revision != revision { throw Refusal(.changedMeanwhile) }
        let next = try posting.takenDown(because: reason)
        let entry = entry(
            "occasion.post-end", on: Subject.occasion(posting.occasion), by: persona,
            ["posting": .string(id.text), "reason": .string(reason)])
        try await commit(Change([.changePosting(next)], entries: [entry]))
    }

    func posting(_ id: ID<Posting>, for act: PostingAct, by persona: Persona) async throws -> Posting {
        try Refusal.raise(persona.refusals(of: act, agency: persona.agency))
        guard let posting = try await store.posting(id, agency: persona.agency) else { throw Refusal(.notFound) }
        return posting
    }
}
