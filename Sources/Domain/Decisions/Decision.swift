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
    /// As the record said when the list was drafted, for the reports that count by them (Law art. 5(2), 5(3)); `nil` for
    /// others than persons, and in lists drafted before these were kept.
    package var work: WorkRole?
    package var gender: Gender?

    package init(
        nomination: ID<Nomination>, participant: ID<Participant>, name: String, detail: String,
        kind: ParticipantKind, achievement: String, goldBook: Int, money: Dong, work: WorkRole? = nil,
        gender: Gender? = nil
    ) {
        (self.work, self.gender) = (work, gender)
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
    /// Of the program's own series of the year, without gaps (docs/decisions/0039).
    package let number: Int
    /// Of the office's register of outgoing papers (số văn thư), where it was entered: the paper bears it then.
    package let registered: Int?
    package let day: Day
    package let symbol: String
    package let signer: String
    package let signerTitle: String
    package let signerAccount: ID<Account>

    package init(
        number: Int, registered: Int? = nil, day: Day, symbol: String, signer: String, signerTitle: String,
        signerAccount: ID<Account>
    ) {
        (self.number, self.registered) = (number, registered)
        self.day = day
        self.symbol = symbol
        self.signer = signer
        self.signerTitle = signerTitle
        self.signerAccount = signerAccount
    }

    /// The number on the paper.
    package var printedNumber: Int { registered ?? number }

    /// `05/QĐ-UBND`: numbers below 10 take a leading zero (Decree 30/2020, Appendix I).
    package var text: String { (printedNumber < 10 ? "0" : "") + "\(printedNumber)/\(symbol)" }
}

/// What the office's register says of a decision that is being issued: its number there and its day.
package struct RegisterEntry: Hashable, Sendable {
    /// `nil`: the program's own series numbers the paper.
    package let number: Int?
    /// `nil`: today.
    package let day: Day?

    package init(number: Int? = nil, day: Day? = nil) { (self.number, self.day) = (number, day) }

    /// Why it can not be so: the day lies ahead, before the decision was laid before the Chairman or before that of an
    /// earlier decision; the number is another's (Decree 30/2020 art. 15: one number, one paper).
    /// - Parameter next: what the program's own series would give.
    package func defects(of decision: Decision, beside others: [Decision], next: Int, on today: Day) -> [Reason] {
        defects(since: decision.changed.day, beside: others.compactMap(\.issue), next: next, on: today)
    }

    /// The same of any paper with a series of its own.
    /// - Parameters:
    ///   - written: the day its draft was last changed.
    ///   - issues: of the papers of its kind.
    package func defects(since written: Day, beside issues: [Issue], next: Int, on today: Day) -> [Reason] {
        let day = day ?? today
        var reasons: [Reason] = []
        if day > today { reasons.append(Reason(.dayAhead, field: "day")) }
        if day < written {
            reasons.append(Reason(.issueDayBeforePresented, field: "day", ["day": written.vietnamese]))
        }
        if let last = issues.map(\.day).max(), last > day {
            reasons.append(Reason(.decisionDayBeforeEarlier, field: self.day == nil ? nil : "day"))
        }
        if let number, number < 1 || number > 99_999 {
            reasons.append(Reason(.registerNumberWrong, field: "registered"))
        }
        // Without a number of the register the paper bears the series', which must not be another paper's either.
        let printed = number ?? next
        if issues.contains(where: { $0.day.year == day.year && $0.printedNumber == printed }) {
            reasons.append(Reason(.registerNumberTaken, field: "registered", ["number": "\(printed)"]))
        }
        return reasons
    }
}
