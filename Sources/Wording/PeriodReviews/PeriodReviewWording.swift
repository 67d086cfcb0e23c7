package import Domain

extension PeriodReviewSection {
    package var phrase: Phrase {
        switch self {
        case .effect: Phrase("Tác dụng, hiệu quả", "Effect")
        case .limits: Phrase("Tồn tại, hạn chế", "Limits")
        case .causes: Phrase("Nguyên nhân", "Causes")
        case .lessons: Phrase("Bài học kinh nghiệm", "Lessons")
        }
    }

    /// What stands below the heading while one writes.
    package var hint: Phrase {
        switch self {
        case .effect:
            Phrase(
                "Phong trào đã làm thay đổi điều gì, ở đâu, nhìn vào số liệu nào thì thấy.",
                "What the movement changed, where, and which figures show it.")
        case .limits:
            Phrase("Việc gì chưa làm được, nội dung nào chưa đạt.", "What was not done, which themes fell short.")
        case .causes:
            Phrase("Vì sao: nguyên nhân khách quan, chủ quan.", "Why: from outside, and from within.")
        case .lessons:
            Phrase("Từ đó rút ra điều gì cho giai đoạn sau.", "What follows for the next phase.")
        }
    }
}
