/// The law's only tie-break (Law art. 5(3), Decree 152/2025/NĐ-CP art. 4(6); law.md P4): "khi có nhiều cá nhân, tập thể
/// cùng đủ điều kiện" the woman, or the collective with enough women, goes first. Rankings and allocation ask this.
package struct WomenRule: Hashable, Sendable {
    package let citation: Citation?
    /// The least share of women in a collective.
    private let women: Int64
    private let members: Int64

    package init(share: Fraction, citation: Citation?) {
        (women, members, self.citation) = (share.numerator, share.denominator, citation)
    }

    package init(percent: Hundredths, citation: Citation?) {
        (women, members, self.citation) = (Int64(percent.count), 10_000, citation)
    }

    /// As the registry has it on `day`; `nil` where it knows no version.
    package init?(_ book: LawBook, on day: Day) {
        guard let rule = book.share(.womenFirstWhenEqual, on: day) else { return nil }
        self.init(share: rule.value, citation: rule.citation)
    }

    /// The share in percent, to be shown.
    package var percent: Hundredths { Hundredths(Int(women * 10_000 / members)) }

    /// Whether the rule puts somebody first.
    /// - Parameters:
    ///   - gender: of a person, only where it is recorded; it is never guessed.
    ///   - women: of a collective with `members`.
    /// - Returns: `nil` where it can not be told.
    package func prefers(_ kind: AwardKind, _ gender: Gender?, women: Int?, of members: Int?) -> Bool? {
        switch kind {
        case .individual: return gender.map { $0 == .woman }
        case .household: return nil
        case .collective:
            guard let women, let members, members > 0, (0...members).contains(women) else { return nil }
            return Int64(women) * self.members >= self.women * Int64(members)
        }
    }
}
