/// What was found in a visit, and how it is put right.
extension Phrase {
    package static let findingTitle = Phrase("Phát hiện khi kiểm tra", "Finding")
    package static let findingText = Phrase("Nội dung phát hiện", "What was found")
    package static let findingOfLine = Phrase("Thuộc nội dung", "Line of the checklist")
    package static let findingNoLine = Phrase("Nội dung khác", "Another matter")
    package static let findingSeverity = Phrase("Mức độ", "Severity")
    package static let findingDue = Phrase("Hạn khắc phục", "Due")
    package static let findingStatus = Phrase("Tình trạng", "Status")
    package static let findingFound = Phrase("Ngày phát hiện", "Found on")
    package static let findingNumber = Phrase("Phát hiện {number}", "Finding {number}")
    package static let findingLate = Phrase("Quá hạn từ {day}", "Late since {day}")
    package static let findingHead = Phrase("Người đứng đầu chịu trách nhiệm", "The head who answers for it")
    package static let findingCorrection = Phrase("Kết quả khắc phục", "What was done")
    package static let findingCorrect = Phrase("Báo cáo đã khắc phục", "Report as put right")
    package static let findingCorrectHint = Phrase(
        "Ghi việc đã làm và kết quả.", "What was done, and what came of it.")
    package static let findingProof = Phrase("Minh chứng xem ở đâu", "Where the proof can be seen")
    package static let findingProofHint = Phrase(
        "Số văn bản, đường dẫn hoặc nơi xem; bỏ trống nếu gửi kèm tệp.",
        "A paper's number, a link or a place; leave it open if a file comes with it.")
    package static let findingFile = Phrase("Tệp minh chứng", "File of proof")
    package static let findingFileHint = Phrase(
        "PDF, Word, Excel hoặc ảnh, nhiều nhất 20 MB.", "PDF, Word, Excel or a picture, at most 20 MB.")
    package static let findingRule = Phrase("Kết luận về việc khắc phục", "Conclude")
    package static let findingRemark = Phrase("Nhận xét", "Remark")
    package static let findingNewDue = Phrase("Hạn mới, nếu yêu cầu làm lại", "New due day, if more is asked for")
    package static let findingEnough = Phrase("Xác nhận đã khắc phục", "Confirm")
    package static let findingNotEnough = Phrase("Yêu cầu làm lại", "Send back")
    package static let findingAskedAgain = Phrase("Yêu cầu làm lại: {remark}", "Sent back: {remark}")
    package static let findingWasConfirmed = Phrase("Xác nhận: {remark}", "Confirmed: {remark}")
    package static let findingReportedOn = Phrase("Báo cáo ngày {day}", "Reported on {day}")
    package static let findingsAtUnit = Phrase("Kết quả kiểm tra đơn vị này", "Inspections of this unit")
    package static let findingsAtUnitHelp = Phrase(
        "Để tham khảo khi thẩm định, biểu quyết; không tự động làm thay đổi kết quả nào.",
        "Facts for who appraises or votes; nothing follows from them by itself.")
    package static let findingsAtUnitCount = Phrase(
        "{visits} lần kiểm tra; {all} phát hiện, {open} chưa xong, {late} quá hạn.",
        "Visits: {visits}; findings: {all}, open: {open}, late: {late}.")
    package static let findingsAtUnitNone = Phrase(
        "Đơn vị chưa được kiểm tra.", "The unit was not visited.")
}

/// Writing the record.
extension Phrase {
    package static let findingAll = Phrase("Tất cả", "All")
    package static let findingsNone = Phrase("Không còn phát hiện nào.", "Nothing is left.")
    package static let inspectionSend = Phrase("Gửi biên bản", "Send the record")
    package static let inspectionClockHint = Phrase("Giờ:phút, ví dụ 08:30", "Hour:minute, for example 08:30")
    package static let inspectionPhotosHint = Phrase(
        "Ảnh JPEG hoặc PNG, nhiều nhất {maximum} ảnh, mỗi ảnh không quá 5 MB.",
        "JPEG or PNG pictures, at most {maximum}, of 5 MB each.")
}
