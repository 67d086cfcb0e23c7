package import Domain
import Secrets

package protocol ReissueStore: Sendable {
    /// What waits first, then the newest.
    func reissues(of agency: ID<Agency>) async throws -> [Reissue]
    func reissues(decision: ID<Decision>, agency: ID<Agency>) async throws -> [Reissue]
    func reissue(_ id: ID<Reissue>, agency: ID<Agency>) async throws -> Reissue?
    /// The granted one by which this certificate was replaced, or came.
    func reissue(behind certificate: ID<Certificate>, agency: ID<Agency>) async throws -> Reissue?
    func certificate(_ id: ID<Certificate>, agency: ID<Agency>) async throws -> Certificate?
}

package struct ReissueForm: Sendable {
    package var applicant: String
    package var ground: ReissueGround?
    package var document: String
    package var received: Day?

    package init(applicant: String, ground: ReissueGround?, document: String, received: Day?) {
        (self.applicant, self.ground, self.document, self.received) = (applicant, ground, document, received)
    }
}

extension Office {
    /// Enters a request that came on paper. One at a time for a certificate.
    @discardableResult
    package func requestReissue(of id: ID<Certificate>, _ form: ReissueForm, by persona: Persona) async throws
        -> Reissue
    {
        let certificate = try await readCertificate(id, for: .request, by: persona)
        if certificate.status != .valid { throw Refusal(.certificateNotValid) }
        let known = try await store.reissues(decision: certificate.decision, agency: persona.agency)
        if known.contains(where: { $0.certificate == id && $0.status == .requested }) { throw Refusal(.reissueStands) }
        guard let ground = form.ground else { throw Refusal(.choiceMissing, field: "ground") }
        let reissue = Reissue(
            id: newID(), of: certificate, applicant: form.applicant, ground: ground, document: form.document,
            received: form.received ?? now.day, enteredBy: persona.account, entered: now)
        try Refusal.raise(reissue.defects(on: now.day))
        try await commit(
            Change([.addReissue(reissue)], entries: [entry("decision.reissue-ask", of: reissue, by: persona)]))
        return reissue
    }

    /// The Chairman grants: the old code is shown as replaced from now on, the new certificate can be printed.
    package func grantReissue(_ id: ID<Reissue>, _ paper: String, at revision: Revision, by persona: Persona)
        async throws
    {
        let reissue = try await readReissue(id, for: .rule, at: revision, by: persona)
        guard let old = try await store.certificate(reissue.certificate, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        let result = try reissue.granted(
            old, by: ReissuePaper(text: paper, by: persona.account, at: now), newID: newID(),
            code: PublicCode(chance).text)
        let entry = entry("decision.reissue-grant", of: result.reissue, result.new, by: persona)
        try await commit(
            Change(
                [.changeCertificate(result.old), .addCertificate(result.new), .changeReissue(result.reissue)],
                entries: [entry]))
    }

    package func declineReissue(_ id: ID<Reissue>, _ reason: String, at revision: Revision, by persona: Persona)
        async throws
    {
        let reissue = try await readReissue(id, for: .rule, at: revision, by: persona)
        let next = try reissue.declined(by: ReissuePaper(text: reason, by: persona.account, at: now))
        try await commit(
            Change([.changeReissue(next)], entries: [entry("decision.reissue-decline", of: next, by: persona)]))
    }

    package func listReissues(by persona: Persona) async throws -> [Reissue] {
        try Refusal.raise(persona.refusals(of: ReissueAct.read, agency: persona.agency))
        return try await store.reissues(of: persona.agency)
    }

    package func listReissues(of decision: Decision, by persona: Persona) async throws -> [Reissue] {
        try Refusal.raise(persona.refusals(of: ReissueAct.read, agency: persona.agency))
        return try await store.reissues(decision: decision.id, agency: persona.agency)
    }

    package func readReissue(_ id: ID<Reissue>, by persona: Persona) async throws -> (
        reissue: Reissue, certificate: Certificate
    ) {
        let reissue = try await readReissue(id, for: .read, at: nil, by: persona)
        return (reissue, try await readCertificate(reissue.certificate, for: .read, by: persona))
    }

    package func readCertificate(_ id: ID<Certificate>, for act: ReissueAct, by persona: Persona) async throws
        -> Certificate
    {
        try Refusal.raise(persona.refusals(of: act, agency: persona.agency))
        guard let certificate = try await store.certificate(id, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return certificate
    }

    private func readReissue(_ id: ID<Reissue>, for act: ReissueAct, at revision: Revision?, by persona: Persona)
        async throws -> Reissue
    {
        try Refusal.raise(persona.refusals(of: act, agency: persona.agency))
        guard let reissue = try await store.reissue(id, agency: persona.agency) else { throw Refusal(.notFound) }
        if let revision, reissue.revision != revision { throw Refusal(.changedMeanwhile) }
        return reissue
    }

    private func entry(
        _ act: String, of reissue: Reissue, _ new: Certificate? = nil, by persona: Persona
    ) -> JournalDraft {
        var told: [String: JSON] = [
            "reissue": .string(reissue.id.text), "certificate": .string(reissue.certificate.text),
            "new": JSON(reissue.outcome?.new?.text), "ground": .string(reissue.ground.rawValue),
            "status": .string(reissue.status.rawValue),
        ]
        if let new { told["record"] = .string(new.record.digest) }
        return entry(
            act, on: Subject.decision(reissue.decision), by: persona, told,
            personal: ["applicant": reissue.applicant, "text": reissue.outcome?.paper.text ?? ""])
    }
}
