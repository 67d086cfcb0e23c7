package import Domain

package protocol QuotaHeadStore: Sendable {
    /// How many there are of what a share can be taken of, for one award on one occasion.
    func quotaHeads(of occasion: Occasion, award: String) async throws -> QuotaHeads
}

extension Office {
    /// What the shares among `rules` are taken of; nothing is counted when no rule has one.
    package func heads(for rules: [QuotaRule], on occasion: Occasion, award: String) async throws -> QuotaHeads {
        guard rules.contains(where: { $0.share != nil }) else { return .none }
        return try await store.quotaHeads(of: occasion, award: award)
    }

    /// The plan with the numbers its own shares give on the occasion; what an upper level's share is taken of is not
    /// known here.
    package func resolved(_ plan: Plan, on occasion: Occasion) async throws -> Plan {
        var plan = plan
        for index in plan.quotas.indices where plan.quotas[index].competence == .own {
            let rule = plan.quotas[index]
            guard rule.share != nil, rule.applies(to: occasion.planned) else { continue }
            plan.quotas[index] = rule.resolved(by: try await store.quotaHeads(of: occasion, award: rule.award))
        }
        return plan
    }
}
