/// Results: themes against targets, one indicator over the periods.
extension Phrase {
    package static let resultsTitle = Phrase("Kết quả thực hiện", "Results")
    package static let resultsOfUnit = Phrase("Kết quả của {unit}", "Results of {unit}")
    package static let resultsText = Phrase(
        "Chỉ tính số liệu đã được xác nhận. Mục tiêu là của cơ quan thường trực; nơi không đặt thì không so.",
        "Only confirmed figures count. Targets are the standing agency's; where there is none, nothing is compared.")
    package static let resultsWhole = Phrase("Toàn xã", "All units")
    package static let resultsUnit = Phrase("Đơn vị", "Unit")
    package static let resultsEmpty = Phrase("Chưa có chỉ số nào để xem kết quả", "There is nothing to show yet")
    package static let resultsThemeNone = Phrase(
        "Nội dung chưa có chỉ số", "Themes without an indicator")
    package static let resultsReached = Phrase(
        "{reached} trong {count} chỉ số có mục tiêu đã đạt", "Targets reached: {reached} of {count}")
    package static let resultsOtherTargets = Phrase(
        "Không phải kỳ nào có số liệu cũng có mục tiêu nên không so; mục tiêu đã đặt cho kỳ khác (mở chỉ số để xem).",
        "Not every period with a value has a target, so nothing is compared; targets are set for others (see the indicator)."
    )
    package static let resultsNoTargets = Phrase("Chưa đặt mục tiêu nào", "No targets set")
    package static let resultsLatest = Phrase("Kỳ", "Period")
    package static let resultsValue = Phrase("Kết quả", "Result")
    package static let resultsTrend = Phrase("Xu hướng", "Trend")
    package static let resultsGaps = Phrase("Đơn vị chưa có số", "Units without a figure")
    package static let resultsGapsOf = Phrase("{count} trong {all}", "{count} of {all}")
    package static let resultsNoGaps = Phrase("Đủ", "None")
    package static let resultsNothing = Phrase("Chưa có số liệu", "No figures")
    package static let resultsOver = Phrase("Qua các kỳ", "Over the periods")
    package static let resultsTogether = Phrase("Các kỳ gộp lại", "The periods together")
    package static let resultsOfYear = Phrase("Năm {year}", "{year}")
    package static let resultsSinceBegun = Phrase("Từ đầu kế hoạch", "Since the plan began")
    package static let resultsByUnit = Phrase("Theo đơn vị", "By unit")
    package static let resultsPending = Phrase("Chờ xác nhận", "To be confirmed")
    package static let resultsMissing = Phrase("Chưa báo cáo", "No report")
    package static let resultsDefinition = Phrase("Cách đo", "How it is measured")
    package static let resultsBaseline = Phrase("Số liệu gốc: {value}", "Baseline: {value}")
}
