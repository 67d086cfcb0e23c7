import Domain
import Operations
import Pages
import Wording

extension Site {
    static let allocationRoutes: [Route] = [
        .get("/occasions/{id}/allocation", handler: showAllocation),
        .post("/occasions/{id}/allocation", handler: allocate),
        .get("/occasions/{id}/allocation/tie", handler: { try await showTie($0) }),
        .post("/occasions/{id}/allocation/tie", handler: resolveTie),
        .get("/occasions/{id}/allocation/trial", handler: showTrial),
    ]

    private static func showAllocation(_ visit: Visit) async throws -> Answer {
        let id: ID<Occasion> = try visit.id()
        let persona = try visit.persona
        if !visit.query["award"].isEmpty {
            return try await showAllocation(visit, id, award: visit.query["award"], errors: [])
        }
        let occasion = try await visit.office.readOccasion(id, by: persona)
        let awards = try await visit.office.store.plan(of: persona.agency)?.plan.awards ?? []
        let own = awards.filter { $0.competence == .own }
        if own.count == 1 { return try await showAllocation(visit, id, award: own[0].code, errors: []) }
        let page = AllocationChoicePage(occasion: occasion, awards: own)
        return try await visit.page(page.title, current: .occasions, page.html(in: visit.language))
    }

    /// The list as allocating would make it now; also where a refused draft of a decision is shown again.
    static func showAllocation(_ visit: Visit, _ id: ID<Occasion>, award: String, errors: [Reason]) async throws
        -> Answer
    {
        let persona = try visit.persona
        let proposal = try await visit.office.proposeAllocation(of: id, award: award, by: persona)
        guard let plan = try await visit.office.store.plan(of: persona.agency)?.plan else { throw Refusal(.noPlan) }
        let units = try await visit.unitNames()
        let decisions = try await visit.office.store.decisions(occasion: id, agency: persona.agency).filter {
            $0.award == award && $0.kind == .award && $0.status != .discarded
        }
        var page = AllocationPage(
            occasion: proposal.occasion, award: proposal.award, plan: plan, lines: lines(proposal, units),
            uses: uses(proposal, units), taken: proposal.taken, decisions: decisions, typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        (page.ties, page.decided) = (proposal.ties.map { tie($0, proposal) }, proposal.decided)
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    private static func allocate(_ visit: Visit) async throws -> Answer {
        let (id, award): (ID<Occasion>, String) = (try visit.id(), visit.form["award"])
        do {
            try await visit.office.allocate(id, award: award, at: visit.revision, by: visit.persona)
            return .see(AllocationPath.of(id, award: award), .allocated)
        } catch let refusal as Refusal {
            return try await showAllocation(visit, id, award: award, errors: refusal.reasons)
        }
    }

    private static func lines(_ proposal: AllocationProposal, _ units: [ID<OrgUnit>: String]) -> [AllocationPage.Line] {
        proposal.lines.compactMap { line in
            guard let nomination = proposal.nominations[line.nomination] else { return nil }
            return AllocationPage.Line(
                nomination: nomination, name: proposal.participants[nomination.participant]?.name ?? "",
                unitName: units[nomination.unit] ?? "", outcome: line.outcome,
                why: line.why(with: equals(line.nomination, proposal)),
                isOnHold: proposal.onHold.contains(nomination.id))
        }
    }

    private static func equals(_ nomination: ID<Nomination>, _ proposal: AllocationProposal) -> [String] {
        let tie = proposal.ties.first { $0.nominations.contains(nomination) }
        return (tie?.nominations ?? []).filter { $0 != nomination }.map(proposal.name)
    }

    /// One line for each rule that binds here; for a rule per unit one for each unit that holds a place.
    private static func uses(_ proposal: AllocationProposal, _ units: [ID<OrgUnit>: String]) -> [AllocationPage.Use] {
        proposal.rules.filter { $0.competence == .own }.flatMap { rule -> [AllocationPage.Use] in
            let holders = proposal.holders.filter { candidate in
                rule.kinds.contains(candidate.kind) && rule.scope.covers(candidate.unitKind)
            }
            guard rule.scope.isPerUnit, !holders.isEmpty else {
                return [AllocationPage.Use(rule: rule.resolved(by: proposal.heads), unitName: nil, used: holders.count)]
            }
            return Dictionary(grouping: holders, by: \.unit).sorted { $0.key < $1.key }.map { unit, held in
                AllocationPage.Use(
                    rule: rule.resolved(by: proposal.heads, unit: unit), unitName: units[unit] ?? "", used: held.count)
            }
        }
    }
}
