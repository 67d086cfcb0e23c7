import Domain
import Operations

extension DemoPlayer {
    func performOnDecision(_ act: DemoAct) async throws {
        switch act {
        case .draftDecision(let paper): decisions[paper] = try await draft(paper)
        case .present(let paper):
            let found = try await decision(paper)
            if paper.kind == .award { try await explainWarnings(of: found) }
            try await office.presentDecision(found.id, at: found.revision, by: try persona(DemoActor.clerk))
        case .issue(let paper):
            let found = try await decision(paper)
            _ = try await office.issueDecision(
                found.id, refusing: paper.kind == .award ? refusals(found, paper.occasion) : [], at: found.revision,
                by: try persona(DemoActor.chairman))
        case .publish(let paper):
            let found = try await decision(paper)
            try await office.publishDecision(found.id, at: found.revision, by: try persona(DemoActor.clerk))
        default: break
        }
    }

    /// What the checks warn of has a written reason before the paper goes to the Chairman.
    private func explainWarnings(of decision: Decision) async throws {
        let clerk = try persona(DemoActor.clerk)
        for item in decision.items {
            let report = try await office.readEligibility(of: item.nomination, by: clerk)
            if report.judgement.unexplained.isEmpty { continue }
            try await office.explainEligibility(of: item.nomination, because: DemoTexts.explained, by: clerk)
        }
    }

    private func decision(_ paper: DemoPaper) async throws -> Decision {
        guard let agency, let id = decisions[paper], let found = try await office.store.decision(id, agency: agency)
        else { throw Refusal(.notFound) }
        return found
    }

    private func draft(_ paper: DemoPaper) async throws -> ID<Decision> {
        let clerk = try persona(DemoActor.clerk)
        if paper.kind == .award {
            guard let award = plan.awards.first(where: { $0.competence == .own }) else { throw Refusal(.unknownAward) }
            let occasion = try await occasion(paper.occasion)
            return try await office.draftDecision(
                occasion.id, award: award.code, moneySource: DemoTexts.money, by: clerk
            ).id
        }
        let target = try await decision(DemoPaper(occasion: paper.occasion, kind: .award))
        if paper.kind == .replacement {
            try await correctPost(in: target, by: clerk)
            return try await office.draftReplacement(
                of: target.id, leaving: [], because: DemoTexts.replaced, by: clerk
            ).id
        }
        let taken = target.items.last(where: { $0.kind == .individual }) ?? target.items.last
        return try await office.draftCancellation(
            of: target.id, items: Set([taken?.nomination].compactMap(\.self)), because: DemoTexts.cancelled, by: clerk
        ).id
    }

    /// The first person on the list had another post than the record said.
    private func correctPost(in target: Decision, by clerk: Persona) async throws {
        guard let agency, let item = target.items.first(where: { $0.kind == .individual }),
            let person = try await office.store.participant(item.participant, agency: agency)
        else { return }
        let form = ParticipantForm(
            unit: person.unit, kind: person.kind, group: person.group, name: person.name,
            detail: "Phụ trách chuyển đổi số, \(person.detail)", work: person.work, gender: person.gender)
        try await office.changeParticipant(person.id, to: form, at: person.revision, by: clerk)
    }

    private func refusals(_ decision: Decision, _ occasion: String) -> [RefusedItem] {
        let out = Set(
            script.cases.indices.filter {
                script.cases[$0].occasion == occasion && script.cases[$0].fate == .refused
            }.compactMap { nominations[$0] })
        return decision.items.filter { out.contains($0.nomination) }.map {
            RefusedItem(nomination: $0.nomination, name: $0.name, reason: DemoTexts.refused)
        }
    }
}
