package import Domain

extension RuleValue {
    /// The value as people read it: `0,3 lần mức lương cơ sở`, `20 ngày làm việc`, `2.530.000 đồng`.
    package var phrase: Phrase {
        switch self {
        case .principle: Phrase("Có áp dụng", "Applies")
        case .fraction(let fraction): Phrase(fraction.spoken, fraction.spoken)
        case .percent(let percent): Phrase("\(percent.spoken)%", "\(percent.spoken)%")
        case .threshold(let threshold): threshold.phrase
        case .money(let sum): Phrase("\(sum.vietnamese) đồng", "\(sum.vietnamese) đồng")
        case .rounding(let mode, let step): mode.phrase.filled(["step": step.vietnamese])
        case .days(let count): Phrase("\(count) ngày", "\(count) days")
        case .workingDays(let count): Phrase("\(count) ngày làm việc", "\(count) working days")
        case .years(let count): Phrase("\(count) năm", count == 1 ? "1 year" : "\(count) years")
        case .count(let count): Phrase("\(count)", "\(count)")
        case .day(let day): Phrase("ngày \(day.vietnamese)", day.vietnamese)
        case .yearDay(let day): day.phrase
        case .text(let text): Phrase(text, text)
        case .list(let lines): Phrase(lines.joined(separator: "; "), lines.joined(separator: "; "))
        }
    }
}

extension Fraction {
    /// `0,45` where two places are exact, else `2/3`.
    package var spoken: String {
        guard numerator * 100 % denominator == 0 else { return "\(numerator)/\(denominator)" }
        let hundredths = numerator * 100 / denominator
        let rest = hundredths % 100
        if rest == 0 { return String(hundredths / 100) }
        let digits = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest))
        return "\(hundredths / 100),\(digits)"
    }
}

extension YearDay {
    var phrase: Phrase {
        let text = "\(day < 10 ? "0" : "")\(day)/\(month <= 2 ? "0" : "")\(month)"
        return Phrase("\(text) hằng năm", "\(text) each year")
    }
}

extension RoundingMode {
    var phrase: Phrase {
        switch self {
        case .up: Phrase("lên hàng {step} đồng", "up to the next {step} đồng")
        case .nearest: Phrase("đến hàng {step} đồng gần nhất", "to the nearest {step} đồng")
        case .down: Phrase("xuống hàng {step} đồng", "down to {step} đồng")
        }
    }
}

extension RuleValueKind {
    /// How a value of this kind is written into a form.
    package var example: Phrase {
        switch self {
        case .principle: Phrase("Để trống: quy định này không có con số.", "Leave empty: this rule has no figure.")
        case .fraction: Phrase("Ví dụ: 0,45 hoặc 2/3", "For example 0,45 or 2/3")
        case .percent: Phrase("Ví dụ: 70 hoặc 1,5 (phần trăm)", "For example 70 or 1,5 (percent)")
        case .threshold:
            Phrase(
                "Ghi “quá nửa”, hoặc số phần trăm, ví dụ 80", "Write “majority”, or the percentage, for example 80")
        case .money: Phrase("Ví dụ: 2.530.000", "For example 2.530.000")
        case .rounding:
            Phrase("Ví dụ: lên 10.000 (hoặc: xuống 1.000)", "For example: up 10.000 (or: down 1.000)")
        case .days, .workingDays, .years, .count: Phrase("Một số nguyên, ví dụ 20", "A whole number, for example 20")
        case .day: Phrase("Ví dụ: 01/10/2026", "For example 01/10/2026")
        case .yearDay: Phrase("Ngày/tháng, ví dụ 15/12", "Day/month, for example 15/12")
        case .text: Phrase("Một dòng chữ", "One line of text")
        case .list: Phrase("Mỗi dòng một mục", "One item a line")
        }
    }
}
