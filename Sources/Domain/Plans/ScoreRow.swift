/// A row of a table of points, as data a scoring engine can compute.
package struct ScoreRow: Hashable, Sendable, Codable {
    /// The number the table gives it: `I`, `2`, `5.1`.
    package var code: String
    package var sort: ScoreSort
    /// Code of the row it belongs to.
    package var within: String?
    package var text: String
    /// The most it can bring; of a penalty, the most it can take.
    package var points: Hundredths
    /// Without it the row brings nothing: "không bảo đảm điều kiện này sẽ không được tính điểm chuẩn".
    package var condition: String?
    /// How the points come about; `nil` when the table leaves it to those who score.
    package var method: ScoreMethod?
    package var source: String

    package init(
        code: String, sort: ScoreSort, within: String? = nil, text: String, points: Hundredths,
        condition: String? = nil, method: ScoreMethod? = nil, source: String
    ) {
        self.code = code
        self.sort = sort
        self.within = within
        self.text = text
        self.points = points
        self.condition = condition
        self.method = method
        self.source = source
    }
}

/// `group`: a heading with the sum below it. `bonus` is added, `penalty` taken off. `veto`: whoever it applies to gets
/// nothing at all and is not ranked.
package enum ScoreSort: String, CaseIterable, Sendable, Codable { case group, points, bonus, penalty, veto }

package enum ScoreMethod: Hashable, Sendable, Codable {
    /// Points of the row × part ÷ whole.
    case ratio(part: String, whole: String)
    /// So many points for each of what is counted, at most `count` of them.
    case each(points: Hundredths, count: Int, text: String)
    /// The first band that holds the measured value. Ends are kept as the table says them, overlapping ones too.
    case bands([ScoreBand])
}

/// "Từ 88 - 90% cộng 02 điểm": a stretch of values and what it brings.
package struct ScoreBand: Hashable, Sendable, Codable {
    package var low: ScoreEnd?
    package var high: ScoreEnd?
    package var points: Hundredths

    package init(low: ScoreEnd?, high: ScoreEnd?, points: Hundredths) {
        (self.low, self.high, self.points) = (low, high, points)
    }

    /// Whether the measured value lies in it.
    package func holds(_ value: Hundredths) -> Bool {
        let above = low.map { $0.isIncluded ? value >= $0.value : value > $0.value } ?? true
        let below = high.map { $0.isIncluded ? value <= $0.value : value < $0.value } ?? true
        return above && below
    }

    /// `[88,90] 2`, `(90,95) 3`, `[100,) 5`: brackets for ends that belong to it.
    package var text: String {
        let open = low.map { ($0.isIncluded ? "[" : "(") + $0.value.text } ?? "("
        let close = high.map { $0.value.text + ($0.isIncluded ? "]" : ")") } ?? ")"
        return "\(open),\(close) \(points.text)"
    }

    package init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let points = Hundredths(String(parts[1])), let first = parts[0].first,
            let last = parts[0].last, "[(".contains(first), "])".contains(last)
        else { return nil }
        let ends = parts[0].dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let values = ends.map { Hundredths(String($0)) }
        guard values[0] != nil || ends[0].isEmpty, values[1] != nil || ends[1].isEmpty else { return nil }
        self.init(
            low: values[0].map { ScoreEnd($0, isIncluded: first == "[") },
            high: values[1].map { ScoreEnd($0, isIncluded: last == "]") }, points: points)
    }

    /// Whether any value can lie in it.
    package var isPossible: Bool {
        guard let low, let high else { return true }
        return low.value < high.value || (low.value == high.value && low.isIncluded && high.isIncluded)
    }
}

/// An end of a band, and whether the value itself belongs to it.
package struct ScoreEnd: Hashable, Sendable, Codable {
    package var value: Hundredths
    package var isIncluded: Bool

    package init(_ value: Hundredths, isIncluded: Bool) { (self.value, self.isIncluded) = (value, isIncluded) }
}
