extension RuleValue {
    /// As files and the database keep it; `init(kind:text:)` reads it back.
    package var text: String {
        switch self {
        case .principle: ""
        case .fraction(let fraction), .percent(let fraction): "\(fraction.numerator)/\(fraction.denominator)"
        case .threshold(.majority): "majority"
        case .threshold(.percent(let percent)): "\(percent)"
        case .money(let sum): "\(sum.amount)"
        case .rounding(let mode, let step): "\(mode.rawValue) \(step.amount)"
        case .days(let count), .workingDays(let count), .years(let count), .count(let count): "\(count)"
        case .day(let day): day.description
        case .yearDay(let day): "\(day.month)-\(day.day)"
        case .text(let text): text
        case .list(let lines): lines.joined(separator: "\n")
        }
    }

    /// Reads what `text` wrote and what a person types: `0,3`, `3/10`, `2.530.000`, `15/12`, `2026-10-01`.
    /// - Returns: `nil` when it is no value of this kind, or one no rule can have.
    package init?(kind: RuleValueKind, text raw: String) {
        let text = raw.filter { $0 != "\r" }.trimmed
        let value: RuleValue? =
            switch kind {
            case .principle: text.isEmpty ? .principle : nil
            case .fraction: RuleValueReader.fraction(text).map(RuleValue.fraction)
            case .percent: RuleValueReader.percent(text).map(RuleValue.percent)
            case .threshold: RuleValueReader.threshold(text).map(RuleValue.threshold)
            case .money: RuleValueReader.sum(text).map { .money(Dong($0)) }
            case .rounding: RuleValueReader.rounding(text)
            case .days: RuleValueReader.count(text).map(RuleValue.days)
            case .workingDays: RuleValueReader.count(text).map(RuleValue.workingDays)
            case .years: RuleValueReader.count(text).map(RuleValue.years)
            case .count: RuleValueReader.count(text).map(RuleValue.count)
            case .day: RuleValueReader.day(text).map(RuleValue.day)
            case .yearDay: RuleValueReader.yearDay(text).map(RuleValue.yearDay)
            case .text: text.isEmpty ? nil : .text(text)
            case .list: RuleValueReader.lines(text).map(RuleValue.list)
            }
        guard let value else { return nil }
        self = value
    }
}

private enum RuleValueReader {
    /// Above zero; a decimal comma is exact: `0,45` is 45/100.
    static func fraction(_ text: String) -> Fraction? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
        if parts.count == 2, let top = number(parts[0], most: 9), let bottom = number(parts[1], most: 9), top > 0 {
            return Fraction(top, bottom)
        }
        let decimal = text.map { $0 == "." ? "," : $0 }.split(separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(decimal.count), let whole = number(String(decimal[0]), most: 6) else { return nil }
        let digits = decimal.count == 2 ? String(decimal[1]) : ""
        guard digits.count <= 4, digits.isEmpty ? decimal.count == 1 : true else { return nil }
        guard let rest = digits.isEmpty ? 0 : number(digits, most: 4) else { return nil }
        let scale = digits.reduce(Int64(1)) { scale, _ in scale * 10 }
        let top = whole * scale + rest
        return top > 0 ? Fraction(top, scale) : nil
    }

    /// `1,5`, `1,5 %`: above zero, at most a hundred.
    static func percent(_ text: String) -> Fraction? {
        let bare = text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
        guard let fraction = fraction(bare), fraction.numerator <= fraction.denominator * 100 else { return nil }
        return fraction
    }

    static func threshold(_ text: String) -> VoteThreshold? {
        if ["majority", "qua nua"].contains(Folded(text).text) { return .majority }
        let bare = text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
        guard let percent = number(bare, most: 3), (1...100).contains(percent) else { return nil }
        return .percent(Int(percent))
    }

    /// Dots between thousands as offices write them; `đồng` may follow.
    static func sum(_ text: String) -> Int64? {
        var bare = text
        for unit in ["đồng", "đ"] where bare.lowercased().hasSuffix(unit) {
            bare = String(bare.dropLast(unit.count)).trimmed
        }
        let groups = bare.split(separator: ".", omittingEmptySubsequences: false)
        if groups.count > 1 {
            guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
                return nil
            }
        }
        guard let sum = number(groups.joined(), most: 12), sum > 0 else { return nil }
        return sum
    }

    static func rounding(_ text: String) -> RuleValue? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let step = sum(parts[1]), step <= 1_000_000 else { return nil }
        let modes: [String: RoundingMode] = ["len": .up, "gan nhat": .nearest, "xuong": .down]
        guard let mode = RoundingMode(rawValue: parts[0]) ?? modes[Folded(parts[0]).text] else { return nil }
        return .rounding(mode, to: Dong(step))
    }

    static func count(_ text: String) -> Int? {
        guard let count = number(text, most: 4), count > 0 else { return nil }
        return Int(count)
    }

    /// `2026-10-01` as kept; `01/10/2026` as people write it.
    static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { number(String($0), most: 4) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return Day(Int(year), Int(month), Int(day))
    }

    /// `12-15` as kept, month first; `15/12` as people write it, day first.
    static func yearDay(_ text: String) -> YearDay? {
        let isKept = text.contains("-")
        let parts = text.split(separator: isKept ? "-" : "/", omittingEmptySubsequences: false).map {
            number(String($0), most: 2)
        }
        guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
        return isKept ? YearDay(Int(first), Int(second)) : YearDay(Int(second), Int(first))
    }

    static func lines(_ text: String) -> [String]? {
        let lines = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
        return lines.isEmpty ? nil : lines
    }

    private static func number(_ text: String, most digits: Int) -> Int64? {
        guard (1...digits).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int64(text)
    }
}

extension String {
    fileprivate var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
