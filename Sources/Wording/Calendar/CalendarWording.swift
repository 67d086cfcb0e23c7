package import Domain

extension PublicHoliday {
    package var phrase: Phrase {
        switch self {
        case .newYear: Phrase("Tết Dương lịch", "New Year's Day")
        case .lunarNewYear: Phrase("Tết Nguyên đán", "Lunar New Year")
        case .ancestors: Phrase("Giỗ Tổ Hùng Vương", "Hùng Kings' Day")
        case .liberation: Phrase("Ngày Chiến thắng 30/4", "Victory Day, 30 April")
        case .labour: Phrase("Quốc tế Lao động 01/5", "Labour Day")
        case .national: Phrase("Quốc khánh", "National Day")
        }
    }
}

extension HolidayReason {
    /// An office's own words stay in its language.
    package var phrase: Phrase {
        switch self {
        case .statutory(let name): name.phrase
        case .instead(let name):
            Phrase("Nghỉ bù \(name.phrase.vietnamese)", "In lieu of \(name.phrase.english)")
        case .office(let words): Phrase(words, words)
        }
    }
}

extension DayWork {
    package var phrase: Phrase {
        switch self {
        case .off: Phrase("nghỉ", "off")
        case .working: Phrase("làm việc", "worked")
        }
    }
}
