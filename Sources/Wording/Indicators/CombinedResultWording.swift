package import Domain

extension PeriodCombination {
    package var phrase: Phrase {
        switch self {
        case .sum: Phrase("Cộng các kỳ", "The periods added up")
        case .last: Phrase("Lấy kỳ sau cùng", "The last period's")
        case .mean: Phrase("Trung bình các kỳ", "The mean of the periods")
        case .highest: Phrase("Lấy kỳ cao nhất", "The highest period's")
        case .pooled:
            Phrase("Cộng tử số, cộng mẫu số các kỳ rồi chia", "Parts and wholes of the periods added up, then divided")
        }
    }
}

extension IndicatorDefinition {
    /// How its values of several periods make one, or that nobody said.
    package var combiningPhrase: Phrase { combining?.phrase ?? .combiningUnsaid }
}

extension CombinedResult {
    /// The periods the value is of: never more than it stands for.
    package var span: Phrase {
        let (from, to) = (first.phrase, last.phrase)
        guard count > 1, let way else { return to }
        let values = [
            "from": from.vietnamese, "to": to.vietnamese, "count": String(count), "all": String(spanned),
            "from-en": from.english, "to-en": to.english,
        ]
        let all = count == spanned || spanned == 1
        let periods = Phrase(
            all ? "{count} kỳ" : "{count} trong {all} kỳ", all ? "{count} periods" : "{count} of {all} periods"
        )
        .filled(values)
        return way.span.filled(values.merging(["periods": periods.vietnamese, "periods-en": periods.english]) { $1 })
    }

    /// What has to be said beside a value that is not that of the whole time.
    package var remark: Phrase? { isWhole ? nil : .combiningUnsaidRemark }
}

extension PeriodCombination {
    fileprivate var span: Phrase {
        switch self {
        case .sum: Phrase("{from} – {to}, cộng {periods}", "{from-en} – {to-en}, {periods-en} added up")
        case .last: Phrase("{to}, kỳ sau cùng của {periods}", "{to-en}, last of {periods-en}")
        case .mean: Phrase("{from} – {to}, trung bình {periods}", "{from-en} – {to-en}, mean of {periods-en}")
        case .highest: Phrase("{to}, cao nhất trong {periods}", "{to-en}, highest of {periods-en}")
        case .pooled: Phrase("{from} – {to}, gộp {periods}", "{from-en} – {to-en}, {periods-en} taken together")
        }
    }
}
