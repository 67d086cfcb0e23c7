package import Domain

/// Everything the page of a nomination's eligibility shows.
package struct EligibilityReport: Sendable {
    package let nomination: Nomination
    package let participant: Participant
    package let occasion: Occasion
    package let plan: Plan
    package let judgement: EligibilityJudgement
    /// Empty for those who may not read them.
    package let holds: [Hold]
    package let disciplines: [Discipline]
    package let confirmations: [AuthorityAnswer]
    /// What the registry says is to be asked of an enterprise.
    package let authorities: [String]
    package let checks: [EligibilityCheck]
    package let permitted: Set<EligibilityAct>
    package let day: Day
    /// Whether the law of an earlier day judges it.
    package let lawDay: Day
}

extension Office {
    /// A nomination judged as of today, for whoever may read it.
    package func readEligibility(of id: ID<Nomination>, by persona: Persona) async throws -> EligibilityReport {
        let nomination = try await nomination(id, by: persona)
        let agency = nomination.agency
        let book = try await lawBook(of: agency)
        guard let judgement = try await judge([nomination], on: now.day, by: book)[id],
            let participant = try await store.participant(nomination.participant, agency: agency),
            let occasion = try await store.occasion(nomination.occasion, agency: agency)
        else { throw Refusal(.notFound) }
        let permitted = Set(EligibilityAct.allCases.filter { persona.refusals(of: $0, on: nomination).isEmpty })
        let reads = permitted.contains(.readHolds)
        return EligibilityReport(
            nomination: nomination, participant: participant, occasion: occasion,
            plan: try await plan(of: agency).plan,
            judgement: reads
                ? judgement
                : EligibilityJudgement(lines: judgement.lines.map(\.masked), reasons: judgement.reasons),
            holds: reads ? try await store.holds(of: [participant.id], agency: agency) : [],
            disciplines: reads ? try await store.disciplines(of: [participant.id], agency: agency) : [],
            confirmations: try await store.confirmations(of: [id], agency: agency),
            authorities: authorities(nomination, book), checks: try await checks(of: nomination, reads),
            permitted: permitted, day: now.day,
            lawDay: book.lawDay(decided: now.day, received: nomination.submitted?.day))
    }

    private func checks(of nomination: Nomination, _ reads: Bool) async throws -> [EligibilityCheck] {
        reads ? try await store.eligibilityChecks(of: nomination.id, agency: nomination.agency) : []
    }

    func authorities(_ nomination: Nomination, _ book: LawBook) -> [String] {
        guard nomination.kind == .enterprise,
            case .list(let lines)? = book.version(
                .enterpriseConfirmations, decided: now.day, received: nomination.submitted?.day)?.value
        else { return [] }
        return lines
    }
}

/// What stands against a participant, with the names its page shows.
package struct HoldsRecord: Sendable {
    package let participant: Participant
    package let holds: [Hold]
    package let disciplines: [Discipline]
    package let nominations: [Nomination]
    package let permitted: Set<EligibilityAct>
}

extension Office {
    package func readHolds(of id: ID<Participant>, by persona: Persona) async throws -> HoldsRecord {
        let participant = try await participant(id, by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.readHolds, agency: participant.agency))
        return HoldsRecord(
            participant: participant, holds: try await store.holds(of: [id], agency: participant.agency),
            disciplines: try await store.disciplines(of: [id], agency: participant.agency),
            nominations: try await store.nominations(of: id, agency: participant.agency).filter {
                persona.refusals(of: NominationAct.read, on: $0).isEmpty
            },
            permitted: Set(
                EligibilityAct.allCases.filter { persona.refusals(of: $0, agency: participant.agency).isEmpty }))
    }

    /// Every hold that stands, with the participant it is about.
    package func listHolds(by persona: Persona) async throws -> [(hold: Hold, participant: Participant)] {
        try Refusal.raise(persona.refusals(of: EligibilityAct.readHolds, agency: persona.agency))
        let open = try await store.openHolds(agency: persona.agency)
        let people = try await store.participants(Set(open.map(\.participant)), agency: persona.agency)
        let byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        return open.compactMap { hold in byID[hold.participant].map { (hold, $0) } }
    }
}
