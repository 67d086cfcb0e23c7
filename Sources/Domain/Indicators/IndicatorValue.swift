/// What kind of answer an indicator takes.
package enum IndicatorKind: String, CaseIterable, Sendable, Codable {
    case number, ratio
    case yesNo = "yes-no"
    case milestone, text
}

/// One reported answer.
package enum IndicatorValue: Hashable, Sendable {
    case number(Hundredths)
    /// Both parts are kept; the share is computed from them each time.
    case ratio(Ratio)
    case yesNo(Bool)
    /// The day it was reached; `nil`: not yet.
    case milestone(Day?)
    case text(String)

    package var kind: IndicatorKind {
        switch self {
        case .number: .number
        case .ratio: .ratio
        case .yesNo: .yesNo
        case .milestone: .milestone
        case .text: .text
        }
    }

    /// The spelling kept in the database and told in the journal.
    package var kept: String {
        switch self {
        case .number(let number): number.text
        case .ratio(let ratio): "\(ratio.part.text)/\(ratio.whole.text)"
        case .yesNo(let answer): answer ? "yes" : "no"
        case .milestone(let day): day?.description ?? "open"
        case .text(let text): text
        }
    }

    /// Reads `kept`.
    package init?(_ kind: IndicatorKind, kept: String) {
        switch kind {
        case .number:
            guard let number = Hundredths(kept) else { return nil }
            self = .number(number)
        case .ratio:
            let parts = kept.split(separator: "/").compactMap { Hundredths(String($0)) }
            guard parts.count == 2, let ratio = Ratio(parts[0], of: parts[1]) else { return nil }
            self = .ratio(ratio)
        case .yesNo:
            guard kept == "yes" || kept == "no" else { return nil }
            self = .yesNo(kept == "yes")
        case .milestone:
            let day = Day(kept)
            guard day != nil || kept == "open" else { return nil }
            self = .milestone(day)
        case .text: self = .text(kept)
        }
    }
}

/// A part of a whole, exact: 45 of 60.
package struct Ratio: Hashable, Sendable {
    package let part: Hundredths
    package let whole: Hundredths

    /// - Returns: `nil` for a share of nothing.
    package init?(_ part: Hundredths, of whole: Hundredths) {
        guard whole.count > 0 else { return nil }
        (self.part, self.whole) = (part, whole)
    }

    /// In percent with two decimals, halves rounded up.
    package var percent: Hundredths { Ratio.percent(part.count, of: whole.count) }

    static func percent(_ part: Int, of whole: Int) -> Hundredths {
        whole == 0 ? Hundredths(0) : Hundredths((part * 20_000 + whole) / (2 * whole))
    }
}
