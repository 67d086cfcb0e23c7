package import Domain
import Secrets

extension Office {
    /// The Chairman decides: leaves out `refusals`, lets those of `waiting` who are on hold keep their places for a later
    /// decision (law.md P7), takes the next number of the year, signs with today's date or with number and day of the
    /// office's register. In one transaction: the decision, every nomination, the rewards of its achievements (P1), the
    /// certificates, the paper's bytes, and for a replacement or cancellation what it does to the decision before it. A
    /// hold, a discipline or an answer recorded while it is signed is seen: all of it is judged again then.
    package func issueDecision(
        _ id: ID<Decision>, refusing refusals: [RefusedItem], waiting: Set<ID<Nomination>> = [],
        under register: RegisterEntry = RegisterEntry(), as signer: DecisionSigner = .head,
        named deputy: String = "", at revision: Revision, by persona: Persona
    ) async throws -> Decision {
        try await undisturbed(persona.agency) { standing in
            let pending = try await decision(id, for: .issue, at: revision, by: persona)
            let hand = try SigningHand(
                signer, deputy: deputy, by: persona, in: try await store.council(of: persona.agency))
            let context = try await issueContext(pending)
            for nomination in context.nominations.values where nomination.isOwn(of: persona.account) {
                throw Refusal(.ownSubmission, ["number": nomination.number ?? ""])
            }
            let day = register.day ?? now.day
            let series = NumberSeries(agency: pending.agency, kind: .decision, year: day.year)
            // In this order: a number taken in between is then no other paper's, and the act is done again.
            let others = try await store.decisions(of: pending.agency)
            let value = try await store.lastNumber(in: series) + 1
            try Refusal.raise(register.defects(of: pending, beside: others, next: value, on: now.day))
            let issue = Issue(
                number: value, registered: register.number, day: day, symbol: "QĐ-UBND", signer: hand.name,
                signerTitle: signer.title, signerAccount: persona.account)
            let later = try await later(pending, waiting, context)
            let next = priced(try pending.issued(issue, refusing: refusals, later: waiting, at: now), day, context)
            let checks = try await requireQuotaAndEligibility(next, day, context, by: persona)
            let papers = try await frozenPapers(of: next, context, by: persona)
            var writes: [Write] = [
                .takeNumber(series, value: value), .changeDecision(next),
                .lockOccasion(context.occasion.id, at: context.occasion.revision),
            ]
            writes += try await effects(of: next, refusing: refusals, context) + checks
            writes += papers.map { .addIssuedPaper($0.paper, bytes: $0.bytes) }
            let told =
                entries(of: next, refusing: refusals, papers.map(\.paper), writes, context, by: persona)
                + entries("nomination.wait", on: later, by: persona, ["decision": .string(next.id.text)])
            try await keep(Change(writes, entries: told, standing: standing))
            return next
        }
    }

    /// The nominations that wait; nobody is left to wait who is not on hold.
    private func later(_ decision: Decision, _ waiting: Set<ID<Nomination>>, _ context: IssueContext) async throws
        -> [Nomination]
    {
        if waiting.isEmpty { return [] }
        let nominations = waiting.compactMap { context.nominations[$0] }.sorted { $0.id < $1.id }
        let onHold = try await onHold(nominations)
        let free = decision.items.filter { waiting.contains($0.nomination) && !onHold.contains($0.nomination) }
        try Refusal.raise(free.map { Reason(.itemNotOnHold, ["name": $0.name]) })
        return nominations
    }

    /// Money of the day of issue, not of the day of drafting (Decree 152/2025 art. 49).
    private func priced(_ decision: Decision, _ day: Day, _ context: IssueContext) -> Decision {
        guard decision.kind != .cancellation else { return decision }
        var next = decision
        for index in next.items.indices {
            let kind = next.items[index].kind.countsAs
            let sum = AwardMoney.sum(of: context.award, kind: kind, on: day, by: context.book)
            if let sum { next.items[index].money = sum }
        }
        return next
    }

    /// The checks of the day of decision: never over the quota, nobody who may not be awarded, no warning without a
    /// written reason. Refuses with everything at once.
    /// - Returns: the writes that keep the checks as they ran.
    private func requireQuotaAndEligibility(
        _ decision: Decision, _ day: Day, _ context: IssueContext, by persona: Persona
    ) async throws -> [Write] {
        guard decision.kind == .award else { return [] }
        let coming = decision.items.compactMap { context.nominations[$0.nomination] }
        let judged = try await judge(coming, on: day, by: context.book)
        let refusals = decision.items.flatMap { judged[$0.nomination]?.refusals(name: $0.name) ?? [] }
        try Refusal.raise(try await quotaReasons(decision, context) + refusals)
        return coming.compactMap { nomination in
            judged[nomination.id].map { .addEligibilityCheck(check(nomination, $0.lines, at: .decision, by: persona)) }
        }
    }

    /// Never over the quota, whoever pressed first: recomputed with everything in force and this decision.
    private func quotaReasons(_ decision: Decision, _ context: IssueContext) async throws -> [Reason] {
        let held = try await ranked(context.occasion, award: decision.award, statuses: NominationStatus.awarded)
        let units = try await unitKinds(of: decision.agency)
        let coming = decision.items.compactMap { context.nominations[$0.nomination] }
        let candidates = (held + coming).map { Office.candidate($0, units) }
        let rules = Office.rules(context.plan, award: context.award, context.occasion).filter { $0.competence == .own }
        let heads = try await heads(for: rules, on: context.occasion, award: decision.award)
        return Allocation.exceeded(rules, by: candidates, heads: heads).map { rule in
            Reason(.quotaExceeded, ["maximum": "\(rule.maximum)", "source": rule.source])
        }
    }

    /// One entry for the decision with the digest of its list, and one for each nomination it touches with that of its
    /// certificate: `thidua check` holds the tables against them.
    private func entries(
        of decision: Decision, refusing refusals: [RefusedItem], _ papers: [IssuedPaper], _ writes: [Write],
        _ context: IssueContext, by persona: Persona
    )
        -> [JournalDraft]
    {
        var told: [String: JSON] = [
            "number": JSON(decision.issue?.text), "day": JSON(decision.issue?.day ?? now.day),
            "total": .int(decision.total.amount), "signedAs": .string(decision.issue?.signerTitle ?? ""),
            "items": .array(decision.items.map { .string($0.nomination.text) }),
            "list": .string(decision.record.digest),
        ]
        if decision.issue?.registered != nil { told["series"] = JSON(decision.issue?.number ?? 0) }
        if let issue = decision.issue, issue.signer != persona.name { told["signer"] = .string(issue.signer) }
        for paper in papers { told["\(paper.kind.rawValue).\(paper.format.rawValue)"] = .string(paper.digest) }
        let own = entry("decision.issue", on: Subject.decision(decision.id), by: persona, told)
        let act =
            switch decision.kind {
            case .award: "nomination.decide"
            case .replacement: "nomination.replace"
            case .cancellation: "nomination.cancel"
            }
        let certificates = Office.certificates(in: writes)
        let items = decision.items.map { item in
            var told: [String: JSON] = ["decision": .string(decision.id.text), "goldBook": JSON(item.goldBook)]
            if let certificate = certificates[item.nomination] {
                told["certificate"] = .string(certificate.id.text)
                told["record"] = .string(certificate.record.digest)
            }
            return entry(act, on: Subject.nomination(item.nomination), by: persona, told)
        }
        let refused = refusals.map { item in
            entry(
                "nomination.refuse", on: Subject.nomination(item.nomination), by: persona,
                ["decision": .string(decision.id.text), "reason": .string(item.reason)])
        }
        return [own] + items + refused + leftOut(of: decision, context, by: persona)
    }

    private static func certificates(in writes: [Write]) -> [ID<Nomination>: Certificate] {
        let made = writes.compactMap { write -> Certificate? in
            if case .addCertificate(let certificate) = write { certificate } else { nil }
        }
        return Dictionary(made.map { ($0.nomination, $0) }) { first, _ in first }
    }

    /// Those a replacement does not take over: their award ends with the old decision.
    private func leftOut(of decision: Decision, _ context: IssueContext, by persona: Persona) -> [JournalDraft] {
        guard decision.kind == .replacement else { return [] }
        let kept = Set(decision.items.map(\.nomination))
        let out = context.nominations.values.filter { !kept.contains($0.id) }.sorted { $0.id < $1.id }
        return entries("nomination.cancel", on: out, by: persona, ["decision": .string(decision.id.text)])
    }
}
