/// The fund in one year: what came in, what went out, what is left, and the limits of the law as warnings (Decree
/// 152/2025/NĐ-CP art. 46(3)(b); law.md §A.7).
package struct FundYear: Hashable, Sendable {
    package let year: Int
    /// The year's entries, by their day.
    package let entries: [FundEntry]
    /// What earlier years left over.
    package let carried: Dong
    package let warnings: [FundWarning]

    /// - Parameters:
    ///   - all: entries of all years; cancelled ones count nowhere.
    ///   - book: read on the last day of the year, or today while it runs.
    package init(_ year: Int, of all: [FundEntry], on day: Day, by book: LawBook) {
        self.year = year
        entries = all.filter { $0.year == year }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        carried = FundYear.balance(all.filter { $0.year < year })
        warnings = FundYear.warnings(
            entries.filter { $0.status == .entered }, carried, min(day, Day(year, 12, 31) ?? day), book)
    }

    package var income: Dong { FundYear.sum(entries, \.isIncome) }
    package var expense: Dong { FundYear.sum(entries, \.isExpense) }
    package var balance: Dong { carried + FundYear.balance(entries) }

    package func sum(_ kind: FundKind) -> Dong { FundYear.sum(entries) { $0 == kind } }

    private static func balance(_ entries: [FundEntry]) -> Dong {
        Dong(sum(entries, \.isIncome).amount - sum(entries, \.isExpense).amount)
    }

    private static func sum(_ entries: [FundEntry], _ applies: (FundKind) -> Bool) -> Dong {
        entries.filter { $0.status == .entered && applies($0.kind) }.reduce(Dong(0)) { $0 + $1.amount }
    }

    private static func warnings(_ entries: [FundEntry], _ carried: Dong, _ day: Day, _ book: LawBook) -> [FundWarning]
    {
        var found: [FundWarning] = []
        let allotted = sum(entries) { $0 == .allotment }
        let bases: [(FundKind, RuleCode)] = [
            (.budgetLowland, .fundShareLowland), (.budgetHighland, .fundShareHighland),
        ]
        let limits = bases.compactMap { kind, code -> (Int64, Citation)? in
            let base = sum(entries) { $0 == kind }
            guard base.amount > 0, let share = book.share(code, on: day) else { return nil }
            return (base.amount * share.value.numerator / share.value.denominator, share.citation)
        }
        let most = limits.map(\.0).reduce(0, +)
        if !limits.isEmpty && allotted.amount > most {
            found.append(.aboveShare(Dong(most), allotted, limits[0].1))
        }
        if limits.isEmpty && allotted.amount > 0 { found.append(.noBudget) }
        let whole = carried.amount + sum(entries, \.isIncome).amount
        let organising = sum(entries) { $0 == .organising }
        if let share = book.share(.fundOrganisingShare, on: day),
            organising.amount * share.value.denominator > whole * share.value.numerator
        {
            let limit = Dong(max(0, whole) * share.value.numerator / share.value.denominator)
            found.append(.organisingAboveShare(limit, organising, share.citation))
        }
        let left = Dong(whole - sum(entries, \.isExpense).amount)
        if left.amount < 0 { found.append(.overdrawn(left)) }
        return found
    }
}

package enum FundWarning: Hashable, Sendable {
    /// More was put into the fund than the share of the budget: the most, what was put, and where it stands.
    case aboveShare(Dong, Dong, Citation)
    /// Nobody entered the budget the share is taken of.
    case noBudget
    case organisingAboveShare(Dong, Dong, Citation)
    case overdrawn(Dong)

    package var citation: Citation? {
        switch self {
        case .aboveShare(_, _, let citation), .organisingAboveShare(_, _, let citation): citation
        case .noBudget, .overdrawn: nil
        }
    }
}

package enum FundAct: String, CaseIterable, Sendable { case read, record, cancel }

extension Persona {
    /// The clerk keeps the ledger; who decides and supervises reads it.
    package func refusals(of act: FundAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let allowed: Set<Role> = act == .read ? [.clerk, .chairman, .inspector, .auditor] : [.clerk]
        return holds(anyOf: allowed) ? [] : [Reason(.notPermitted)]
    }
}
