package import Domain

extension ScoreRemark {
    /// What a clerk should know about the row, and what the program does about it.
    package func words(in language: Language) -> String {
        var values = ["code": code]
        let phrase: Phrase
        switch matter {
        case .overlap(let first, let second, let shared):
            values["first"] = "\(first)"
            values["second"] = "\(second)"
            values["shared"] = shared.ends(in: language)
            phrase = Phrase(
                "Dòng {code}: mức thứ {first} và mức thứ {second} cùng chứa giá trị {shared}; phần mềm lấy mức ghi trước.",
                "Row {code}: bands {first} and {second} both hold {shared}; the program takes the first.")
        case .gap(let after, let before):
            values["after"] = after.words(in: language)
            values["before"] = before.words(in: language)
            phrase = Phrase(
                "Dòng {code}: không mức nào cho giá trị giữa {after} và {before}; ở đó được 0 điểm.",
                "Row {code}: no band for values between {after} and {before}; they bring 0 points.")
        case .sumDiffers(let sum):
            values["sum"] = sum.words(in: language)
            phrase = Phrase(
                "Dòng {code}: các dòng bên dưới cộng lại là {sum} điểm, khác điểm của dòng này.",
                "Row {code}: the rows below make {sum} points, which is not what this row says.")
        case .above(let most):
            values["most"] = most.words(in: language)
            phrase = Phrase(
                "Dòng {code}: cách tính cho tới {most} điểm, nhiều hơn điểm của dòng; phần mềm không cho vượt.",
                "Row {code}: its way of scoring gives up to {most} points, more than the row has; the program does not exceed the row."
            )
        case .below(let most):
            values["most"] = most.words(in: language)
            phrase = Phrase(
                "Dòng {code}: tính đủ cũng chỉ được {most} điểm, ít hơn điểm của dòng.",
                "Row {code}: all that can be counted brings {most} points, less than the row has.")
        case .methodIgnored:
            phrase = Phrase(
                "Dòng {code}: vừa có cách tính vừa có các dòng bên dưới; phần mềm cộng các dòng bên dưới.",
                "Row {code}: has a way of scoring and rows below it; the program adds up the rows.")
        }
        return phrase.filled(values).text(in: language)
    }
}

extension ScoreBand {
    /// The stretch alone: `90`, `≥ 88, ≤ 90`.
    package func ends(in language: Language) -> String {
        if let low, let high, low.value == high.value { return low.value.words(in: language) }
        let ends = [
            low.map { ($0.isIncluded ? "≥ " : "> ") + $0.value.words(in: language) },
            high.map { ($0.isIncluded ? "≤ " : "< ") + $0.value.words(in: language) },
        ]
        return ends.compactMap(\.self).joined(separator: ", ")
    }
}
