/// A request that a certificate be printed anew because it was lost or spoilt (cấp lại, cấp đổi). The award is the same:
/// only the paper and its code change. The registry has no rule read for it (decisions/0036).
package struct Reissue: Hashable, Sendable {
    package let id: ID<Reissue>
    package let agency: ID<Agency>
    package let decision: ID<Decision>
    package let nomination: ID<Nomination>
    /// The certificate that was lost or spoilt.
    package let certificate: ID<Certificate>
    package let applicant: String
    package let ground: ReissueGround
    /// The paper it was asked with.
    package let document: String
    package let received: Day
    package var status: ReissueStatus
    package var outcome: ReissueOutcome?
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<Reissue>, of certificate: Certificate, applicant: String, ground: ReissueGround, document: String,
        received: Day, enteredBy: ID<Account>, entered: Moment
    ) {
        self.init(
            id: id, agency: certificate.agency, decision: certificate.decision, nomination: certificate.nomination,
            certificate: certificate.id, applicant: applicant, ground: ground, document: document, received: received,
            status: .requested, outcome: nil, enteredBy: enteredBy, entered: entered, revision: .first)
    }

    package init(
        id: ID<Reissue>, agency: ID<Agency>, decision: ID<Decision>, nomination: ID<Nomination>,
        certificate: ID<Certificate>, applicant: String, ground: ReissueGround, document: String, received: Day,
        status: ReissueStatus, outcome: ReissueOutcome?, enteredBy: ID<Account>, entered: Moment, revision: Revision
    ) {
        (self.id, self.agency, self.decision, self.nomination) = (id, agency, decision, nomination)
        (self.certificate, self.applicant, self.ground) = (certificate, applicant, ground)
        (self.document, self.received, self.status, self.outcome) = (document, received, status, outcome)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if applicant.isEmpty { reasons.append(Reason(.missingName, field: "applicant")) }
        if document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if received > today { reasons.append(Reason(.dayAhead, field: "received")) }
        return reasons
    }

    /// Granted: the old certificate is worth nothing any more, a new one with another code stands in its place.
    /// - Parameters:
    ///   - old: as it stands now; refused unless it is valid.
    ///   - id, code: of the new one.
    package func granted(
        _ old: Certificate, by paper: ReissuePaper, newID id: ID<Certificate>, code: String
    ) throws -> (reissue: Reissue, old: Certificate, new: Certificate) {
        try Refusal.raise(refusals(of: paper))
        guard old.id == certificate, old.status == .valid else { throw Refusal(.certificateNotValid) }
        var next = self
        (next.status, next.revision) = (.granted, revision.next)
        next.outcome = ReissueOutcome(paper, new: id)
        var ended = old
        ended.status = .replaced
        return (next, ended, old.copied(id, code: code))
    }

    /// Turned down, with the reason.
    package func declined(by paper: ReissuePaper) throws -> Reissue {
        try Refusal.raise(refusals(of: paper))
        var next = self
        (next.status, next.revision) = (.declined, revision.next)
        next.outcome = ReissueOutcome(paper, new: nil)
        return next
    }

    private func refusals(of paper: ReissuePaper) -> [Reason] {
        if status != .requested { return [Reason(.reissueOver)] }
        if paper.by == enteredBy { return [Reason(.reissueOwn)] }
        return paper.text.isEmpty ? [Reason(.missingDocument, field: "text")] : []
    }
}

extension Certificate {
    /// The same award on a new paper.
    fileprivate func copied(_ id: ID<Certificate>, code: String) -> Certificate {
        Certificate(
            id: id, agency: agency, decision: decision, nomination: nomination, code: code, name: name,
            detail: detail, award: award, achievement: achievement, goldBook: goldBook,
            decisionNumber: decisionNumber, issued: issued, signer: signer, signerTitle: signerTitle)
    }
}

/// mất; hỏng.
package enum ReissueGround: String, CaseIterable, Sendable, Codable { case lost, damaged }

package enum ReissueStatus: String, CaseIterable, Sendable, Codable { case requested, granted, declined }

/// What the decision on a request rests on: the paper of the grant, or the reason why not.
package struct ReissuePaper: Hashable, Sendable {
    package let text: String
    package let by: ID<Account>
    package let at: Moment

    package init(text: String, by: ID<Account>, at: Moment) { (self.text, self.by, self.at) = (text, by, at) }
}

package struct ReissueOutcome: Hashable, Sendable {
    package let paper: ReissuePaper
    /// The certificate that stands in the old one's place; `nil` when it was declined.
    package let new: ID<Certificate>?

    package init(_ paper: ReissuePaper, new: ID<Certificate>?) { (self.paper, self.new) = (paper, new) }
}

package enum ReissueAct: String, CaseIterable, Sendable { case read, request, rule }

extension Persona {
    /// The clerk enters what was asked on paper; the Chairman, who gave the award, decides.
    package func refusals(of act: ReissueAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> =
            switch act {
            case .read: [.clerk, .councilSecretary, .chairman, .inspector, .auditor]
            case .request: [.clerk]
            case .rule: [.chairman]
            }
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
