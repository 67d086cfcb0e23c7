package import Domain

extension Office {
    /// Sends a recommended proposal for an upper level's award up.
    ///
    /// With the agency above in this installation, one transaction makes it a received nomination there too, with all
    /// its papers (docs/decisions/0012); otherwise it goes on paper and the answer is typed in.
    /// - Throws: `Refusal` that names everything the agency above lacks.
    package func forwardNomination(_ id: ID<Nomination>, at revision: Revision, by persona: Persona) async throws {
        let plan = try await plan(of: persona.agency).plan
        let verb: @Sendable (Nomination) throws -> Nomination = {
            guard plan.award($0.award)?.competence == .upper else { throw Refusal(.nominationNotRecommended) }
            return try $0.forwarded(at: now)
        }
        guard let agency = try await store.agency(persona.agency), let parent = agency.parent,
            let upper = try await store.agency(parent)
        else { return try await step(id, .forward, at: revision, by: persona, verb: verb) }
        try await retrying {
            let nomination = try await nomination(id, for: .forward, at: revision, by: persona)
            let next = try verb(nomination)
            try await AgencyScope.widened(to: [upper.id]) {
                let parcel = try await parcel(of: nomination, from: agency, to: upper)
                try await keep(try await received(parcel, leaving: next, by: persona))
            }
        }
    }

    /// What forwarding would do now, for the page that asks first; `nil` when it goes on paper.
    package func previewForwarding(of id: ID<Nomination>, by persona: Persona) async throws -> ForwardingPreview? {
        let nomination = try await nomination(id, for: .forward, at: nil, by: persona)
        guard let agency = try await store.agency(persona.agency), let parent = agency.parent,
            let upper = try await store.agency(parent)
        else { return nil }
        do {
            let parcel = try await AgencyScope.widened(to: [upper.id]) {
                try await self.parcel(of: nomination, from: agency, to: upper)
            }
            return ForwardingPreview(
                upper: upper, occasion: parcel.fit.occasion, files: parcel.evidence.count,
                lacking: parcel.lacking.map(\.name), missing: [])
        } catch let refusal as Refusal {
            return ForwardingPreview(upper: upper, occasion: nil, files: 0, lacking: [], missing: refusal.reasons)
        }
    }

    /// Everything that goes up with one nomination, and where it lands.
    private func parcel(of nomination: Nomination, from agency: Agency, to upper: Agency) async throws -> Parcel {
        let facts = try await facts(of: nomination)
        let envoy = try await envoy(of: agency, at: upper)
        let council = try await councilResult(of: nomination)
        var reasons = council == nil ? [Reason(.minutesMissing)] : []
        reasons += nomination.achievements.compactMap { achievement in
            facts.rewarded[achievement.id].map { decision in
                Reason(
                    .checklist(.achievementNotRewarded), ["title": achievement.title, "decision": decision],
                    citation: .oneAwardPerAchievement)
            }
        }
        var fit: ProposalFit?
        if let plan = try await store.plan(of: upper.id)?.plan {
            do {
                fit = try plan.fit(
                    nomination, of: facts.participant, on: facts.occasion,
                    among: try await store.occasions(of: upper.id), from: envoy.unit.id, at: now, upper: upper.name)
            } catch let refusal as Refusal { reasons += refusal.reasons }
        } else {
            reasons.append(Reason(.upperHasNoPlan, ["agency": upper.name]))
        }
        guard reasons.isEmpty, let fit, let council else { throw Refusal(reasons) }
        return Parcel(
            nomination: nomination, participant: facts.participant, evidence: facts.evidence, council: council,
            fit: fit, own: facts.occasion, agency: agency, upper: upper, envoy: envoy)
    }

    private func received(_ parcel: Parcel, leaving next: Nomination, by persona: Persona) async throws -> Change {
        let (fit, envoy, origin) = (parcel.fit, parcel.envoy, parcel.nomination)
        let series = NumberSeries(agency: parcel.upper.id, kind: .nomination, year: fit.occasion.year)
        let value = try await store.lastNumber(in: series) + 1
        let number = Office.dossierNumber(fit.occasion.year, value)
        let (participant, copied) = try await copy(of: parcel)
        let received = Nomination(
            id: newID(), agency: parcel.upper.id, unit: envoy.unit.id, occasion: fit.occasion.id,
            participant: participant.id, kind: origin.kind, award: origin.award, status: .submitted, number: number,
            report: origin.report, themes: fit.themes, criteria: fit.criteria, achievements: origin.achievements,
            createdBy: envoy.account.id, submittedBy: envoy.account.id, submitted: now, changed: now)
        let proposal = Proposal(
            child: parcel.agency.id, childNomination: origin.id, parent: parcel.upper.id,
            parentNomination: received.id, occasion: fit.occasion.id, number: number, sent: now,
            sentBy: persona.account, council: parcel.council)
        // The number first: two that come at once collide there, and the second is tried again.
        var change = Change([.takeNumber(series, value: value)]) + envoy.made + copied
        change.writes += [
            .addNomination(received, name: participant.name, detail: participant.detail), .moveNomination(next),
        ]
        change.writes += papers(of: parcel, for: received).map { .copyEvidence($0.copy, bytesOf: $0.origin) }
        change.writes.append(.addProposal(proposal))
        change.entries += told(of: proposal, parcel, by: persona)
        return change
    }

    private func papers(of parcel: Parcel, for received: Nomination) -> [(copy: Evidence, origin: ID<Evidence>)] {
        parcel.evidence.map { evidence in
            let copy = Evidence(
                id: newID(), nomination: received.id, name: evidence.name, kind: evidence.kind, size: evidence.size,
                digest: evidence.digest, paper: parcel.paper(evidence)?.code, addedBy: parcel.envoy.account.id,
                added: evidence.added)
            return (copy, evidence.id)
        }
    }

    /// The same participant is found again by its origin; what changed below since is taken over.
    private func copy(of parcel: Parcel) async throws -> (Participant, Change) {
        let (origin, envoy) = (parcel.participant, parcel.envoy)
        if var known = try await store.participant(copiedFrom: origin.id, agency: parcel.upper.id) {
            let before = known
            (known.name, known.detail) = (origin.name, origin.detail)
            (known.work, known.gender) = (origin.work, origin.gender)
            if known == before { return (known, Change()) }
            known.revision = before.revision.next
            let entry = entry("participant.change", of: known, by: envoy.persona)
            return (known, Change([.changeParticipant(known)], entries: [entry]))
        }
        let fresh = Participant(
            id: newID(), agency: parcel.upper.id, unit: envoy.unit.id, kind: origin.kind, group: parcel.fit.group,
            name: origin.name, detail: origin.detail, work: origin.work, gender: origin.gender)
        let entry = entry("participant.add", of: fresh, by: envoy.persona)
        return (fresh, Change([.addCopy(fresh, origin: origin.id)], entries: [entry]))
    }

    /// One entry in each chain, each naming the other side's record.
    private func told(of proposal: Proposal, _ parcel: Parcel, by persona: Persona) -> [JournalDraft] {
        [
            entry(
                "nomination.forward", on: Subject.nomination(proposal.childNomination), by: persona,
                [
                    "status": .string(NominationStatus.forwarded.rawValue), "to": .string(proposal.parent.text),
                    "number": .string(proposal.number), "received": .string(proposal.parentNomination.text),
                ]),
            entry(
                "nomination.receive", on: Subject.nomination(proposal.parentNomination), by: parcel.envoy.persona,
                [
                    "number": .string(proposal.number), "from": .string(proposal.child.text),
                    "nomination": .string(proposal.childNomination.text), "by": .string(persona.account.text),
                    "files": .array(parcel.evidence.map { .string($0.digest) }),
                ], personal: ["minutes": proposal.council.minutes]),
        ]
    }
}

/// Where a nomination would go, or all that stands in the way.
package struct ForwardingPreview: Sendable {
    package let upper: Agency
    /// Of the upper agency.
    package let occasion: Occasion?
    package let files: Int
    /// Papers the upper agency's guidance requires and the dossier has not: it may ask for them.
    package let lacking: [String]
    package let missing: [Reason]
}

/// What goes up.
private struct Parcel {
    let nomination: Nomination
    let participant: Participant
    let evidence: [Evidence]
    let council: CouncilResult
    let fit: ProposalFit
    /// The proposing agency's occasion.
    let own: Occasion
    let agency: Agency
    let upper: Agency
    let envoy: Envoy

    private var asked: [RequiredPaper] {
        fit.occasion.guidance?.papers(award: nomination.award, kind: nomination.kind) ?? []
    }

    /// Which of the upper agency's papers a file is: the one of its code, else the one called the same.
    func paper(_ evidence: Evidence) -> RequiredPaper? {
        guard let code = evidence.paper else { return nil }
        let name = own.guidance?.papers.first { $0.code == code }.map { Folded($0.name) }
        return asked.first { $0.code == code } ?? asked.first { Folded($0.name) == name }
    }

    var lacking: [RequiredPaper] {
        let present = Set(evidence.compactMap { paper($0)?.code })
        return asked.filter { $0.required && !present.contains($0.code) }
    }
}
