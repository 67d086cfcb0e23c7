/// Digital maturity: the result and how it came about, results from elsewhere, criteria sets.
extension Phrase {
    package static let maturityReportTitle = Phrase("{name}, năm {year}", "{name}, {year}")
    package static let maturityProgress = Phrase("Tiến độ", "Progress")
    package static let maturityProgressWords = Phrase("{answered}/{count} tiêu chí", "{answered} of {count} criteria")
    package static let maturityParts = Phrase("Các phần", "Parts")
    package static let maturityPart = Phrase("Phần", "Part")
    package static let maturityAnswered = Phrase("Đã trả lời", "Answered")
    package static let maturityGoOn = Phrase("Làm tiếp", "Go on")
    package static let maturityOpenPart = Phrase("Mở", "Open")
    package static let maturityResult = Phrase("Kết quả tự đánh giá", "Result of the self-assessment")
    package static let maturitySoFar = Phrase(
        "Tạm tính: còn {count} tiêu chí chưa trả lời, tính là 0 điểm.",
        "So far: {count} criteria are not answered and count as 0 points.")
    package static let maturityWhole = Phrase(
        "Mức {level}: {name} – {points} trên {maximum} điểm",
        "Level {level}: {name} – {points} of {maximum} points")
    package static let maturityRadar = Phrase(
        "Tỷ lệ điểm đạt của từng trụ cột", "Share of the points of each pillar")
    package static let maturityPillar = Phrase("Trụ cột", "Pillar")
    package static let maturityPillarPoints = Phrase("Điểm", "Points")
    package static let maturityPillarShare = Phrase("Tỷ lệ", "Share")
    package static let maturityPillarLevel = Phrase("Mức", "Level")
    package static let maturityHow = Phrase("Vì sao được mức này", "How the level came about")
    package static let maturityHowText = Phrase(
        "Mỗi mức cần đủ hai phần: tổng điểm và số trụ cột. Lấy mức cao nhất mà cả hai phần đều đạt.",
        "Each level needs two parts: points and pillars. The highest level counts whose both parts hold.")
    package static let maturityPointsPart = Phrase("Phần điểm", "Points")
    package static let maturityPillarsPart = Phrase("Phần trụ cột", "Pillars")
    package static let maturityPointsNeeded = Phrase("cần {bound}, có {points}", "needs {bound}, has {points}")
    package static let maturityPillarsNeeded = Phrase(
        "cần {count} trụ cột từ mức {level}, có {reached}", "needs {count} at level {level} or above, has {reached}")
    package static let maturityOutcome = Phrase("Kết luận", "Outcome")
    package static let maturityHolds = Phrase("Đạt", "Holds")
    package static let maturityPointsFail = Phrase("Thiếu điểm", "Points fail")
    package static let maturityPillarsFail = Phrase("Thiếu trụ cột", "Pillars fail")
    package static let maturityBothFail = Phrase("Thiếu cả hai", "Both fail")
    package static let maturityAdvice = Phrase(
        "Cách ít điểm nhất để lên mức sau", "The cheapest step to the next level")
    package static let maturityAdviceText = Phrase(
        """
        Để lên mức {level} ({name}) cần thêm ít nhất {added} điểm: tổng điểm {bound}, và {count} trụ cột từ mức {at} \
        trở lên. Chương trình đã tìm hết các cách cộng điểm; không cách nào ít hơn. Một cách như vậy:
        """,
        """
        Level {level} ({name}) needs at least {added} points more: {bound} points in all, and {count} pillars at level \
        {at} or above. All ways to add points were searched; none takes fewer. One such way:
        """)
    package static let maturityAdviceCriterion = Phrase("Tiêu chí", "Criterion")
    package static let maturityAdviceFrom = Phrase("Đang có", "Now")
    package static let maturityAdviceTo = Phrase("Nâng lên", "To")
    package static let maturityTop = Phrase(
        "Đã ở mức cao nhất của bộ tiêu chí.", "This is the highest level of the set.")
    package static let maturityNoWay = Phrase(
        "Không câu trả lời nào đưa lên được mức sau.", "No answers reach the next level.")
    package static let maturityYears = Phrase("So sánh các năm", "Over the years")
    package static let maturityYearsText = Phrase(
        "Chỉ so sánh trong cùng bộ tiêu chí, cùng phiên bản.", "Only within the same version of the same set.")
    package static let maturityClaims = Phrase("Câu trả lời và minh chứng", "Answers and evidence")
    package static let maturityObjections = Phrase("Cần xem lại", "To be looked at again")
    package static let maturityReason = Phrase("Lý do", "Reason")

    package static let maturityRecordsText = Phrase(
        "Ghi đúng như trên giấy kết quả; chương trình không tính lại và không so với bản tự đánh giá.",
        "Written as on their papers; the program neither computes them nor compares them with the self-assessment.")
    package static let maturityRecordNew = Phrase("Ghi kết quả từ nơi khác", "Enter a result from elsewhere")
    package static let maturityRecordTitle = Phrase("Kết quả từ nơi khác: {name}", "Result from elsewhere: {name}")
    package static let maturityRecordLevel = Phrase("Mức đạt", "Level")
    package static let maturityRecordLevelHint = Phrase("Đúng như trên giấy kết quả.", "As on the paper.")
    package static let maturityRecordDay = Phrase("Ngày có kết quả", "Day of the result")
    package static let maturityRecordSource = Phrase("Ai đánh giá, theo bộ nào", "Who assessed, under which set")
    package static let maturityRecordProof = Phrase("Minh chứng", "Proof")
    package static let maturityRecordProofHint = Phrase(
        "Số văn bản, đường dẫn, nơi xem được giấy.", "The paper's number, a link, where it can be seen.")
    package static let maturityRecordNone = Phrase("Chưa ghi kết quả nào.", "No result was entered.")
    package static let maturityRecordCancel = Phrase("Hủy", "Cancel it")
    package static let maturityRecordCancelTitle = Phrase("Hủy kết quả đã ghi?", "Cancel this result?")
    package static let maturityRecordCancelText = Phrase(
        "Kết quả “{level}” ngày {day} của {name} sẽ ghi là đã hủy; vẫn giữ để xem lại. Chỉ dùng khi ghi nhầm.",
        "“{level}” of {day} for {name} will stand as cancelled and be kept to be read. Only for mistakes.")

    package static let setsText = Phrase(
        """
        Mỗi bộ là một tệp có phiên bản. Nạp phiên bản mới không làm thay đổi những gì đã đánh giá bằng phiên bản cũ.
        """,
        "Each set is a file with a version. Loading a new one changes nothing assessed with an older one.")
    package static let setsName = Phrase("Tên", "Name")
    package static let setsVersion = Phrase("Phiên bản", "Version")
    package static let setsStatus = Phrase("Tình trạng", "Status")
    package static let setsFor = Phrase("Dùng cho", "For")
    package static let setsSize = Phrase("Nội dung", "Content")
    package static let setsSizeWords = Phrase(
        "{pillars} trụ cột, {criteria} tiêu chí, {points} điểm",
        "{pillars} pillars, {criteria} criteria, {points} points")
    package static let setsFile = Phrase("Tải tệp về", "Download")
    package static let setsLoad = Phrase("Nạp bộ tiêu chí", "Load a criteria set")
    package static let setsLoadFile = Phrase("Tệp bộ tiêu chí (.yaml)", "File of the set (.yaml)")
    package static let setsLoadHint = Phrase(
        "Tải một bộ có sẵn về làm mẫu, sửa, rồi nạp lên với phiên bản khác.",
        "Download a set as a sample, change it, and load it under another version.")
    package static let setsProblems = Phrase("Tệp chưa dùng được", "The file can not be used yet")
    package static let setsLine = Phrase("Dòng {line}", "Line {line}")
}
