/// What was typed of the office's letter – `Công văn số 125/UBND-VHXH ngày 20/11/2026` – by its parts, as a register has
/// them in columns of their own.
extension PetitionAnswer {
    private var words: [String] {
        document.split(separator: " ").map { $0.filter { !",;.()".contains($0) } }
    }

    /// Number and symbol, wherever they stand: `125/UBND-VHXH`; `nil` where none was typed.
    package var mark: (number: Int, symbol: String, text: String)? {
        for word in words {
            let parts = word.split(separator: "/", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].first?.isLetter == true else {
                continue
            }
            return (number, String(parts[1]), word)
        }
        return nil
    }

    /// The letter's own day where it was typed, in figures or in words, and is not after the answer was entered; the day
    /// of entering otherwise.
    package var day: Day {
        let typed = dayInFigures ?? dayInWords
        return typed.map { $0 <= at.day ? $0 : at.day } ?? at.day
    }

    private var dayInFigures: Day? {
        for word in words {
            let parts = word.split(separator: "/").map { Int($0) }
            if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999 {
                return Day(year, month, day)
            }
        }
        return nil
    }

    /// `ngày 20 tháng 11 năm 2026`
    private var dayInWords: Day? {
        guard let place = words.firstIndex(of: "tháng"), place > 0, words.indices.contains(place + 3),
            words[place + 2] == "năm", let day = Int(words[place - 1]), let month = Int(words[place + 1]),
            let year = Int(words[place + 3])
        else { return nil }
        return Day(year, month, day)
    }
}
