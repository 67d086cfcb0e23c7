/// What one unit or office is late with.
package struct LateDuties: Hashable, Sendable {
    package let owner: DutyOwner
    package let kinds: [Count]
    /// Days since the earliest of them was due.
    package let longest: Int

    package struct Count: Hashable, Sendable {
        package let kind: DutyKind
        package let count: Int
    }

    package var count: Int { kinds.reduce(0) { $0 + $1.count } }

    /// Those past their day by whose they are, most first; of equal ones the longest late.
    /// - Parameter duties: by their day.
    package static func by(_ duties: [Duty], on day: Day) -> [LateDuties] {
        let late = duties.filter { $0.standing(on: day) == .late }
        return Dictionary(grouping: late, by: \.owner).map { owner, own in
            let kinds = DutyKind.allCases.compactMap { kind -> Count? in
                let count = own.count { $0.kind == kind }
                return count == 0 ? nil : Count(kind: kind, count: count)
            }
            return LateDuties(owner: owner, kinds: kinds, longest: own.map { day.number - $0.due.number }.max() ?? 0)
        }.sorted { left, right in
            (right.count, right.longest, left.owner.order) < (left.count, left.longest, right.owner.order)
        }
    }
}

extension DutyOwner {
    /// The same every time: offices before units.
    fileprivate var order: String {
        switch self {
        case .roles(let roles): " " + roles.map(\.rawValue).sorted().joined(separator: " ")
        case .unit(let unit): unit.text
        }
    }
}
