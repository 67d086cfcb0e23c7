import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The steps between draft and publication; what can not be taken back has a page before it.
    static let decisionStepRoutes: [Route] = [
        .post("\(DecisionPath.list)/{id}/presentation", handler: presentDecision),
        .post("\(DecisionPath.list)/{id}/withdrawal", handler: withdrawDecision),
        .post("\(DecisionPath.list)/{id}/return", handler: sendBackDecision),
        .get("\(DecisionPath.list)/{id}/discard", handler: showDiscarding),
        .post("\(DecisionPath.list)/{id}/discard", handler: discardDecision),
        .get("\(DecisionPath.list)/{id}/publication", handler: showPublishing),
        .post("\(DecisionPath.list)/{id}/publication", handler: publishDecision),
    ]

    private static func presentDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        do {
            if visit.form.has("title") {
                try await visit.office.presentDecision(
                    id, saving: decisionForm(visit), at: visit.revision, by: visit.persona)
            } else {
                try await visit.office.presentDecision(id, at: visit.revision, by: visit.persona)
            }
            return .see(DecisionPath.detail(id), .presented)
        } catch let refusal as Refusal {
            return try await showDecision(visit, errors: refusal.reasons)
        }
    }

    private static func sendBackDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let reason = reader.text("reason", most: 2_000)
            try reader.finish()
            try await visit.office.sendBackDecision(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(DecisionPath.detail(id), .sentBack)
        } catch let refusal as Refusal {
            return try await showDecision(visit, errors: refusal.reasons)
        }
    }

    private static func withdrawDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        try await visit.office.withdrawDecision(id, at: visit.revision, by: visit.persona)
        return .see(DecisionPath.detail(id), .takenBack)
    }

    private static func showDiscarding(_ visit: Visit) async throws -> Answer {
        let decision = try await decision(visit, for: .discard)
        guard decision.status == .draft else { throw Refusal(.decisionNotDraft) }
        return try await show(visit, decision, .decisionDiscard, Phrase.decisionDiscardEffects, .discard)
    }

    private static func discardDecision(_ visit: Visit) async throws -> Answer {
        try await visit.office.discardDecision(visit.id(), at: visit.revision, by: visit.persona)
        return .see(DecisionPath.list, .discarded)
    }

    private static func showPublishing(_ visit: Visit) async throws -> Answer {
        let decision = try await decision(visit, for: .publish)
        guard decision.status == .issued else { throw Refusal(.decisionNotIssued) }
        let numbered = decision.items.filter { item in
            [item.name, item.achievement].contains(where: PersonalNumber.isLikely)
                || ([.individual, .household].contains(item.kind) && PersonalNumber.isLikely(in: item.detail))
        }
        let warnings = numbered.prefix(20).map {
            Phrase.decisionPublishNumbers.filled(["name": $0.name, "row": String($0.goldBook)])
        }
        return try await show(
            visit, decision, .decisionPublish, Phrase.decisionPublishEffects + warnings, .publication)
    }

    private static func publishDecision(_ visit: Visit) async throws -> Answer {
        let id: ID<Decision> = try visit.id()
        try await visit.office.publishDecision(id, at: visit.revision, by: visit.persona)
        return .see(DecisionPath.detail(id), .published)
    }

    /// The decision of this address, when the person may do `act` to it.
    static func decision(_ visit: Visit, for act: DecisionAct) async throws -> Decision {
        let persona = try visit.persona
        let decision = try await visit.office.readDecision(visit.id(), by: persona).decision
        try Refusal.raise(persona.refusals(of: act, agency: decision.agency))
        return decision
    }

    private static func show(
        _ visit: Visit, _ decision: Decision, _ title: Phrase, _ effects: [Phrase], _ act: DecisionPage.Act
    ) async throws -> Answer {
        let say = visit.language
        let name = decision.issue.map { say(.decisionNumbered, ["number": $0.text]) } ?? decision.title
        let page = ConsequencePage(
            title, subtitle: name, effects: effects.map { say($0) }, action: DecisionPath.act(act, on: decision.id),
            revision: decision.revision.number, button: title, back: (name, DecisionPath.detail(decision.id)),
            csrf: visit.csrf)
        return try await visit.page(title, current: .decisions, page.html(in: say))
    }
}
