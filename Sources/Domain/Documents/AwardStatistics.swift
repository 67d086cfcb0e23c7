/// The awards of one year, counted by what the yearly report asks of each: form, recipient, occasion (law.md §A.8, from
/// Circular 02/2023/TT-BNV; the columns of its forms were not compared and are not made up here).
package struct AwardStatistics: Hashable, Sendable {
    package let year: Int
    package let rows: [Row]
    /// Numbers and days of the decisions that gave what was counted, the earliest first, with those that took their place.
    package let decisions: [String]
    /// What agencies above gave.
    package let upper: [UpperAward]

    /// The recipients of one form on occasions of one kind.
    package struct Row: Hashable, Sendable {
        package let award: String
        package let occasion: OccasionKind
        package let items: [DecisionItem]

        package func count(_ kind: ParticipantKind) -> Int { items.count { $0.kind == kind } }

        /// Collectives, with organisations and enterprises among them.
        package var collectives: Int { items.count { $0.kind.countsAs == .collective } }
        package func count(_ work: WorkRole) -> Int { people.count { $0.work == work } }
        package func count(_ gender: Gender) -> Int { people.count { $0.gender == gender } }

        /// Persons whose list says neither direct worker nor leader.
        package var workUnknown: Int { people.count { $0.work == nil } }

        private var people: [DecisionItem] { items.filter { $0.kind == .individual } }
    }

    /// - Parameters:
    ///   - decisions: of the agency, those that were replaced among them. What stands of those in force is counted, each
    ///     award in the year of the decision that gave it first.
    ///   - upper: given by agencies above in that year.
    package init(_ decisions: [Decision], on occasions: [Occasion], year: Int, upper: [UpperAward] = []) {
        self.upper = upper
        let kinds = Dictionary(occasions.map { ($0.id, $0.kind) }) { first, _ in first }
        let years = AwardYears(decisions)
        let inForce = decisions.filter { DecisionStatus.inForce.contains($0.status) && $0.kind != .cancellation }
        var groups: [Heading: [DecisionItem]] = [:]
        var given: [ID<Decision>: (first: Decision, now: Set<ID<Decision>>)] = [:]
        for decision in inForce {
            for item in years.standing(decision) {
                let first = years.first(of: item.nomination, in: decision)
                guard first.issue?.day.year == year else { continue }
                let heading = Heading(award: decision.award, occasion: kinds[decision.occasion] ?? .yearly)
                groups[heading, default: []].append(item)
                given[first.id, default: (first, [])].now.insert(decision.id)
            }
        }
        self.year = year
        let later = Dictionary(inForce.map { ($0.id, $0) }) { first, _ in first }
        self.decisions = given.values.sorted { AwardStatistics.order($0.first) < AwardStatistics.order($1.first) }.map {
            given in
            let followers = given.now.filter { $0 != given.first.id }.compactMap { later[$0] }
            return AwardStatistics.line(given.first, followers)
        }
        let order = OccasionKind.allCases
        rows = groups.map { Row(award: $0.award, occasion: $0.occasion, items: $1) }.sorted {
            ($0.award, order.firstIndex(of: $0.occasion) ?? 0) < ($1.award, order.firstIndex(of: $1.occasion) ?? 0)
        }
    }

    private static func order(_ decision: Decision) -> (String, Int, ID<Decision>) {
        (decision.issue?.day.description ?? "", decision.issue?.printedNumber ?? 0, decision.id)
    }

    /// `Quyết định số 01/QĐ-UBND ngày 14/12/2026 (được thay thế bởi Quyết định số 03/QĐ-UBND ngày 16/3/2027)`.
    private static func line(_ first: Decision, _ followers: [Decision]) -> String {
        let name = { (decision: Decision) in
            "Quyết định số \(decision.issue?.text ?? "") ngày \(decision.issue?.day.vietnamese ?? "")"
        }
        let later = followers.sorted { order($0) < order($1) }.map(name).joined(separator: "; ")
        return name(first) + (later.isEmpty ? "" : " (được thay thế bởi \(later))")
    }

    private struct Heading: Hashable {
        let award: String
        let occasion: OccasionKind
    }
}
