package import Domain

extension Office {
    /// Records findings and an opinion on an accepted nomination, by someone who did not submit it and is not of that
    /// unit. An appraiser may correct the own appraisal until the nomination is on an agenda.
    package func recordAppraisal(
        of id: ID<Nomination>, findings: [Finding], opinion: Opinion, remark: String, at revision: Revision,
        by persona: Persona
    ) async throws {
        let nomination = try await nomination(id, for: .appraise, at: revision, by: persona)
        let next = try nomination.appraised(at: now)
        let earlier = try await store.appraisals(of: id).first { $0.appraiser == persona.account }
        let appraisal = Appraisal(
            id: earlier?.id ?? newID(), nomination: id, appraiser: persona.account, appraiserName: persona.name,
            findings: findings, opinion: opinion, remark: remark, recorded: now,
            revision: earlier?.revision.next ?? .first)
        try Refusal.raise(appraisal.defects(for: nomination))
        let entry = entry(
            "nomination.appraise", on: Subject.nomination(id), by: persona,
            [
                "opinion": .string(opinion.rawValue),
                "findings": .object(
                    Dictionary(findings.map { ($0.criterion, JSON.string($0.verdict.rawValue)) }) { _, last in last }),
            ], personal: ["remark": remark])
        let judged = try await judge([next], on: now.day, by: try await lawBook(of: nomination.agency))[id]
        let checks: [Write] =
            judged.map { [.addEligibilityCheck(check(next, $0.lines, at: .appraisal, by: persona))] } ?? []
        let kept: Write = earlier == nil ? .addAppraisal(appraisal) : .changeAppraisal(appraisal)
        try await commit(Change([.moveNomination(next), kept] + checks, entries: [entry]))
    }
}
