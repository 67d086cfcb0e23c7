extension IndicatorValue {
    /// Reads what people type or paste for an indicator of `kind`; `nil` for an empty field.
    /// - Throws: `Refusal` with one reason at `field`.
    package static func read(_ typed: String, _ kind: IndicatorKind, field: String) throws -> IndicatorValue? {
        let isLong = kind == .text
        let text: String
        do { text = try CleanText.optionalLine(typed, max: isLong ? 500 : 60) ?? "" } catch {
            throw Refusal(.textTooLong, field: field, ["maximum": isLong ? "500" : "60"])
        }
        if text.isEmpty { return nil }
        switch kind {
        case .number:
            guard let number = VietnameseNumber.read(text) else { throw malformed(.measureMalformed, text, field) }
            return .number(number)
        case .ratio: return .ratio(try ratio(text, field))
        case .yesNo:
            guard let answer = answer(text) else { throw malformed(.yesNoMalformed, text, field) }
            return .yesNo(answer)
        case .milestone:
            if answer(text) == false { return .milestone(nil) }
            guard let day = Day(typed: text) else { throw malformed(.milestoneMalformed, text, field) }
            return .milestone(day)
        case .text: return .text(text)
        }
    }

    /// The way `read` takes it again.
    package var typed: String {
        switch self {
        case .number(let number): number.grouped
        case .ratio(let ratio): "\(ratio.part.grouped)/\(ratio.whole.grouped)"
        case .yesNo(let answer): answer ? "có" : "không"
        case .milestone(let day): day?.vietnamese ?? "chưa"
        case .text(let text): text
        }
    }

    private static func ratio(_ text: String, _ field: String) throws -> Ratio {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
            VietnameseNumber.read(String($0))
        }
        guard parts.count == 2, let part = parts[0], let whole = parts[1] else {
            throw malformed(.ratioMalformed, text, field)
        }
        guard let ratio = Ratio(part, of: whole) else { throw Refusal(.ratioOfNothing, field: field) }
        return ratio
    }

    private static func answer(_ text: String) -> Bool? {
        let word = Folded(text).text
        if ["co", "x", "1", "yes", "y", "dat", "roi"].contains(word) { return true }
        return ["khong", "0", "no", "n", "chua"].contains(word) ? false : nil
    }

    private static func malformed(_ code: ReasonCode, _ text: String, _ field: String) -> Refusal {
        Refusal(code, field: field, ["text": text])
    }
}

extension Day {
    /// Reads `30/6/2026` as people write it and `2026-06-30` as date fields send it.
    package init?(typed text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
        if parts.count == 3 {
            self.init(parts[2], parts[1], parts[0])
        } else {
            self.init(text)
        }
    }
}
