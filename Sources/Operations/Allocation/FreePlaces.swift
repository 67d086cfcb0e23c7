package import Domain

/// Places of one award that stand open while nominations were left out for want of one: somebody before them was refused,
/// withdrew, or lost the award.
package struct FreePlaces: Sendable {
    package let award: AwardForm
    /// Who would get a place, or share it with equals, if the allocation ran again.
    package let nominations: [Nomination]
}

extension Office {
    /// Where allocating again would fill places; nothing before the first allocation, and nothing of archived occasions.
    package func freePlaces(on occasion: Occasion) async throws -> [FreePlaces] {
        guard [.inCouncil, .decided, .published].contains(occasion.status) else { return [] }
        return try await placesFree(on: occasion)
    }

    /// The same whatever became of the occasion: what was left out of a quota that is not full.
    func placesFree(on occasion: Occasion) async throws -> [FreePlaces] {
        let out = try await store.nominations(
            occasion: occasion.id, agency: occasion.agency, statuses: [.outOfQuota])
        if out.isEmpty { return [] }
        let plan = try await plan(of: occasion.agency).plan
        var found: [FreePlaces] = []
        for award in plan.awards where award.competence == .own && out.contains(where: { $0.award == award.code }) {
            let proposal = try await proposal(on: occasion, award: award, plan)
            let free = proposal.lines.filter(\.isOpen).compactMap { proposal.nominations[$0.nomination] }
                .filter { $0.status == .outOfQuota }
            if !free.isEmpty { found.append(FreePlaces(award: award, nominations: free)) }
        }
        return found
    }
}

extension AllocationLine {
    /// Gets a place, or one of the equals who share it.
    fileprivate var isOpen: Bool {
        switch outcome {
        case .placed, .tied, .waits: true
        case .left, .noRule: false
        }
    }
}
