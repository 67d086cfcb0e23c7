/// The rules as one agency reads them: those that come with the program, overlaid by what the agency above and the
/// agency itself entered (docs/decisions/0021). Every figure an act uses comes from here.
package struct LawBook: Sendable {
    private let byCode: [RuleCode: [RuleVersion]]

    /// Without an office's records.
    package static let shipped = LawBook()

    /// - Parameters:
    ///   - own: the agency's records.
    ///   - upper: those of the agencies above it, the nearest first.
    ///   - province: of the agency; the rules of other provinces are models to it.
    package init(own: [LawRecord] = [], upper: [[LawRecord]] = [], province: Province? = nil) {
        let confirmations = LawBook.confirmations(upper.reversed().flatMap { $0 } + own)
        let shipped = RuleTable.all.map { version in
            (confirmations[RuleKey(version)].map { version.confirmed(by: $0) } ?? version).seen(from: province)
        }
        let above = upper.reversed().flatMap { $0.compactMap { $0.version(as: RuleOrigin.upper($0.id)) } }
        let mine = own.compactMap { $0.version(as: RuleOrigin.own($0.id)) }
        byCode = Dictionary(grouping: shipped + above + mine, by: \.code)
    }

    /// Which version of the program's an office confirmed, with the reading that came last.
    private static func confirmations(_ records: [LawRecord]) -> [RuleKey: LawReading] {
        var found: [RuleKey: LawReading] = [:]
        for record in records where !record.isWithdrawn {
            if case .confirmation(let reading) = record.content {
                found[RuleKey(code: record.code, validFrom: record.validFrom)] = reading
            }
        }
        return found
    }

    /// Every version, by its first day; where two begin together, the one that gives way first.
    package func versions(of code: RuleCode) -> [RuleVersion] {
        (byCode[code] ?? []).enumerated().sorted { left, right in
            let days = (left.element.validFrom?.number ?? .min, right.element.validFrom?.number ?? .min)
            if days.0 != days.1 { return days.0 < days.1 }
            let ranks = (left.element.origin.rank, right.element.origin.rank)
            return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
        }.map(\.element)
    }

    /// The version that counts on `day`: the agency's own, else the one above's, else the program's; of several, the
    /// later one. `nil` where no rule is known for that day, so that nothing is invented.
    package func version(_ code: RuleCode, on day: Day) -> RuleVersion? {
        let valid = (byCode[code] ?? []).filter { $0.isValid(on: day) }.enumerated()
        return valid.max { left, right in
            let (one, other) = (left.element, right.element)
            if one.origin.rank != other.origin.rank { return one.origin.rank < other.origin.rank }
            let days = (one.validFrom?.number ?? .min, other.validFrom?.number ?? .min)
            return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
        }?.element
    }

    /// The version for a dossier received on `received` and decided on `decided`: where the law says so, dossiers
    /// received before the amending law are judged by the day before it (law.md §1).
    package func version(_ code: RuleCode, decided: Day, received: Day?) -> RuleVersion? {
        version(code, on: code.clock == .receipt ? lawDay(decided: decided, received: received) : decided)
    }

    /// The day whose law judges a dossier.
    package func lawDay(decided: Day, received: Day?) -> Day {
        guard let received, case .day(let border)? = version(.transitionReceipt, on: decided)?.value,
            received < border, border <= decided
        else { return decided }
        return border.adding(days: -1)
    }

    /// Where a rule stands on `day`, for sentences that only point to it.
    package func citation(_ code: RuleCode, on day: Day) -> Citation? { version(code, on: day)?.citation }
}

/// A version of the program's: its rule and first day.
struct RuleKey: Hashable {
    let code: RuleCode
    let validFrom: Day?

    init(code: RuleCode, validFrom: Day?) { (self.code, self.validFrom) = (code, validFrom) }

    init(_ version: RuleVersion) { self.init(code: version.code, validFrom: version.validFrom) }
}
