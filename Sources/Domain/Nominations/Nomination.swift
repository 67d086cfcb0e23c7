/// A unit's proposal that one participant be given one award form on one occasion (đề nghị khen thưởng).
package struct Nomination: Hashable, Sendable {
    package let id: ID<Nomination>
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>
    package let occasion: ID<Occasion>
    package let participant: ID<Participant>
    package let kind: ParticipantKind
    /// Code of the award form in the plan.
    package var award: String
    package var status: NominationStatus
    /// `HS-2026-014`; given when first submitted.
    package var number: String?
    package var report: String
    package var themes: [String]
    package var criteria: [String]
    package var achievements: [Achievement]
    package let createdBy: ID<Account>
    package var submittedBy: ID<Account>?
    package var submitted: Moment?
    package var supplement: SupplementRequest?
    /// Why it was declined, refused, withdrawn, not recommended or left out; empty while under way.
    package var statusReason: String
    package var changed: Moment
    /// The council's order among the recommended; 1 first.
    package var rank: Int?
    package var revision: Revision

    package init(
        id: ID<Nomination>, agency: ID<Agency>, unit: ID<OrgUnit>, occasion: ID<Occasion>,
        participant: ID<Participant>, kind: ParticipantKind, award: String, status: NominationStatus = .draft,
        number: String? = nil, report: String = "", themes: [String] = [], criteria: [String] = [],
        achievements: [Achievement] = [], createdBy: ID<Account>, submittedBy: ID<Account>? = nil,
        submitted: Moment? = nil, supplement: SupplementRequest? = nil, statusReason: String = "",
        changed: Moment, rank: Int? = nil, revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.unit = unit
        self.occasion = occasion
        self.participant = participant
        self.kind = kind
        self.award = award
        self.status = status
        self.number = number
        self.report = report
        self.themes = themes
        self.criteria = criteria
        self.achievements = achievements
        self.createdBy = createdBy
        self.submittedBy = submittedBy
        self.submitted = submitted
        self.supplement = supplement
        self.statusReason = statusReason
        self.changed = changed
        self.rank = rank
        self.revision = revision
    }

    /// Whether `account` wrote or submitted it: such a person never checks, appraises or decides it (flow.md).
    package func isOwn(of account: ID<Account>) -> Bool { createdBy == account || submittedBy == account }
}

/// One thing achieved, with its dates. It has an identity of its own, because nobody is awarded twice for the same
/// achievement (Law art. 5(2), law.md P1), on whichever occasion it is put forward.
package struct Achievement: Hashable, Sendable, Codable {
    package let id: ID<Achievement>
    package var title: String
    package var period: Period
    package var themes: [String]

    package init(id: ID<Achievement>, title: String, period: Period, themes: [String] = []) {
        self.id = id
        self.title = title
        self.period = period
        self.themes = themes
    }
}

/// What the clerk asks the unit to supply, and by when.
package struct SupplementRequest: Hashable, Sendable, Codable {
    package var items: [String]
    package var due: Day
    package var by: ID<Account>
    package var at: Moment

    package init(items: [String], due: Day, by: ID<Account>, at: Moment) {
        self.items = items
        self.due = due
        self.by = by
        self.at = at
    }
}

/// A file that proves something, kept whole with its hash. `paper` is the code of the required paper it answers.
package struct Evidence: Hashable, Sendable {
    package let id: ID<Evidence>
    package let nomination: ID<Nomination>
    package let name: String
    package let kind: EvidenceKind
    package let size: Int
    /// SHA-256 of the bytes, hex.
    package let digest: String
    package let paper: String?
    package let addedBy: ID<Account>
    package let added: Moment

    package init(
        id: ID<Evidence>, nomination: ID<Nomination>, name: String, kind: EvidenceKind, size: Int, digest: String,
        paper: String?, addedBy: ID<Account>, added: Moment
    ) {
        self.id = id
        self.nomination = nomination
        self.name = name
        self.kind = kind
        self.size = size
        self.digest = digest
        self.paper = paper
        self.addedBy = addedBy
        self.added = added
    }

    /// The largest file taken, in bytes.
    package static let maximumSize = 20 * 1024 * 1024
    /// How many files one nomination may carry.
    package static let maximumCount = 30
}
