import Domain
import Secrets

/// What issuing looks at, read once.
struct IssueContext: Sendable {
    let plan: Plan
    let award: AwardForm
    let occasion: Occasion
    /// The nominations of the decision's items, and of those refused.
    let nominations: [ID<Nomination>: Nomination]
    let target: Decision?
    let book: LawBook
}

extension Office {
    func issueContext(_ decision: Decision) async throws -> IssueContext {
        let plan = try await plan(of: decision.agency).plan
        guard let award = plan.award(decision.award),
            let occasion = try await store.occasion(decision.occasion, agency: decision.agency)
        else { throw Refusal(.notFound) }
        var target: Decision?
        if let id = decision.target { target = try await store.decision(id, agency: decision.agency) }
        let all = try await store.nominations(
            occasion: occasion.id, agency: decision.agency, statuses: NominationStatus.awarded.union([.allocated]))
        let named = Set(decision.items.map(\.nomination)).union(target?.items.map(\.nomination) ?? [])
        return IssueContext(
            plan: plan, award: award, occasion: occasion,
            nominations: Dictionary(all.filter { named.contains($0.id) }.map { ($0.id, $0) }) { first, _ in first },
            target: target, book: try await lawBook(of: decision.agency))
    }

    /// The writes that follow from issuing `decision`.
    func effects(of decision: Decision, refusing refusals: [RefusedItem], _ context: IssueContext) async throws
        -> [Write]
    {
        switch decision.kind {
        case .award: try effectsOfAward(decision, refusing: refusals, context)
        case .replacement: try await effectsOfReplacement(decision, context)
        case .cancellation: try await effectsOfCancellation(decision, context)
        }
    }

    private func effectsOfAward(_ decision: Decision, refusing refusals: [RefusedItem], _ context: IssueContext) throws
        -> [Write]
    {
        var writes: [Write] = []
        for item in decision.items {
            // Withdrawn or held back since the draft: the list has to be made again.
            guard let nomination = context.nominations[item.nomination] else { throw Refusal(.nominationNotAllocated) }
            writes.append(.moveNomination(try nomination.decided(at: now)))
            writes += nomination.achievements.map { .reward($0.id, nomination: nomination.id, decision: decision.id) }
            writes.append(.addCertificate(certificate(item, of: decision, award: context.award)))
        }
        for refusal in refusals {
            guard let nomination = context.nominations[refusal.nomination] else { continue }
            writes.append(.moveNomination(try nomination.refused(because: refusal.reason, at: now)))
        }
        return writes
    }

    private func effectsOfReplacement(_ decision: Decision, _ context: IssueContext) async throws -> [Write] {
        guard let target = context.target else { throw Refusal(.notFound) }
        var writes: [Write] = [.changeDecision(try target.replaced(at: now))]
        writes += try await endCertificates(of: target, as: .replaced) { _ in true }
        let kept = Set(decision.items.map(\.nomination))
        for nomination in context.nominations.values.sorted(by: { $0.id < $1.id }) {
            writes.append(.unreward(nomination: nomination.id))
            guard !kept.contains(nomination.id) else { continue }
            writes.append(.moveNomination(try nomination.cancelled(because: decision.reason, at: now)))
        }
        for item in decision.items {
            guard let nomination = context.nominations[item.nomination] else { throw Refusal(.nominationNotDecided) }
            writes += nomination.achievements.map { .reward($0.id, nomination: nomination.id, decision: decision.id) }
            writes.append(.addCertificate(certificate(item, of: decision, award: context.award)))
        }
        return writes
    }

    private func effectsOfCancellation(_ decision: Decision, _ context: IssueContext) async throws -> [Write] {
        guard let target = context.target else { throw Refusal(.notFound) }
        let out = Set(decision.items.map(\.nomination))
        var writes = try await endCertificates(of: target, as: .cancelled) { out.contains($0) }
        for item in decision.items {
            guard let nomination = context.nominations[item.nomination] else { throw Refusal(.nominationNotDecided) }
            writes.append(.moveNomination(try nomination.cancelled(because: decision.reason, at: now)))
            writes.append(.unreward(nomination: nomination.id))
        }
        let standing = try await standingItems(of: target).filter { !out.contains($0.nomination) }
        if standing.isEmpty { writes.append(.changeDecision(try target.cancelled(at: now))) }
        return writes
    }

    private func endCertificates(
        of decision: Decision, as status: CertificateStatus, where applies: (ID<Nomination>) -> Bool
    ) async throws -> [Write] {
        try await store.certificates(decision: decision.id).filter { $0.status == .valid && applies($0.nomination) }
            .map { certificate in
                var next = certificate
                next.status = status
                return .changeCertificate(next)
            }
    }

    private func certificate(_ item: DecisionItem, of decision: Decision, award: AwardForm) -> Certificate {
        Certificate(
            id: newID(), agency: decision.agency, decision: decision.id, nomination: item.nomination,
            code: PublicCode(chance).text, name: item.name, detail: item.detail, award: award.name,
            achievement: item.achievement, goldBook: item.goldBook, decisionNumber: decision.issue?.text ?? "",
            issued: decision.issue?.day ?? now.day, signer: decision.issue?.signer ?? "",
            signerTitle: decision.issue?.signerTitle ?? "")
    }
}
