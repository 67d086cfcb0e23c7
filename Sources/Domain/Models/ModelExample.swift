/// A good example of the movement that others can take over (mô hình, điển hình tiên tiến; plan I.2.c, V.4): proposed by a
/// unit, checked by the office, published with consent.
package struct ModelExample: Hashable, Sendable {
    package let id: ID<ModelExample>
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>
    package let kind: ModelKind
    package let title: String
    /// Whose it is: a person, a collective, an enterprise; named in public after publication only.
    package let bearer: String
    /// What it is and how it is done.
    package let summary: String
    /// What came of it.
    package let effect: String
    package var status: ModelStatus
    /// What the office found when it looked, also where it declined.
    package var check: ModelCheck?
    package var consent: ModelConsent?
    package var withdrawal: ModelWithdrawal?
    /// The dossier that puts it forward for an award, by the same steps as every other.
    package var nomination: ID<Nomination>?
    package let proposedBy: ID<Account>
    package let proposed: Moment
    package var revision: Revision

    package init(
        id: ID<ModelExample>, agency: ID<Agency>, unit: ID<OrgUnit>, kind: ModelKind, title: String, bearer: String,
        summary: String, effect: String, status: ModelStatus = .proposed, check: ModelCheck? = nil,
        consent: ModelConsent? = nil, withdrawal: ModelWithdrawal? = nil, nomination: ID<Nomination>? = nil,
        proposedBy: ID<Account>, proposed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.unit, self.kind) = (id, agency, unit, kind)
        (self.title, self.bearer, self.summary, self.effect) = (title, bearer, summary, effect)
        (self.status, self.check, self.consent, self.withdrawal) = (status, check, consent, withdrawal)
        (self.nomination, self.proposedBy, self.proposed) = (nomination, proposedBy, proposed)
        self.revision = revision
    }

    /// What is left out of a proposal, each at its field.
    package static func gaps(title: String, bearer: String, summary: String, effect: String) -> [Reason] {
        let asked: [(text: String, reason: Reason)] = [
            (title, Reason(.missingTitle, field: "title")), (bearer, Reason(.missingName, field: "bearer")),
            (summary, Reason(.missingContent, field: "summary")), (effect, Reason(.missingContent, field: "effect")),
        ]
        return asked.filter(\.text.isEmpty).map(\.reason)
    }
}

package enum ModelKind: String, CaseIterable, Sendable, Codable {
    /// A way of doing something.
    case practice
    case collective, individual

    /// Whether the bearer is a person; those stay out of open data (decisions/0062).
    package var isPerson: Bool { self == .individual }
}

package enum ModelStatus: String, CaseIterable, Sendable, Codable {
    case proposed, checked, declined, published, withdrawn

    /// Can still be taken back.
    package static let standing: Set<ModelStatus> = [.proposed, .checked, .published]
}

package struct ModelCheck: Hashable, Sendable, Codable {
    package let remark: String
    package let by: ID<Account>
    package let at: Moment

    package init(remark: String, by: ID<Account>, at: Moment) { (self.remark, self.by, self.at) = (remark, by, at) }
}

/// Who agreed to being named in public, and where that is written.
package struct ModelConsent: Hashable, Sendable, Codable {
    package let giver: String
    package let document: String
    package let day: Day
    package let by: ID<Account>
    /// The publication.
    package let at: Moment

    package init(giver: String, document: String, day: Day, by: ID<Account>, at: Moment) {
        (self.giver, self.document, self.day, self.by, self.at) = (giver, document, day, by, at)
    }
}

package struct ModelWithdrawal: Hashable, Sendable, Codable {
    package let reason: String
    package let by: ID<Account>
    package let at: Moment

    package init(reason: String, by: ID<Account>, at: Moment) { (self.reason, self.by, self.at) = (reason, by, at) }
}
