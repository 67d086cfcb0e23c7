/// One sheet: result, entering, handing in, reviewing, comparing, confirming, freezing.
extension Phrase {
    package static let scoreSheetTitle = Phrase("Phiếu chấm điểm: {name}", "Score sheet: {name}")
    package static let scoreSheetTotal = Phrase("{total}/{maximum} điểm", "{total} of {maximum} points")
    package static let scoreSheetResult = Phrase("Điểm từng dòng", "Points row by row")
    package static let scoreSheetHow = Phrase("Cách tính", "How it came about")
    package static let scoreSheetOpen = Phrase(
        "Còn {count} dòng chưa nhập đủ; tạm tính 0 điểm.", "Rows not complete yet, 0 points until then: {count}.")
    package static let scoreSheetRounding = Phrase(
        "Kết quả phép chia làm tròn đến 0,01 điểm cho từng dòng; các phép khác tính đúng.",
        "A quotient is rounded to 0.01 points for its row; all else is exact.")
    package static let scoreSheetFill = Phrase("Nhập số liệu", "Enter figures")
    package static let scoreSheetSubmit = Phrase("Nộp phiếu", "Hand it in")
    package static let scoreSheetWithdraw = Phrase("Rút phiếu", "Take it back")
    package static let scoreSheetReview = Phrase("Thẩm định điểm", "Review")
    package static let scoreSheetCompare = Phrase("So sánh các người thẩm định", "Compare the reviewers")
    package static let scoreSheetConfirm = Phrase("Xác nhận điểm", "Confirm the points")
    package static let scoreSheetConfirmAgain = Phrase("Sửa điểm đã xác nhận", "Change the confirmed points")
    package static let scoreSheetReturn = Phrase("Trả lại đơn vị", "Send it back")
    package static let scoreSheetFreeze = Phrase("Chốt điểm", "Freeze")
    package static let scoreSheetUnfreeze = Phrase("Bỏ chốt", "Unfreeze")
    package static let scoreSheetReviews = Phrase("Thẩm định", "Reviews")
    package static let scoreSheetReviewCount = Phrase("Đã có {count} người chấm", "Reviewers so far: {count}")
    package static let scoreSheetReviewsHidden = Phrase(
        "Bạn thấy điểm của người khác sau khi đã chấm.", "You see the others' points once you have given yours.")
    package static let scoreSheetReason = Phrase("Lý do: {reason}", "Reason: {reason}")
    package static let scoreSheetChanges = Phrase("Điểm xác nhận khác tự chấm", "Confirmed otherwise than claimed")
    package static let scoreSheetWhy = Phrase("Lý do", "Reason")
    package static let scoreSheetSeen = Phrase("Minh chứng đã xem", "Evidence seen")
    package static let scoreSheetTies = Phrase("Số liệu dùng khi bằng điểm", "Values that decide between equals")
    package static let scoreSheetTiesHint = Phrase(
        "Không bắt buộc; thiếu thì những phiếu bằng điểm xếp cùng hạng.",
        "Not required; without them sheets with equal points share a rank.")
    package static let scoreSheetVotes = Phrase("Số phiếu khi bỏ phiếu", "Votes, where a vote is held")
    package static let scoreSheetWomen = Phrase("Số thành viên nữ", "Members who are women")
    package static let scoreSheetMembers = Phrase("Tổng số thành viên", "All members")
    package static let scoreSheetNote = Phrase("Minh chứng, ghi chú", "Evidence, remarks")
    package static let scoreSheetMet = Phrase("Bảo đảm điều kiện: {text}?", "Is the condition met: {text}?")
    package static let scoreSheetVeto = Phrase("Có phạm không?", "Does it apply?")
    package static let scoreSheetVetoHint = Phrase(
        "Phạm thì tổng điểm là 0 và không xếp hạng.", "If it does, the total is 0 and there is no rank.")
    package static let scoreSheetPoints = Phrase("Điểm (tối đa {maximum})", "Points (at most {maximum})")
    package static let scoreSheetPart = Phrase("Tử số: {text}", "Part: {text}")
    package static let scoreSheetWhole = Phrase("Mẫu số: {text}", "Whole: {text}")
    package static let scoreSheetCount = Phrase("Số lượng: {text}", "Count: {text}")
    package static let scoreSheetValue = Phrase("Giá trị đo được", "Measured value")
    package static let scoreSheetValueHint = Phrase(
        "Ghi giá trị, hoặc để trống và ghi tử số, mẫu số để phần mềm tính ra %.",
        "Write the value, or leave it open and give part and whole, of which the program makes a percentage.")
    package static let scoreSheetBandPart = Phrase("Tử số", "Part")
    package static let scoreSheetBandWhole = Phrase("Mẫu số", "Whole")
    package static let scoreSheetMost = Phrase("tối đa {points} điểm", "{points} points at most")
    package static let scoreSheetSave = Phrase("Lưu", "Save")

    package static let scoreFillTitle = Phrase("Nhập số liệu chấm điểm", "Enter figures")
    package static let scoreFillHint = Phrase(
        "Lưu lúc nào cũng được, kể cả khi chưa đủ. Số thập phân dùng dấu phẩy; không có thì ghi 0.",
        "Save at any time, complete or not. Decimals with a point or comma; write 0 where there is nothing.")
    package static let scoreReviewTitle = Phrase("Thẩm định điểm", "Review the points")
    package static let scoreReviewHint = Phrase(
        """
        Chấm theo minh chứng bạn đã xem. Các ô để trống để bạn tự chấm, không dựa vào điểm đơn vị tự chấm. Mỗi người chấm \
        một lần và chỉ thấy điểm của người khác sau khi đã chấm.
        """,
        """
        Score by the evidence you saw. The fields are empty, so that your points are your own and not the unit's. Everybody \
        scores once, and sees the others' points afterwards.
        """)
    package static let scoreReviewRemark = Phrase("Nhận xét chung", "Remark")
    package static let scoreReviewSave = Phrase("Ghi điểm thẩm định", "Give these points")
    package static let scoreConfirmTitle = Phrase("Xác nhận điểm", "Confirm the points")
    package static let scoreConfirmHint = Phrase(
        "Dòng nào khác số liệu đơn vị tự chấm thì ghi lý do và minh chứng đã xem.",
        "Where a row differs from what the unit claims, write the reason and the evidence seen.")
    package static let scoreConfirmReviewers = Phrase("Người thẩm định chấm: {points}", "Reviewers gave: {points}")
    package static let scoreConfirmClaimed = Phrase("Đơn vị tự chấm: {points}", "The unit claims: {points}")

    package static let scoreCompareTitle = Phrase("So sánh các người thẩm định", "The reviewers compared")
    package static let scoreCompareMean = Phrase("Trung bình", "Mean")
    package static let scoreCompareMedian = Phrase("Trung vị", "Median")
    package static let scoreCompareRange = Phrase("Chênh lệch", "Range")
    package static let scoreCompareAgreed = Phrase("Thống nhất", "Agreed")
    package static let scoreCompareDiffer = Phrase("Lệch {range}", "Apart by {range}")
    package static let scoreCompareTotal = Phrase("Tổng điểm", "Total")
    package static let scoreCompareEmpty = Phrase(
        "Chưa có điểm thẩm định để so sánh", "There are no reviews to compare")

    package static let scoreSubmitTitle = Phrase("Nộp phiếu chấm điểm?", "Hand the score sheet in?")
    package static let scoreSubmitText = Phrase(
        "Người thẩm định sẽ chấm, rồi cơ quan xác nhận hoặc trả lại. Trong lúc đó đơn vị không sửa được.",
        "Reviewers will score it, then the office confirms it or sends it back. Meanwhile nothing can be changed.")
    package static let scoreWithdrawTitle = Phrase("Rút phiếu chấm điểm?", "Take the score sheet back?")
    package static let scoreWithdrawText = Phrase(
        "Phiếu sẽ ghi là đã rút và không tính; muốn chấm lại thì lập phiếu mới.",
        "The sheet will stand as taken back and count nowhere; to be scored, open a new one.")
    package static let scoreReturnTitle = Phrase("Trả phiếu lại cho đơn vị?", "Send the sheet back?")
    package static let scoreReturnText = Phrase(
        "Đơn vị sửa rồi nộp lại; điểm thẩm định của lần nộp này không tính cho lần sau.",
        "The unit changes it and hands it in again; reviews of this time do not count for the next.")
    package static let scoreFreezeTitle = Phrase("Chốt điểm?", "Freeze the points?")
    package static let scoreFreezeText = Phrase(
        "Điểm không sửa được nữa và được xếp hạng. Muốn sửa phải bỏ chốt, có lý do và ghi nhật ký.",
        "The points can not be changed any more and are ranked. To change them, unfreeze with a reason; the journal tells."
    )
    package static let scoreUnfreezeTitle = Phrase("Bỏ chốt điểm?", "Unfreeze the points?")
    package static let scoreUnfreezeText = Phrase(
        "Phiếu ra khỏi bảng xếp hạng cho đến khi chốt lại. Lý do được ghi vào nhật ký.",
        "The sheet leaves the ranking until it is frozen again. The reason goes into the journal.")
}
