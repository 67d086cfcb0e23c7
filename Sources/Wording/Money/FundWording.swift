package import Domain

extension FundKind {
    package var phrase: Phrase {
        switch self {
        case .budgetLowland:
            Phrase("dự toán chi thường xuyên (đồng bằng, thành phố)", "regular budget (delta, cities)")
        case .budgetHighland:
            Phrase(
                "dự toán chi thường xuyên (trung du, miền núi, hải đảo)", "regular budget (midland, mountain, islands)")
        case .allotment: Phrase("trích từ ngân sách vào quỹ", "put into the fund from the budget")
        case .contribution: Phrase("đóng góp, tài trợ", "contribution")
        case .rewards: Phrase("chi tiền thưởng", "award money")
        case .printing: Phrase("chi in ấn, khung, bằng", "printing and frames")
        case .organising: Phrase("chi tổ chức phong trào, sơ kết, tổng kết", "organising and reviews")
        }
    }
}

extension FundEntryStatus {
    package var phrase: Phrase {
        switch self {
        case .entered: Phrase("đang tính", "counts")
        case .cancelled: Phrase("đã hủy", "cancelled")
        }
    }
}

extension FundWarning {
    package var phrase: Phrase {
        switch self {
        case .aboveShare(let most, let put, _):
            Phrase(
                "Trích vào quỹ {put} đồng, cao hơn mức tối đa {most} đồng.",
                "{put} đồng was put into the fund; at most {most} đồng may be."
            ).filled(["put": put.vietnamese, "most": most.vietnamese])
        case .noBudget:
            Phrase(
                "Chưa ghi dự toán chi thường xuyên của năm nên chưa so được với mức tối đa.",
                "The year’s regular budget is not entered, so the limit can not be checked.")
        case .organisingAboveShare(let most, let spent, _):
            Phrase(
                "Chi tổ chức {spent} đồng, cao hơn tỷ lệ tối đa của quỹ ({most} đồng).",
                "{spent} đồng went into organising; the share allowed is {most} đồng."
            ).filled(["spent": spent.vietnamese, "most": most.vietnamese])
        case .overdrawn(let left):
            Phrase("Chi vượt quỹ: còn {left} đồng.", "More was spent than there is: {left} đồng.").filled([
                "left": left.vietnamese
            ])
        }
    }
}
