package import Domain

/// What is said about papers, deadlines, votes, points and ties of a plan.
package enum PlanProcedureWords {
    package static let papers = Phrase("Thành phần hồ sơ", "Papers of the dossier")
    package static let deadlines = Phrase("Thời hạn", "Deadlines")
    package static let thresholds = Phrase("Tỷ lệ phiếu", "Vote thresholds")
    package static let scoring = Phrase("Thang điểm", "Scoring")
    package static let ties = Phrase("Khi bằng điểm", "When equal")
    package static let row = Phrase("Số", "Number")
    package static let content = Phrase("Nội dung", "What is scored")
    package static let most = Phrase("Điểm", "Points")
    package static let sets = Phrase("{count} bộ", "{count} sets")
    package static let everyYear = Phrase("ngày {day} tháng {month} hằng năm", "day {day} of month {month} every year")
    package static let points = Phrase("{points} điểm", "{points} points")
    package static let condition = Phrase("Chỉ tính điểm khi: {text}", "Counts only when: {text}")
    package static let ratio = Phrase(
        "Điểm = điểm chuẩn × ({part}) : ({whole})", "Points = full points × ({part}) ÷ ({whole})")
    package static let each = Phrase(
        "{points} điểm cho mỗi trường hợp, nhiều nhất {count}: {text}",
        "{points} points for each, at most {count}: {text}")
}

extension PlanDue {
    package func words(in language: Language) -> String {
        switch self {
        case .on(let day): day.vietnamese
        case .yearly(let month, let day):
            PlanProcedureWords.everyYear.filled(["day": "\(day)", "month": "\(month)"]).text(in: language)
        }
    }
}

extension Hundredths {
    package func words(in language: Language) -> String { language == .vietnamese ? vietnamese : text }
}

extension ScoreMethod {
    /// How the points come about, a line for each band.
    package func lines(in language: Language) -> [String] {
        switch self {
        case .ratio(let part, let whole):
            [PlanProcedureWords.ratio.filled(["part": part, "whole": whole]).text(in: language)]
        case .each(let points, let count, let text):
            [
                PlanProcedureWords.each.filled([
                    "points": points.words(in: language), "count": "\(count)", "text": text,
                ]).text(in: language)
            ]
        case .bands(let bands): bands.map { $0.words(in: language) }
        }
    }
}

extension ScoreBand {
    /// `≥ 88, < 90: 2 điểm`
    package func words(in language: Language) -> String {
        let ends = [
            low.map { ($0.isIncluded ? "≥ " : "> ") + $0.value.words(in: language) },
            high.map { ($0.isIncluded ? "≤ " : "< ") + $0.value.words(in: language) },
        ]
        let given = PlanProcedureWords.points.filled(["points": points.words(in: language)]).text(in: language)
        return "\(ends.compactMap(\.self).joined(separator: ", ")): \(given)"
    }
}

extension ScoreSort {
    package var phrase: Phrase {
        switch self {
        case .group: Phrase("nhóm", "group")
        case .points: Phrase("điểm chuẩn", "points")
        case .bonus: Phrase("điểm cộng", "bonus")
        case .penalty: Phrase("điểm trừ", "penalty")
        case .veto: Phrase("điểm liệt", "veto")
        }
    }
}

extension TiePreference {
    package var phrase: Phrase {
        switch self {
        case .higher: Phrase("cao hơn xếp trên", "higher goes first")
        case .lower: Phrase("thấp hơn xếp trên", "lower goes first")
        case .vote: Phrase("bỏ phiếu", "by vote")
        }
    }
}
