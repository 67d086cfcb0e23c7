package import Domain

extension IndicatorKind {
    package var phrase: Phrase {
        switch self {
        case .number: Phrase("Số lượng", "Number")
        case .ratio: Phrase("Tỷ lệ (tử số/mẫu số)", "Ratio (part/whole)")
        case .yesNo: Phrase("Có hoặc không", "Yes or no")
        case .milestone: Phrase("Mốc hoàn thành (ngày)", "Milestone (day)")
        case .text: Phrase("Lời văn", "Text")
        }
    }

    /// How an answer is written, beside its field.
    package var hint: Phrase {
        switch self {
        case .number: Phrase("Ví dụ 1.234,5", "For example 1.234,5")
        case .ratio: Phrase("Tử số/mẫu số, ví dụ 45/60", "Part/whole, for example 45/60")
        case .yesNo: Phrase("có hoặc không", "có (yes) or không (no)")
        case .milestone: Phrase("Ngày đạt, ví dụ 30/6/2026; chưa đạt ghi chưa", "The day, 30/6/2026; chưa: not yet")
        case .text: Phrase("Một câu ngắn", "One short sentence")
        }
    }
}

extension IndicatorDirection {
    package var phrase: Phrase {
        switch self {
        case .higher: Phrase("Càng cao càng tốt", "Higher is better")
        case .lower: Phrase("Càng thấp càng tốt", "Lower is better")
        }
    }
}

extension IndicatorGroup {
    package var phrase: Phrase {
        switch self {
        case .communication: Phrase("Phổ biến, tuyên truyền", "Communication")
        case .digitalSkills: Phrase("Bình dân học vụ số", "Digital skills for everybody")
        }
    }
}

extension IndicatorStatus {
    package var phrase: Phrase {
        switch self {
        case .active: Phrase("Đang dùng", "In use")
        case .retired: Phrase("Đã thôi dùng", "Retired")
        }
    }
}

extension Cadence {
    package var phrase: Phrase {
        switch self {
        case .monthly: Phrase("Hằng tháng", "Monthly")
        case .quarterly: Phrase("Hằng quý", "Quarterly")
        case .halfYearly: Phrase("6 tháng một lần", "Half-yearly")
        case .yearly: Phrase("Hằng năm", "Yearly")
        case .once: Phrase("Một lần, vào một ngày", "Once, on a named day")
        }
    }
}

extension TargetStanding {
    package var phrase: Phrase {
        switch self {
        case .reached: Phrase("Đạt", "Reached")
        case .missed: Phrase("Chưa đạt", "Not reached")
        case .noTarget: Phrase("Không có mục tiêu", "No target")
        }
    }
}

extension ReportPeriod {
    /// `Quý II/2026`.
    package var phrase: Phrase {
        let year = first.year
        let roman = ["I", "II", "III", "IV"]
        switch cadence {
        case .monthly: return Phrase("Tháng \(first.month)/\(year)", "Month \(first.month)/\(year)")
        case .quarterly:
            return Phrase("Quý \(roman[(number - 1) % 4])/\(year)", "Quarter \(number)/\(year)")
        case .halfYearly:
            return Phrase(
                "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)",
                number == 1 ? "First half of \(year)" : "Second half of \(year)")
        case .yearly: return Phrase("Năm \(year)", "Year \(year)")
        case .once: return Phrase("Đến ngày \(first.vietnamese)", "By \(first.vietnamese)")
        }
    }
}

extension IndicatorValue {
    /// For reading; ratios with their share.
    package var phrase: Phrase {
        switch self {
        case .ratio(let ratio):
            Phrase(
                "\(ratio.percent.grouped)% (\(ratio.part.grouped)/\(ratio.whole.grouped))",
                "\(ratio.percent.grouped)% (\(ratio.part.grouped)/\(ratio.whole.grouped))")
        case .yesNo(let answer): answer ? Phrase("Có", "Yes") : Phrase("Không", "No")
        case .milestone(let day):
            day.map { Phrase("Đạt ngày \($0.vietnamese)", "Reached on \($0.vietnamese)") }
                ?? Phrase("Chưa đạt", "Not yet")
        case .number(let number): Phrase(number.grouped, number.grouped)
        case .text(let text): Phrase(text, text)
        }
    }
}

extension IndicatorTotal {
    package var phrase: Phrase {
        switch self {
        case .sum(let hundredths):
            Phrase(VietnameseNumber.text(hundredths: hundredths), VietnameseNumber.text(hundredths: hundredths))
        case .share(let part, let whole): share(part, whole)
        case .mean:
            Phrase(VietnameseNumber.text(hundredths: height ?? 0), VietnameseNumber.text(hundredths: height ?? 0))
        case .units(let yes, let all): Phrase("\(yes) trong \(all) đơn vị", "\(yes) of \(all) units")
        case .none: Phrase("–", "–")
        }
    }

    private func share(_ part: Int, _ whole: Int) -> Phrase {
        let percent = VietnameseNumber.text(hundredths: height ?? 0)
        let parts = [part, whole].map { VietnameseNumber.text(hundredths: $0) }
        return Phrase("\(percent)% (\(parts[0])/\(parts[1]))", "\(percent)% (\(parts[0])/\(parts[1]))")
    }
}

extension TargetTable {
    /// One target a line, the way the form takes them again.
    package var typed: String {
        let general = everyPeriod.map { ["mọi kỳ: \($0.grouped)"] } ?? []
        let single = byPeriod.sorted { $0.key < $1.key }.map { period, target in
            // "Đến ngày 30/6/2026" is read as its day.
            let name = period.cadence == .once ? period.first.vietnamese : period.phrase.vietnamese
            return "\(name): \(target.grouped)"
        }
        return (general + single).joined(separator: "\n")
    }
}
