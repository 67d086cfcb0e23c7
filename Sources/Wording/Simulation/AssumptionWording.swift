package import Domain

extension Assumption {
    /// As a question of a form.
    package var phrase: Phrase {
        switch self {
        case .yearlyOpening: Phrase("Hằng năm: ngày mở nhận hồ sơ", "Yearly: intake opens")
        case .yearlyDeadline: Phrase("Hằng năm: hạn nộp hồ sơ", "Yearly: deadline")
        case .interimOpening: Phrase("Sơ kết: ngày mở nhận hồ sơ", "Interim review: intake opens")
        case .interimDeadline: Phrase("Sơ kết: hạn nộp hồ sơ", "Interim review: deadline")
        case .finalOpening: Phrase("Tổng kết: ngày mở nhận hồ sơ", "Final review: intake opens")
        case .finalDeadline: Phrase("Tổng kết: hạn nộp hồ sơ", "Final review: deadline")
        case .check: Phrase("Kiểm tra thành phần hồ sơ", "Completeness check")
        case .supplement: Phrase("Chờ đơn vị bổ sung", "Waiting for supplements")
        case .appraisal: Phrase("Thẩm định", "Appraisal")
        case .council: Phrase("Từ thẩm định đến họp Hội đồng", "From appraisal to the council")
        case .decision: Phrase("Từ Hội đồng đến quyết định", "From council to decision")
        case .publication: Phrase("Từ quyết định đến công bố", "From decision to publication")
        case .review: Phrase("Từ quyết định đến hội nghị sơ kết, tổng kết", "From decision to the review conference")
        }
    }

    /// Why a day stands where it does.
    func because(days: String?) -> Phrase {
        guard !isDay else {
            return Phrase("Giả định của cơ quan: \(phrase.vietnamese)", "The office's assumption: \(phrase.english)")
        }
        let count = days ?? "0"
        return Phrase(
            "Giả định của cơ quan: \(phrase.vietnamese), \(count) ngày làm việc",
            "The office's assumption: \(phrase.english), \(count) working days")
    }
}
