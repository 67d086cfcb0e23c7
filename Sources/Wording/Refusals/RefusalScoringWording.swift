import Domain

extension ReasonCode {
    /// About tables of points, sheets, reviews.
    var phraseAboutScoring: Phrase {
        switch self {
        case .scoreNoTable:
            Phrase(
                "Kế hoạch không có thang điểm và cơ quan chưa đặt thang điểm nào. Hãy đặt thang điểm theo văn bản trước.",
                "The plan gives no points, and the office has set no table. Set one that stands on a document first.")
        case .scoreSheetExists:
            Phrase(
                "Đối tượng này đã có phiếu chấm điểm của đợt. Hãy mở phiếu đó.",
                "This participant has a score sheet for the occasion already. Open that one.")
        case .scoreNotWithUnit:
            Phrase(
                "Phiếu chấm điểm không ở chỗ đơn vị nên không sửa được. Hãy đợi cơ quan thẩm định xong.",
                "The sheet is not with the unit and can not be changed. Wait until the office is done.")
        case .scoreNotSubmitted:
            Phrase(
                "Phiếu chấm điểm không ở bước thẩm định. Hãy tải lại trang.",
                "The sheet does not wait for a review. Reload the page.")
        case .scoreNotConfirmed:
            Phrase(
                "Điểm chưa được xác nhận nên chưa chốt được. Hãy xác nhận trước.",
                "The points are not confirmed and can not be frozen. Confirm them first.")
        case .scoreNotFrozen:
            Phrase("Phiếu này chưa chốt. Hãy tải lại trang.", "This sheet is not frozen. Reload the page.")
        case .scoreClosed:
            Phrase(
                "Phiếu đã xác nhận, đã chốt hoặc đã rút nên đơn vị không rút được nữa. Hãy hỏi cơ quan thường trực.",
                "The sheet is confirmed, frozen or taken back, so the unit can not take it back. Ask the standing agency."
            )
        case .scoreOwn:
            Phrase(
                "Người lập hoặc nộp phiếu không được thẩm định, xác nhận chính phiếu đó. Hãy để người khác làm.",
                "You wrote or submitted this sheet, so you neither review nor confirm it. Let somebody else do it.")
        case .scoreUnanswered:
            Phrase(
                "Dòng {row} chưa nhập đủ. Hãy nhập số liệu, hoặc ghi 0 nếu không có.",
                "Row {row} is not complete. Enter the figures, or 0 where there is nothing.")
        case .scoreAbovePoints:
            Phrase(
                "Dòng {row} chỉ có {maximum} điểm. Hãy nhập không quá số đó.",
                "Row {row} has {maximum} points. Enter no more than that.")
        case .scoreWomenAboveMembers:
            Phrase(
                "Số nữ nhiều hơn tổng số thành viên. Hãy kiểm tra lại hai số này.",
                "There are more women than members. Check the two numbers.")
        case .scoreChangeUnexplained:
            Phrase(
                "Dòng {row} khác số liệu đơn vị tự chấm. Hãy ghi lý do và minh chứng đã xem.",
                "Row {row} differs from what the unit claims. Write the reason and the evidence seen.")
        case .scoreReviewedAlready:
            Phrase(
                "Bạn đã chấm phiếu này rồi. Mỗi người chấm một lần cho mỗi lần nộp.",
                "You have reviewed this sheet. Each reviewer scores once for each time it is handed in.")
        case .scoreNotReviewed:
            Phrase(
                "Chưa có người thẩm định nào chấm phiếu này. Hãy đợi ít nhất một người chấm.",
                "Nobody has reviewed this sheet yet. Wait for one reviewer at least.")
        case .scoreTableTaken:
            Phrase(
                "Cơ quan đã có thang điểm theo văn bản này, ngày áp dụng này, cho loại đối tượng này. Hãy xem lại các mục đó.",
                "The office has a table on this document, from this day, for this kind already. Look at them again.")
        case .scoreTableEmpty:
            Phrase(
                "Thang điểm không có dòng nào để chấm. Hãy thêm dòng vào tệp rồi nạp lại.",
                "The table has no row to score. Add rows to the file and load it again.")
        default: .refusedPlainly
        }
    }
}
