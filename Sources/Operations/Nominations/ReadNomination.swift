package import Domain

/// A nomination with everything a page shows of it.
package struct Dossier: Sendable {
    package let nomination: Nomination
    package let participant: Participant
    package let unit: OrgUnit?
    package let occasion: Occasion
    package let plan: Plan
    package let evidence: [Evidence]
    package let checklist: [ChecklistLine]
    package let appraisals: [Appraisal]
    package let known: [KnownAchievement]
    package let certificates: [Certificate]
    package let history: [JournalEntry]
    /// What the persona may do to it, before looking at its status.
    package let permitted: Set<NominationAct>
    /// The link to the agency above or below, for one that went up within this installation.
    package let proposal: ProposalView?
    package let book: LawBook
    /// What keeps its award waiting, without the papers for those who may not read them.
    package let holds: [Hold]
    /// Whether what kept it waiting ended with something found, so that the Chairman may refuse it.
    package let isRefusable: Bool
}

extension Office {
    package func listNominations(_ query: NominationQuery, by persona: Persona) async throws -> NominationList {
        var query = query
        query.agency = persona.agency
        query.showsDrafts = persona.holds(.auditor)
        if !persona.holds(anyOf: Persona.readersOfAll) {
            guard persona.holds(.unitRepresentative), let unit = persona.unit else { throw Refusal(.notPermitted) }
            query.unit = unit
            query.showsDrafts = true
        }
        return try await store.nominations(query)
    }

    package func readNomination(_ id: ID<Nomination>, by persona: Persona) async throws -> Dossier {
        let nomination = try await nomination(id, by: persona)
        let facts = try await facts(of: nomination)
        let known = try await store.achievements(of: nomination.participant)
        let unit = try await store.units(of: nomination.agency).first { $0.id == nomination.unit }
        let holds = try await store.holds(of: [nomination.participant], agency: nomination.agency)
        return Dossier(
            nomination: nomination, participant: facts.participant,
            unit: unit, occasion: facts.occasion, plan: facts.plan, evidence: facts.evidence,
            checklist: nomination.checklist(facts), appraisals: try await store.appraisals(of: id), known: known,
            certificates: try await store.certificates(nomination: id),
            history: try await store.history(subject: Subject.nomination(id), agency: persona.agency),
            permitted: Set(NominationAct.allCases.filter { persona.refusals(of: $0, on: nomination).isEmpty }),
            proposal: try await proposalView(of: nomination, from: unit),
            book: try await lawBook(of: nomination.agency),
            holds: holds.filter { $0.binds(nomination) },
            isRefusable: nomination.status == .allocated && nomination.isRefusable(after: holds))
    }

    /// A nomination the persona may read, or *not found*.
    func nomination(_ id: ID<Nomination>, by persona: Persona) async throws -> Nomination {
        guard let nomination = try await store.nomination(id, agency: persona.agency) else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: NominationAct.read, on: nomination))
        try await refuseGated(nomination, by: persona)
        return nomination
    }

    /// A nomination at the revision the page showed, if the persona may do `act`.
    func nomination(_ id: ID<Nomination>, for act: NominationAct, at revision: Revision?, by persona: Persona)
        async throws -> Nomination
    {
        let nomination = try await nomination(id, by: persona)
        try Refusal.raise(persona.refusals(of: act, on: nomination))
        if let revision, nomination.revision != revision { throw Refusal(.changedMeanwhile) }
        return nomination
    }

    /// What the checks look at.
    func facts(of nomination: Nomination) async throws -> NominationFacts {
        guard let occasion = try await store.occasion(nomination.occasion, agency: nomination.agency),
            let participant = try await store.participant(nomination.participant, agency: nomination.agency)
        else { throw Refusal(.notFound) }
        let rewarded = try await store.rewarded(nomination.achievements.map(\.id))
        let awarded = NominationStatus.awarded.union([.granted]).contains(nomination.status)
        let registered = try await store.registrations(of: participant.id).contains { $0.status == .registered }
        return NominationFacts(
            plan: try await plan(of: nomination.agency).plan, occasion: occasion, participant: participant,
            evidence: try await store.evidence(of: nomination.id), rewarded: awarded ? [:] : rewarded,
            isRegistered: registered)
    }
}
