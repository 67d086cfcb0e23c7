package import Domain

/// A decision and its money, for the accountant.
package struct MoneyPapers: Sendable {
    package let papers: DecisionPapers
    package let list: MoneyList
    package let day: Day
}

extension Office {
    /// The money of a decision by the rules of its day; of a draft, by today's.
    package func readMoneyList(of id: ID<Decision>, by persona: Persona) async throws -> MoneyPapers {
        let papers = try await readDecision(id, by: persona)
        let decision = papers.decision
        guard decision.kind != .cancellation, let award = papers.plan.award(decision.award) else {
            throw Refusal(.notFound)
        }
        let day = decision.issue?.day ?? now.day
        let others = AwardTitle.multiplier(of: award) == nil ? [] : try await titles(beside: papers)
        return MoneyPapers(
            papers: papers,
            list: MoneyList(decision.items, of: award, on: day, others: others, by: papers.book), day: day)
    }

    /// Titles that other decisions in force give for the same year.
    private func titles(beside papers: DecisionPapers) async throws -> [MoneyList.OtherTitle] {
        let agency = papers.decision.agency
        let years = Dictionary(try await store.occasions(of: agency).map { ($0.id, $0.year) }) { first, _ in first }
        return try await store.decisions(of: agency).filter { other in
            guard other.id != papers.decision.id, other.kind != .cancellation,
                DecisionStatus.inForce.contains(other.status), years[other.occasion] == papers.occasion.year,
                let award = papers.plan.award(other.award)
            else { return false }
            return AwardTitle.multiplier(of: award) != nil
        }.flatMap { other in
            other.items.map {
                MoneyList.OtherTitle(
                    participant: $0.participant, decision: other.issue?.text ?? "", money: $0.money)
            }
        }
    }
}
