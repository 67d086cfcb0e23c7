import Domain
import Operations
import Pages

extension Site {
    /// A tie as its page and the notices show it.
    static func tie(_ tie: AllocationTie, _ proposal: AllocationProposal) -> AllocationTiePage.Tie {
        let members = tie.nominations.compactMap { id in
            proposal.nominations[id].map { nomination in
                AllocationTiePage.Member(
                    nomination: nomination, name: proposal.name(id),
                    gender: proposal.participants[nomination.participant]?.gender)
            }
        }
        let answer = tie.free.map { proposal.womenFirst(tie, free: $0) } ?? .stillEqual
        return AllocationTiePage.Tie(members: members, seats: tie.seats, answer: answer, rule: proposal.womenRule)
    }

    static func showTie(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let isTyped = visit.form.has("award")
        let award = isTyped ? visit.form["award"] : visit.query["award"]
        let proposal = try await visit.office.proposeAllocation(of: visit.id(), award: award, by: visit.persona)
        let first = isTyped ? visit.form.all("among").first ?? "" : visit.query["first"]
        let found = proposal.ties.first { first.isEmpty || $0.nominations.contains { $0.text == first } }
        guard let found else {
            if errors.isEmpty { return .see(AllocationPath.of(proposal.occasion.id, award: award)) }
            return try await showAllocation(visit, proposal.occasion.id, award: award, errors: errors)
        }
        let page = AllocationTiePage(
            occasion: proposal.occasion, award: proposal.award, tie: tie(found, proposal), typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    static func resolveTie(_ visit: Visit) async throws -> Answer {
        let (id, award): (ID<Occasion>, String) = (try visit.id(), visit.form["award"])
        do {
            var reader = FormReader(visit.form)
            let among: [ID<Nomination>] = reader.ids("among")
            var form = TieForm(ground: reader.choice("ground"), document: reader.line("document", most: 300))
            for member in among {
                form.order[member] = reader.number("order-\(member)")
                if let women = reader.number("women-\(member)"), let all = reader.number("members-\(member)") {
                    form.women[member] = (women, all)
                }
            }
            try reader.finish()
            try await visit.office.resolveTie(
                of: id, award: award, among: among, form, at: visit.revision, by: visit.persona)
            return .see(AllocationPath.of(id, award: award), .saved)
        } catch let refusal as Refusal {
            return try await showTie(visit, errors: refusal.reasons)
        }
    }

    static func showTrial(_ visit: Visit) async throws -> Answer {
        let proposal = try await visit.office.proposeAllocation(
            of: visit.id(), award: visit.query["award"], by: visit.persona)
        guard let plan = try await visit.office.store.plan(of: visit.persona.agency)?.plan else {
            throw Refusal(.noPlan)
        }
        let (trial, errors) = trial(visit, proposal)
        let then = proposal.tried(trial)
        let lines = proposal.lines.compactMap { line -> AllocationTrialPage.Line? in
            guard let nomination = proposal.nominations[line.nomination], let tried = then[line.nomination] else {
                return nil
            }
            return AllocationTrialPage.Line(
                nomination: nomination.id, name: proposal.name(nomination.id), kind: nomination.kind.countsAs,
                rank: nomination.rank, now: line.outcome, then: tried)
        }
        let page = AllocationTrialPage(
            occasion: proposal.occasion, award: proposal.award, plan: plan,
            rules: proposal.rules.map { $0.resolved(by: proposal.heads) }, lines: lines, trial: trial,
            taken: proposal.taken, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .occasions, errors: errors, page.html(in: visit.language))
    }

    /// What the address tries; what is no number is said and passed over.
    private static func trial(_ visit: Visit, _ proposal: AllocationProposal) -> (AllocationTrial, [Reason]) {
        var reader = FormReader(visit.query)
        var trial = AllocationTrial()
        for place in proposal.rules.indices { trial.maxima[place] = reader.number("max-\(place)") }
        for line in proposal.lines { trial.ranks[line.nomination] = reader.number("rank-\(line.nomination)") }
        return (trial, reader.reasons)
    }
}
