/// What stands on a day of a decision that awards: its list without what was taken back by then.
package struct StandingAward: Hashable, Sendable {
    package let decision: ID<Decision>
    package let number: String
    package let day: Day
    package let award: String
    package let items: [DecisionItem]

    package init(decision: ID<Decision>, number: String, day: Day, award: String, items: [DecisionItem]) {
        (self.decision, self.number, self.day) = (decision, number, day)
        (self.award, self.items) = (award, items)
    }

    /// Each award stands in the period of the decision that gave it first, with the list of the decision in force at its
    /// end: a replacement of a later year counts nobody twice.
    /// - Parameters:
    ///   - told: when the journal tells of the issue of each decision; one it had not told of by the day does not count.
    ///   - day: what was issued after it is not known; `nil`: the period's last.
    static func standing(
        _ decisions: [Decision], told: Set<ID<Decision>>, in period: Period, on day: Day? = nil
    ) -> [StandingAward] {
        let known = decisions.filter { decision in
            told.contains(decision.id) && decision.issue.map { $0.day <= day ?? period.last } ?? false
        }
        let replaced = Set(known.filter { $0.kind == .replacement }.compactMap(\.target))
        let years = AwardYears(known)
        return known.compactMap { decision -> StandingAward? in
            guard decision.kind != .cancellation, !replaced.contains(decision.id), let issue = decision.issue else {
                return nil
            }
            let items = years.standing(decision).filter { item in
                years.first(of: item.nomination, in: decision).issue.map { period.contains($0.day) } ?? false
            }
            if items.isEmpty { return nil }
            return StandingAward(
                decision: decision.id, number: issue.text, day: issue.day, award: decision.award, items: items)
        }.sorted { ($0.day, $0.number, $0.decision) < ($1.day, $1.number, $1.decision) }
    }
}

/// Recipients of one award, of one kind.
package struct AwardCount: Hashable, Sendable {
    package let award: String
    package let kind: AwardKind
    package let recipients: Int
    package let women: Int
    package let men: Int
    /// Works directly, or leads (Law art. 5(2)).
    package let direct: Int
    package let leaders: Int
    package let money: Dong

    init(award: String, kind: AwardKind, items: [DecisionItem]) {
        (self.award, self.kind, recipients) = (award, kind, items.count)
        women = items.count { $0.gender == .woman }
        men = items.count { $0.gender == .man }
        direct = items.count { $0.work == .direct }
        leaders = items.count { $0.work == .leader }
        money = items.reduce(Dong(0)) { $0 + $1.money }
    }

    /// Persons whose list does not say it: drafted before it was kept, or not stated.
    package var genderUnknown: Int { kind == .individual ? recipients - women - men : 0 }
    package var workUnknown: Int { kind == .individual ? recipients - direct - leaders : 0 }
}

extension PeriodReviewFacts {
    /// By award, then by kind.
    package var awards: [AwardCount] {
        let items = decisions.flatMap { decision in decision.items.map { (decision.award, $0) } }
        return Dictionary(grouping: items, by: \.0).sorted { $0.key < $1.key }.flatMap { award, all in
            AwardKind.allCases.compactMap { kind in
                let own = all.map(\.1).filter { $0.kind.countsAs == kind }
                return own.isEmpty ? nil : AwardCount(award: award, kind: kind, items: own)
            }
        }
    }

    /// Money of all awards that stand.
    package var rewarded: Dong { awards.reduce(Dong(0)) { $0 + $1.money } }
}

extension AwardCount {
    /// Of all awards together, by kind; a kind without any is left out.
    package static func byKind(_ items: [DecisionItem]) -> [AwardCount] {
        AwardKind.allCases.compactMap { kind in
            let own = items.filter { $0.kind.countsAs == kind }
            return own.isEmpty ? nil : AwardCount(award: "", kind: kind, items: own)
        }
    }
}
