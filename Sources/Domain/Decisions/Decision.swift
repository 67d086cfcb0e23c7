/// A decision of the Chairman: an award list, a replacement of one, or a cancellation (Law art. 75, 93(2)). Once issued
/// it is never edited: another decision replaces or cancels it (Decree 30/2020 art. 18(3)).
package struct Decision: Hashable, Sendable {
    package let id: ID<Decision>
    package let agency: ID<Agency>
    package let kind: DecisionKind
    package let occasion: ID<Occasion>
    package let award: String
    /// The decision it replaces or cancels.
    package let target: ID<Decision>?
    package var title: String
    package var bases: [String]
    package var items: [DecisionItem]
    /// Nominations left out by the Chairman, with the reason.
    package var refused: [RefusedItem]
    package var reason: String
    package var moneySource: String
    package var status: DecisionStatus
    package var issue: Issue?
    package let draftedBy: ID<Account>
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<Decision>, agency: ID<Agency>, kind: DecisionKind, occasion: ID<Occasion>, award: String,
        target: ID<Decision>? = nil, title: String, bases: [String], items: [DecisionItem],
        refused: [RefusedItem] = [], reason: String = "", moneySource: String = "",
        status: DecisionStatus = .draft, issue: Issue? = nil, draftedBy: ID<Account>, changed: Moment,
        revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.kind = kind
        self.occasion = occasion
        self.award = award
        self.target = target
        self.title = title
        self.bases = bases
        self.items = items
        self.refused = refused
        self.reason = reason
        self.moneySource = moneySource
        self.status = status
        self.issue = issue
        self.draftedBy = draftedBy
        self.changed = changed
        self.revision = revision
    }

    package var total: Dong { items.reduce(Dong(0)) { $0 + $1.money } }
}

package enum DecisionKind: String, CaseIterable, Sendable, Codable { case award, replacement, cancellation }

/// draft → pending (before the Chairman, shown to nobody outside) → issued → published; replaced or cancelled by
/// another decision. A draft can be discarded.
package enum DecisionStatus: String, CaseIterable, Sendable, Codable {
    case draft, pending, issued, published, replaced, cancelled, discarded

    /// Numbered and binding, whatever came after.
    package static let numbered: Set<DecisionStatus> = [.issued, .published, .replaced, .cancelled]

    /// In force today.
    package static let inForce: Set<DecisionStatus> = [.issued, .published]
}

/// One recipient as the paper names them: a copy, so that later changes of the record do not change the paper.
package struct DecisionItem: Hashable, Sendable, Codable {
    package let nomination: ID<Nomination>
    package let participant: ID<Participant>
    package var name: String
    package var detail: String
    package var kind: ParticipantKind
    package var achievement: String
    /// Số sổ vàng: the recipient's ordinal in the decision (law.md §5.3).
    package var goldBook: Int
    package var money: Dong

    package init(
        nomination: ID<Nomination>, participant: ID<Participant>, name: String, detail: String,
        kind: ParticipantKind, achievement: String, goldBook: Int, money: Dong
    ) {
        self.nomination = nomination
        self.participant = participant
        self.name = name
        self.detail = detail
        self.kind = kind
        self.achievement = achievement
        self.goldBook = goldBook
        self.money = money
    }
}

package struct RefusedItem: Hashable, Sendable, Codable {
    package let nomination: ID<Nomination>
    package var name: String
    package var reason: String

    package init(nomination: ID<Nomination>, name: String, reason: String) {
        (self.nomination, self.name, self.reason) = (nomination, name, reason)
    }
}

/// Number, day and signer of an issued decision.
package struct Issue: Hashable, Sendable, Codable {
    package let number: Int
    package let day: Day
    package let symbol: String
    package let signer: String
    package let signerTitle: String
    package let signerAccount: ID<Account>

    package init(number: Int, day: Day, symbol: String, signer: String, signerTitle: String, signerAccount: ID<Account>)
    {
        self.number = number
        self.day = day
        self.symbol = symbol
        self.signer = signer
        self.signerTitle = signerTitle
        self.signerAccount = signerAccount
    }

    /// `05/QĐ-UBND`: numbers below 10 take a leading zero (Decree 30/2020, Appendix I).
    package var text: String { (number < 10 ? "0" : "") + "\(number)/\(symbol)" }
}
