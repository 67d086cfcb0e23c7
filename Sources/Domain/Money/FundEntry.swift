/// One line of the ledger of the award fund (quỹ thi đua, khen thưởng; law.md §A.7).
package struct FundEntry: Hashable, Sendable {
    package let id: ID<FundEntry>
    package let agency: ID<Agency>
    package let year: Int
    package let kind: FundKind
    package let amount: Dong
    package let day: Day
    /// What for.
    package let text: String
    package let document: String
    package var status: FundEntryStatus
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<FundEntry>, agency: ID<Agency>, kind: FundKind, amount: Dong, day: Day, text: String, document: String,
        status: FundEntryStatus = .entered, enteredBy: ID<Account>, entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, year, self.kind) = (id, agency, day.year, kind)
        (self.amount, self.day, self.text, self.document) = (amount, day, text, document)
        (self.status, self.enteredBy, self.entered, self.revision) = (status, enteredBy, entered, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if amount.amount <= 0 { reasons.append(Reason(.missingAmount, field: "amount")) }
        if text.isEmpty { reasons.append(Reason(.missingPurpose, field: "text")) }
        if document.isEmpty { reasons.append(Reason(.missingVoucher, field: "document")) }
        if day > today { reasons.append(Reason(.dayAhead, field: "day")) }
        return reasons
    }

    /// Entered by mistake; kept to be read, counted nowhere.
    package func cancelled() throws -> FundEntry {
        guard status == .entered else { throw Refusal(.fundEntryCancelled) }
        var next = self
        (next.status, next.revision) = (.cancelled, revision.next)
        return next
    }
}

package enum FundEntryStatus: String, CaseIterable, Sendable, Codable { case entered, cancelled }

/// `budget…`: the regular budget of the year, of which the fund may be a share; no money of the fund itself.
package enum FundKind: String, CaseIterable, Sendable, Codable {
    case budgetLowland = "budget-lowland"
    case budgetHighland = "budget-highland"
    case allotment, contribution
    case rewards, printing, organising

    package var isBase: Bool { self == .budgetLowland || self == .budgetHighland }
    package var isIncome: Bool { self == .allotment || self == .contribution }
    package var isExpense: Bool { !isBase && !isIncome }
}
