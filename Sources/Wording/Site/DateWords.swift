package import Domain

/// Days and moments in a reader's words. Digits are in the same order in both languages, as the papers have them.
extension Day {
    /// `24/11`, without the year, for lists of near dates; the office's zeros, as in `vietnamese`.
    package var dayAndMonth: String { String(vietnamese.dropLast(5)) }

    /// `thứ Ba`, `Chủ nhật`; `Tuesday`.
    package func weekdayWord(in language: Language) -> String {
        let words =
            switch language {
            case .vietnamese: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
            case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            }
        return words[weekday - 1]
    }

    /// `thứ Ba, 24/11/2026`.
    package func withWeekday(in language: Language) -> String { "\(weekdayWord(in: language)), \(vietnamese)" }

    /// How far `self` lies from `today`: `trễ 2 ngày`, `hôm nay`, `còn 8 ngày`.
    package func distance(from today: Day, in language: Language) -> String {
        let days = number - today.number
        if days == 0 { return language(Phrase("hôm nay", "today")) }
        let count = ["count": String(abs(days))]
        let one = abs(days) == 1
        if days < 0 {
            return language(Phrase("trễ {count} ngày", one ? "{count} day late" : "{count} days late"), count)
        }
        return language(Phrase("còn {count} ngày", one ? "{count} day left" : "{count} days left"), count)
    }
}

extension Moment {
    /// `14:05`, the time in Vietnam.
    package var clockWords: String {
        let (hour, minute) = clock
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// `14:05 ngày 24/11/2026`; `14:05 on 24/11/2026`.
    package func words(in language: Language) -> String {
        language(Phrase("{clock} ngày {day}", "{clock} on {day}"), ["clock": clockWords, "day": day.vietnamese])
    }
}
