/// Fits ranked candidates into quota rules (IV), and says of each why. A rule of an upper level never binds here: it is
/// information.
package struct Allocation: Sendable {
    package let rules: [QuotaRule]
    private let needsRule: Bool
    private let heads: QuotaHeads
    private var used: [Place: Int] = [:]
    /// Counters of which nobody knows how full they are before a tie is decided.
    private var open: Set<Place> = []
    /// Equals at a border, in the order of their rank; nobody of them has a place.
    package private(set) var ties: [AllocationTie] = []

    /// - Parameters:
    ///   - taken: already hold places on this occasion (decided earlier) and count against every rule.
    ///   - heads: what shares are taken of; without it a rule with a share lets nobody in.
    ///   - needsRule: whether a candidate without any rule is left out. Not so on unscheduled occasions, for which a
    ///     plan gives no number (decisions/0006).
    package init(
        rules: [QuotaRule], taken: [Candidate] = [], heads: QuotaHeads = .none, needsRule: Bool = true
    ) {
        // A rule said twice is one rule: counting it twice would halve it.
        var known: Set<QuotaRule> = []
        self.rules = rules.filter { $0.competence == .own && known.insert($0).inserted }
        self.needsRule = needsRule
        self.heads = heads
        for candidate in taken { occupy(candidate) }
    }

    /// Goes down the ranks; who does not fit leaves the place to the next who does. Of equals at a border nobody is
    /// placed until people decide (docs/decisions/0031).
    package mutating func place(_ candidates: [Candidate]) -> [AllocationLine] {
        let ranks = Dictionary(grouping: candidates, by: \.rank).sorted { $0.key < $1.key }
        return ranks.flatMap {
            place(equals: $0.value.sorted { ($0.order, $0.nomination) < ($1.order, $1.nomination) })
        }
    }

    private mutating func place(equals: [Candidate]) -> [AllocationLine] {
        var lines: [ID<Nomination>: AllocationLine] = [:]
        var contenders: [Candidate] = []
        for candidate in equals {
            if let outcome = certain(candidate) {
                lines[candidate.nomination] = line(candidate, outcome)
            } else {
                contenders.append(candidate)
            }
        }
        let tight = oversubscribed(by: contenders)
        let contested = contenders.filter { places($0).contains(where: tight.contains) }
        for candidate in contenders where !contested.contains(candidate) {
            lines[candidate.nomination] = seat(candidate)
        }
        let orders = Set(contested.map(\.order))
        if orders.count == contested.count && !orders.contains(0) {
            for candidate in contested { lines[candidate.nomination] = seat(candidate) }
        } else {
            tie(contested, at: tight, &lines)
        }
        return equals.compactMap { lines[$0.nomination] }
    }

    /// What is clear without looking at the others of the same rank; `nil` for who may get a place.
    private func certain(_ candidate: Candidate) -> AllocationOutcome? {
        let places = places(candidate)
        if places.isEmpty { return needsRule ? .noRule : .placed }
        if let full = places.map(count).first(where: { $0.free == 0 }) { return .left(full.rule) }
        if let open = places.first(where: open.contains) { return .waits(limit(open)) }
        return nil
    }

    /// Gives the place if it is still free.
    private mutating func seat(_ candidate: Candidate) -> AllocationLine {
        let outcome = certain(candidate) ?? .placed
        let line = line(candidate, outcome)
        if outcome == .placed { occupy(candidate) }
        return line
    }

    private mutating func tie(
        _ contested: [Candidate], at tight: [Place], _ lines: inout [ID<Nomination>: AllocationLine]
    ) {
        ties.append(AllocationTie(nominations: contested.map(\.nomination), seats: tight.map(count)))
        for candidate in contested {
            guard let place = places(candidate).first(where: tight.contains) else { continue }
            lines[candidate.nomination] = line(candidate, .tied(limit(place)))
        }
        open.formUnion(contested.flatMap(places))
    }

    /// Counters that the contenders together would exceed, in the order of the rules.
    private func oversubscribed(by contenders: [Candidate]) -> [Place] {
        var wanted: [Place: Int] = [:]
        for candidate in contenders { for place in places(candidate) { wanted[place, default: 0] += 1 } }
        return contenders.flatMap(places).reduce(into: [Place]()) { found, place in
            if !found.contains(place), wanted[place, default: 0] > count(place).free { found.append(place) }
        }
    }

    private func line(_ candidate: Candidate, _ outcome: AllocationOutcome) -> AllocationLine {
        AllocationLine(nomination: candidate.nomination, outcome: outcome, seats: places(candidate).map(count))
    }

    private mutating func occupy(_ candidate: Candidate) {
        for place in places(candidate) { used[place, default: 0] += 1 }
    }

    private func places(_ candidate: Candidate) -> [Place] {
        rules.indices.filter { Allocation.binds(rules[$0], candidate) }.map { index in
            Place(rule: index, unit: rules[index].scope.isPerUnit ? candidate.unit : nil)
        }
    }

    private func count(_ place: Place) -> SeatCount {
        SeatCount(rule: limit(place), unit: place.unit, used: used[place, default: 0])
    }

    /// The rule with the number it has for that counter.
    private func limit(_ place: Place) -> QuotaRule { rules[place.rule].resolved(by: heads, unit: place.unit) }

    /// Rules that `recipients` exceed, with their numbers; empty when none is. For `thidua check` and before every
    /// decision.
    package static func exceeded(
        _ rules: [QuotaRule], by recipients: [Candidate], heads: QuotaHeads = .none
    ) -> [QuotaRule] {
        let allocation = Allocation(rules: rules, taken: recipients, heads: heads)
        let over = allocation.used.filter { $0.value > allocation.limit($0.key).maximum }.keys
        return allocation.rules.indices.compactMap { index in
            over.filter { $0.rule == index }.map(allocation.limit).min { $0.maximum < $1.maximum }
        }
    }

    private static func binds(_ rule: QuotaRule, _ candidate: Candidate) -> Bool {
        rule.kinds.contains(candidate.kind) && rule.scope.covers(candidate.unitKind)
    }

    /// One counter: a rule, by its place in the list, and for a rule per unit the unit.
    private struct Place: Hashable {
        let rule: Int
        let unit: ID<OrgUnit>?
    }
}
