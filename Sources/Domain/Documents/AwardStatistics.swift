/// The awards of one year, counted by what the yearly report asks of each: form, recipient, occasion (law.md §A.8, from
/// Circular 02/2023/TT-BNV; the columns of its forms were not compared and are not made up here).
package struct AwardStatistics: Hashable, Sendable {
    package let year: Int
    package let rows: [Row]
    /// Numbers and days of the decisions that were counted, the earliest first.
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
    ///   - decisions: of the agency; those in force and issued in `year` are counted.
    ///   - upper: of that year.
    package init(_ decisions: [Decision], on occasions: [Occasion], year: Int, upper: [UpperAward] = []) {
        self.upper = upper
        let kinds = Dictionary(occasions.map { ($0.id, $0.kind) }) { first, _ in first }
        let counted = decisions.filter { decision in
            DecisionStatus.inForce.contains(decision.status) && decision.kind != .cancellation
                && decision.issue?.day.year == year
        }
        self.year = year
        self.decisions = counted.compactMap(\.issue).sorted { ($0.day, $0.printedNumber) < ($1.day, $1.printedNumber) }
            .map { "Quyết định số \($0.text) ngày \($0.day.vietnamese)" }
        let groups = Dictionary(grouping: counted) { Heading(award: $0.award, occasion: kinds[$0.occasion] ?? .yearly) }
        let order = OccasionKind.allCases
        rows = groups.map { Row(award: $0.award, occasion: $0.occasion, items: $1.flatMap(\.items)) }.sorted {
            ($0.award, order.firstIndex(of: $0.occasion) ?? 0) < ($1.award, order.firstIndex(of: $1.occasion) ?? 0)
        }
    }

    private struct Heading: Hashable {
        let award: String
        let occasion: OccasionKind
    }
}
