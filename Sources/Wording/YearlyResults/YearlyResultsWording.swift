package import Domain

/// What each unit came to in a year, for the yearly assessment.
extension Phrase {
    package static let yearlyResultsTitle = Phrase("Kết quả đơn vị trong năm", "Units’ results of the year")
    package static let yearlyResultsText = Phrase(
        """
        Số liệu từng đơn vị để cung cấp cho việc đánh giá mức độ hoàn thành nhiệm vụ hằng năm (mục V.3 của kế hoạch), tính \
        tại ngày {day}. Chỉ nêu số liệu: kế hoạch không quy định điểm và mức xếp loại.
        """,
        """
        Figures of each unit to hand to the yearly assessment of duties (section V.3 of the plan), counted on {day}. They \
        are facts only: the plan gives no points and no grades.
        """)
    package static let yearlyResultsYear = Phrase("Năm", "Year")
    package static let yearlyResultsUnit = Phrase("Đơn vị", "Unit")
    package static let yearlyResultsReached = Phrase("Chỉ số đạt mục tiêu", "Targets reached")
    package static let yearlyResultsMissed = Phrase("Chưa đạt", "Missed")
    package static let yearlyResultsNoTarget = Phrase("Chưa đặt mục tiêu", "Without a target")
    package static let yearlyResultsUnreported = Phrase("Chưa báo cáo", "Not reported")
    package static let yearlyResultsReports = Phrase("Báo cáo đã xác nhận", "Reports confirmed")
    package static let yearlyResultsReportsOf = Phrase("{count} / {all}", "{count} of {all}")
    package static let yearlyResultsLate = Phrase("Nộp muộn", "Handed in late")
    package static let yearlyResultsMissing = Phrase("Còn thiếu", "Missing")
    package static let yearlyResultsRegistered = Phrase("Đối tượng đăng ký", "Registered")
    package static let yearlyResultsVisits = Phrase("Cuộc kiểm tra", "Visits")
    package static let yearlyResultsOpen = Phrase("Phát hiện chưa khắc phục", "Findings open")
    package static let yearlyResultsOverdue = Phrase("trong đó quá hạn: {count}", "of them late: {count}")
    package static let yearlyResultsAwardCount = Phrase("Khen thưởng", "Awards")
    package static let yearlyResultsAwards = Phrase("Hình thức khen thưởng trong năm", "Awards of the year")
    package static let yearlyResultsAwardsNone = Phrase(
        "Trong năm chưa có khen thưởng nào", "No award in this year yet")
    package static let yearlyResultsRecipient = Phrase("Được khen thưởng", "Recipient")
    package static let yearlyResultsForm = Phrase("Hình thức", "Form")
    package static let yearlyResultsDecision = Phrase("Quyết định", "Decision")
    package static let yearlyResultsUpper = Phrase("cấp trên khen thưởng", "granted by the upper level")
    package static let yearlyResultsGaps = Phrase("Chỉ số chưa đạt, chưa báo cáo", "Missed or unreported")
    package static let yearlyResultsGapsNone = Phrase("Không có", "None")
    package static let yearlyResultsIndicator = Phrase("Chỉ số", "Indicator")
    package static let yearlyResultsValue = Phrase("Kết quả trong năm", "Result of the year")
    package static let yearlyResultsPeriods = Phrase("Kỳ", "Periods")
    package static let yearlyResultsUnsaid = Phrase("Tính theo kỳ sau cùng", "By the last period alone")
    package static let yearlyResultsUnsaidText = Phrase(
        "Chưa nêu cách gộp số liệu nhiều kỳ nên chỉ so kỳ sau cùng với mục tiêu của kỳ đó:",
        "How their periods make one is not said, so that the last period alone is compared with its target:")
    package static let yearlyResultsStanding = Phrase("So với mục tiêu", "Against the target")
    package static let yearlyResultsEmpty = Phrase("Chưa có đơn vị nào", "No unit")
    package static let yearlyResultsEmptyHint = Phrase(
        "Thêm đơn vị ở mục Đơn vị.", "Units are added on their own page.")
    package static let yearlyResultsNoMerit = Phrase(
        """
        Kết quả khen thưởng đột xuất, theo chuyên đề không dùng làm căn cứ đề nghị khen thưởng công trạng. Khen thưởng ở trang \
        này thuộc phong trào thi đua, chỉ để tham khảo khi đánh giá đơn vị.
        """,
        """
        Results of sudden and movement awards are no basis for proposing merit awards. The awards on this page belong to the \
        movement and only inform the assessment.
        """)
    package static let yearlyResultsOwn = Phrase(
        "Chỉ gồm đơn vị của bạn và khen thưởng đã công bố.", "Your own unit and published awards only.")
}

extension UnitIndicator.Outcome {
    /// One unit's yes or day as it was given, a counted one as its periods come to together.
    package var value: Phrase { answer?.phrase ?? result.total.phrase }
}
