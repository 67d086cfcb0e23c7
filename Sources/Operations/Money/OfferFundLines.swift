package import Domain

extension Office {
    /// Awards in force of the year whose money no line of the ledger tells of, the earliest first: what the clerk is
    /// offered to enter. Empty for who does not keep the ledger.
    package func decisionsWithoutFundLine(_ year: Int, by persona: Persona) async throws -> [Decision] {
        guard persona.refusals(of: FundAct.record, agency: persona.agency).isEmpty else { return [] }
        let paid = try await store.fundEntries(of: persona.agency).filter {
            $0.status == .entered && $0.kind == .rewards
        }
        return try await store.decisions(of: persona.agency).filter { decision in
            guard let issue = decision.issue, decision.kind == .award, decision.total.amount > 0,
                DecisionStatus.inForce.contains(decision.status), issue.day.year == year
            else { return false }
            return !paid.contains { $0.names(issue) }
        }.sorted { ($0.issue?.number ?? 0) < ($1.issue?.number ?? 0) }
    }
}

extension FundEntry {
    /// Whether the voucher is this decision: its number as a word of its own, and paid in its year or the one after.
    fileprivate func names(_ issue: Issue) -> Bool {
        let words = document.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" }
        return words.contains { $0 == issue.text } && (issue.day.year...issue.day.year + 1).contains(year)
    }
}
