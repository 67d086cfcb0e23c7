package import Domain

extension ScoreStep {
    /// One step of how points came about, as a sentence: formula, figures, band, bound, condition.
    package func words(in language: Language) -> String {
        switch self {
        case .missing(let fields):
            say(
                ScoreWords.missing, ["fields": fields.map { $0.phrase.text(in: language) }.joined(separator: ", ")],
                language)
        case .given(let points): say(ScoreWords.given, ["points": points.words(in: language)], language)
        case .ratio(let points, let part, let whole, let isRounded):
            say(
                isRounded ? ScoreWords.ratioRounded : ScoreWords.ratio,
                [
                    "points": points.words(in: language), "part": part.words(in: language),
                    "whole": whole.words(in: language),
                ], language)
        case .wholeIsNothing: say(ScoreWords.wholeIsNothing, [:], language)
        case .each(let points, let count):
            say(ScoreWords.each, ["points": points.words(in: language), "count": "\(count)"], language)
        case .countCapped(let most): say(ScoreWords.countCapped, ["count": "\(most)"], language)
        case .band(let band, let number, let measure):
            say(
                ScoreWords.band,
                ["value": measure.words(in: language), "number": "\(number)", "band": band.words(in: language)],
                language)
        case .overlap(let numbers):
            say(ScoreWords.overlap, ["numbers": numbers.map(String.init).joined(separator: ", ")], language)
        case .noBand(let measure): say(ScoreWords.noBand, ["value": measure.words(in: language)], language)
        case .sum(let terms): say(ScoreWords.sum, ["terms": terms.words(in: language)], language)
        case .capped(let most): say(ScoreWords.capped, ["points": most.words(in: language)], language)
        case .floored: say(ScoreWords.floored, [:], language)
        case .conditionMet(let text): say(ScoreWords.conditionMet, ["text": text], language)
        case .conditionFailed(let text): say(ScoreWords.conditionFailed, ["text": text], language)
        case .vetoApplies: say(ScoreWords.vetoApplies, [:], language)
        case .vetoAbsent: say(ScoreWords.vetoAbsent, [:], language)
        }
    }

    private func say(_ phrase: Phrase, _ values: [String: String], _ language: Language) -> String {
        phrase.filled(values).text(in: language)
    }
}

extension [ScoreTerm] {
    /// `18,4 + 40 − 5`; a sum of nothing is 0.
    package func words(in language: Language) -> String {
        let parts = enumerated().map { place, term in
            let sign = term.isTaken ? "− " : place == 0 ? "" : "+ "
            return sign + term.amount.words(in: language)
        }
        return parts.isEmpty ? "0" : parts.joined(separator: " ")
    }
}

extension ScoreMeasure {
    /// The value, or the share with the figures it was made of.
    package func words(in language: Language) -> String {
        switch self {
        case .value(let value): value.words(in: language)
        case .share(let part, let whole):
            "\(part.words(in: language)) : \(whole.words(in: language)) = \(shown.words(in: language))%"
        }
    }
}

/// How points come about, step by step.
enum ScoreWords {
    static let missing = Phrase("Chưa nhập: {fields}; tạm tính 0 điểm", "Not entered: {fields}; 0 points until then")
    static let given = Phrase("Chấm trực tiếp {points} điểm", "{points} points given by hand")
    static let ratio = Phrase("{points} × {part} : {whole}", "{points} × {part} ÷ {whole}")
    static let ratioRounded = Phrase(
        "{points} × {part} : {whole}, làm tròn đến 0,01 điểm", "{points} × {part} ÷ {whole}, rounded to 0.01 points")
    static let wholeIsNothing = Phrase(
        "Mẫu số bằng 0 nên không tính được: 0 điểm", "There is nothing to divide by: 0 points")
    static let each = Phrase("{count} × {points} điểm", "{count} × {points} points")
    static let countCapped = Phrase("Chỉ tính nhiều nhất {count}", "At most {count} are counted")
    static let band = Phrase("{value}: thuộc mức thứ {number} ({band})", "{value}: band {number} ({band})")
    static let overlap = Phrase(
        "Giá trị này cũng thuộc mức thứ {numbers} vì các mức trùng biên; lấy mức ghi trước",
        "Band {numbers} holds this value too, because the bands overlap; the first one counts")
    static let noBand = Phrase("{value}: không thuộc mức nào, 0 điểm", "{value}: in no band, 0 points")
    static let sum = Phrase("Cộng các dòng: {terms}", "Sum of the rows: {terms}")
    static let capped = Phrase("Không quá {points} điểm", "Not more than {points} points")
    static let floored = Phrase(
        "Điểm trừ nhiều hơn điểm có: không dưới 0", "More is taken off than there is: not below 0")
    static let conditionMet = Phrase("Điều kiện được bảo đảm: {text}", "The condition is met: {text}")
    static let conditionFailed = Phrase(
        "0 điểm vì không bảo đảm điều kiện: {text}", "0 points, because the condition is not met: {text}")
    static let vetoApplies = Phrase(
        "Phạm điểm liệt: tổng điểm là 0 và không xếp hạng", "The veto applies: the total is 0, and there is no rank")
    static let vetoAbsent = Phrase("Không phạm", "Does not apply")
}

extension ScoreField {
    package var phrase: Phrase {
        switch self {
        case .met: Phrase("điều kiện", "condition")
        case .points: Phrase("điểm", "points")
        case .value: Phrase("giá trị đo được", "measured value")
        case .part: Phrase("tử số", "part")
        case .whole: Phrase("mẫu số", "whole")
        case .count: Phrase("số lượng", "count")
        }
    }
}
