/// Digital maturity: list, beginning, one part per page, handing in, checking.
extension Phrase {
    package static let maturityTitle = Phrase("Mức độ chuyển đổi số", "Digital maturity")
    package static let maturityUnofficial = Phrase(
        """
        Đây là kết quả tự đánh giá theo câu trả lời của doanh nghiệp, không phải kết quả chính thức của cơ quan hay tổ \
        chức nào.
        """,
        "This comes from the enterprise's own answers. It is no official result of any body.")
    package static let maturityCount = Phrase("{count} doanh nghiệp", "Enterprises: {count}")
    package static let maturitySearch = Phrase("Tìm doanh nghiệp, đơn vị", "Find an enterprise or unit")
    package static let maturityYear = Phrase("Năm", "Year")
    package static let maturityLatest = Phrase("Lần gần nhất", "The latest")
    package static let maturityEnterprise = Phrase("Doanh nghiệp", "Enterprise")
    package static let maturityUnit = Phrase("Đơn vị", "Unit")
    package static let maturityLevel = Phrase("Tự đánh giá", "Own assessment")
    package static let maturityPoints = Phrase("Điểm", "Points")
    package static let maturityStatus = Phrase("Tình trạng", "Status")
    package static let maturityElsewhere = Phrase("Kết quả từ nơi khác", "Result from elsewhere")
    package static let maturitySet = Phrase("Bộ tiêu chí", "Criteria set")
    package static let maturityNoteColumn = Phrase("Ghi chú", "Note")
    package static let maturityNone = Phrase("Chưa có", "None")
    package static let maturityEmpty = Phrase("Chưa có doanh nghiệp nào", "There are no enterprises")
    package static let maturityEmptyHint = Phrase(
        "Thêm doanh nghiệp ở trang Đối tượng thi đua, rồi quay lại đây.",
        "Add enterprises on the page of participants, then come back.")
    package static let maturitySets = Phrase("Các bộ tiêu chí", "Criteria sets")
    package static let maturityLevelOf = Phrase("Mức {level}: {name}", "Level {level}: {name}")

    package static let maturityNew = Phrase("Tự đánh giá", "Assess")
    package static let maturityNewTitle = Phrase("Tự đánh giá: {name}", "Assess: {name}")
    package static let maturityNewWho = Phrase("Đánh giá doanh nghiệp nào?", "Which enterprise?")
    package static let maturityNewYearHint = Phrase("Năm mà câu trả lời nói về.", "The year the answers are about.")
    package static let maturityNewSetHint = Phrase(
        "Các năm chỉ so sánh được với nhau khi dùng cùng một bộ và cùng phiên bản.",
        "Years can be compared only under the same version of the same set.")
    package static let maturityBegin = Phrase("Bắt đầu", "Begin")
    package static let maturityNobody = Phrase(
        "Không tìm thấy doanh nghiệp nào của đơn vị.", "No enterprise of your unit was found.")

    package static let maturityPartTitle = Phrase("{code}. {name}", "{code}. {name}")
    package static let maturityPartOf = Phrase("Phần {number} trong {count}", "Part {number} of {count}")
    package static let maturityPartHint = Phrase(
        "Có thể dừng sau mỗi phần và làm tiếp lúc khác. Tiêu chí chưa chọn điểm thì để trống.",
        "You may stop after each part and go on another time. Leave open what is not answered yet.")
    package static let maturityClaim = Phrase("Điểm tự chấm", "Points claimed")
    package static let maturityClaimHint = Phrase("Cao nhất {maximum}", "At most {maximum}")
    package static let maturityEvidence = Phrase("Minh chứng", "Evidence")
    package static let maturityEvidenceHint = Phrase(
        "Ghi ngắn: tài liệu, đường dẫn, nơi xem được.", "In short: a paper, a link, where it can be seen.")
    package static let maturityObjection = Phrase("Cần xem lại: {reason}", "To be looked at again: {reason}")
    package static let maturitySaveNext = Phrase("Lưu, sang phần sau", "Save and go on")
    package static let maturitySaveLater = Phrase("Lưu, làm tiếp sau", "Save for later")
    package static let maturityPrevious = Phrase("Lưu, về phần trước", "Save and go back")

    package static let maturitySubmit = Phrase("Nộp bản tự đánh giá", "Hand it in")
    package static let maturitySubmitTitle = Phrase("Nộp bản tự đánh giá?", "Hand the assessment in?")
    package static let maturitySubmitText = Phrase(
        """
        Cơ quan sẽ xem từng minh chứng, rồi xác nhận hoặc trả lại với lý do. Trong lúc đó doanh nghiệp không sửa được.
        """,
        """
        The office looks at each piece of evidence, then confirms or sends it back with reasons. Meanwhile nothing can \
        be changed.
        """)
    package static let maturityUnproven = Phrase(
        "{count} tiêu chí có điểm nhưng chưa nêu minh chứng: {codes}.",
        "Criteria with points but no evidence: {count} ({codes}).")
    package static let maturityAllProven = Phrase(
        "Tiêu chí nào có điểm cũng đã nêu minh chứng.", "Every criterion with points names its evidence.")
    package static let maturityAllAnswered = Phrase(
        "Đã trả lời cả {count} tiêu chí.", "All {count} criteria are answered.")
    package static let maturityMissing = Phrase(
        "{component}: còn {count} tiêu chí chưa trả lời.", "{component}: {count} criteria are not answered.")
    package static let maturityWithdraw = Phrase("Rút", "Take back")
    package static let maturityWithdrawTitle = Phrase("Rút bản tự đánh giá này?", "Take this assessment back?")
    package static let maturityWithdrawText = Phrase(
        "Bản năm {year} của {name} sẽ ghi là đã rút và không sửa được nữa. Muốn đánh giá lại thì lập bản mới.",
        "The assessment of {name} for {year} will stand as taken back and can not be changed. To assess again, begin anew."
    )

    package static let maturityCheck = Phrase("Xem và kết luận", "Look and conclude")
    package static let maturityCheckTitle = Phrase("Xem bản tự đánh giá", "Check the assessment")
    package static let maturityCheckHint = Phrase(
        """
        Ghi lý do ở tiêu chí cần xem lại rồi bấm “Trả lại”. Không có ý kiến thì bấm “Xác nhận đã xem”; việc này không \
        biến kết quả thành chính thức.
        """,
        """
        Write a reason at each criterion that is to be looked at again, then “Send back”. With nothing against it choose \
        “Confirm”; that does not make the result official.
        """)
    package static let maturityWhy = Phrase("Cần xem lại vì", "To be looked at again because")
    package static let maturityConfirm = Phrase("Xác nhận đã xem", "Confirm")
    package static let maturitySendBack = Phrase("Trả lại", "Send back")
    package static let maturityNoEvidence = Phrase("Chưa nêu minh chứng", "No evidence named")
    package static let maturityClaimed = Phrase("{points}/{maximum} điểm", "{points} of {maximum} points")
    package static let maturityNotAnswered = Phrase("Chưa trả lời", "Not answered")
}
