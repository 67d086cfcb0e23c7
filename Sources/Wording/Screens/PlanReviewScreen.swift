/// What was read from a plan paper, beside the paper: list, review, one entry, launch.
extension Phrase {
    package static let reviewsTitle = Phrase("Văn bản kế hoạch đã tải lên", "Uploaded plan papers")
    package static let reviewsHint = Phrase(
        "Mỗi văn bản được đọc thành một bản rà soát. Kế hoạch đang dùng chỉ thay đổi khi bạn phát động.",
        "Each paper is read into a review. The plan in force changes only when you launch one.")
    package static let reviewsSee = Phrase("Văn bản đã tải lên", "Uploaded papers")
    package static let reviewsPaper = Phrase("Văn bản", "Paper")
    package static let reviewsUploaded = Phrase("Tải lên", "Uploaded")
    package static let reviewsChanged = Phrase("Sửa gần nhất", "Last change")
    package static let reviewsStatus = Phrase("Trạng thái", "Status")
    package static let reviewsAct = Phrase("Thao tác", "Act")
    package static let reviewsEmpty = Phrase("Chưa tải văn bản nào.", "No paper was uploaded yet.")
    package static let reviewsEmptyHint = Phrase(
        "Tải bản kế hoạch đã ký lên; phần mềm đọc và để bạn đối chiếu.",
        "Upload the signed plan; the program reads it and you compare.")
    package static let reviewUpload = Phrase("Tải văn bản lên", "Upload a paper")
    package static let reviewOpen = Phrase("Mở", "Open")
    package static let reviewDiscard = Phrase("Bỏ bản này", "Discard")
    package static let reviewRestore = Phrase("Khôi phục", "Restore")
    package static let reviewBy = Phrase("{when}, {who}", "{when}, {who}")

    package static let reviewTitle = Phrase("Rà soát kế hoạch", "Review the plan")
    package static let reviewSubtitle = Phrase(
        "{name} ({kind}), {who} tải lên {when}", "{name} ({kind}), uploaded by {who} at {when}")
    package static let reviewSource = Phrase("Văn bản gốc", "The paper")
    package static let reviewUnderstood = Phrase("Phần mềm hiểu", "What was understood")
    package static let reviewJump = Phrase("Chuyển đến", "Go to")
    package static let reviewCounts = Phrase(
        "{sure} chắc chắn · {unsure} cần xác nhận · {absent} chưa tìm thấy · {settled} đã xác nhận hoặc sửa",
        "{sure} sure · {unsure} to be confirmed · {absent} not found · {settled} confirmed or changed")
    package static let reviewHowTo = Phrase(
        "Bấm “dòng …” để thấy chữ trong văn bản; bấm tên mục ở cuối dòng để thấy phần mềm hiểu gì từ dòng đó.",
        "Press “line …” to see the words of the paper; press the name at the end of a line to see what was understood.")
    package static let reviewLine = Phrase("dòng {line}", "line {line}")
    package static let reviewReadsAs = Phrase("Hiểu thành", "Understood as")
    package static let reviewLines = Phrase(
        "Dòng {first}–{last} trong {count} dòng", "Lines {first}–{last} of {count}")
    package static let reviewEarlier = Phrase("Các dòng trước", "Earlier lines")
    package static let reviewLater = Phrase("Các dòng sau", "Later lines")
    package static let reviewMoreEntries = Phrase(
        "Còn {count} dòng nữa trong mục này", "{count} more entries in this part")
    package static let reviewNothing = Phrase(
        "Chưa tìm thấy phần này. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
        "Nothing was found for this part. If the paper says it elsewhere, fill it in by hand.")
    package static let reviewWholePeriod = Phrase(
        "Thêm một giai đoạn bằng cả thời gian phong trào", "Add one phase for the whole time")
    package static let reviewBeside = Phrase(
        "Ngoài tệp kế hoạch: giữ và hiển thị, không chặn việc phát động.",
        "Beside the plan file: kept and shown, never in the way of launching.")
    package static let reviewConfirm = Phrase("Xác nhận", "Confirm")
    package static let reviewConfirmAll = Phrase(
        "Xác nhận cả mục ({count})", "Confirm the whole part ({count})")
    package static let reviewEdit = Phrase("Sửa", "Change")
    package static let reviewFillIn = Phrase("Điền", "Fill in")
    package static let reviewAdd = Phrase("Thêm vào mục này", "Add to this part")
    package static let reviewUndo = Phrase("Hoàn tác", "Undo")
    package static let reviewWas = Phrase("sửa từ “{before}”", "changed from “{before}”")
    package static let reviewFilled = Phrase("điền thêm", "filled in")
    package static let reviewConfirmedBy = Phrase("xác nhận bởi {who}, {when}", "confirmed by {who}, {when}")
    package static let reviewChangedBy = Phrase("{what} – {who}, {when}", "{what} – {who}, {when}")
    package static let reviewPartConfirmed = Phrase(
        "Cả mục được xác nhận bởi {who}, {when}.", "The whole part was confirmed by {who}, {when}.")
    package static let reviewRemoved = Phrase("Đã bỏ bởi {who}, {when}.", "Taken out by {who}, {when}.")
    package static let reviewAdded = Phrase("Thêm bởi {who}, {when}.", "Added by {who}, {when}.")
    package static let reviewEntry = Phrase("{part} {number}", "{part} {number}")
    package static let reviewOpenPoints = Phrase("Còn mở: {count}", "Still open: {count}")
    package static let reviewNoOpenPoints = Phrase(
        "Không còn điểm mở: có thể phát động.", "Nothing is open: it can be launched.")
    package static let reviewToLaunch = Phrase("Xem trước khi phát động", "Look before launching")
    package static let reviewOriginal = Phrase("Tải bản gốc", "Download the original")
    package static let reviewDraftFile = Phrase("Tải tệp kế hoạch (.yaml)", "Download as plan file (.yaml)")
    package static let reviewClosed = Phrase(
        "Bản rà soát này không còn sửa được.", "This review can not be changed any more.")

    package static let reviewEntryTitle = Phrase("Sửa: {what}", "Change: {what}")
    package static let reviewEntryNew = Phrase("Thêm: {part}", "Add: {part}")
    package static let reviewQuote = Phrase("Trong văn bản: “{quote}” ({line})", "In the paper: “{quote}” ({line})")
    package static let reviewQuoteOnly = Phrase("Trong văn bản: “{quote}”", "In the paper: “{quote}”")
    package static let reviewAbsentHint = Phrase(
        "Chưa tìm thấy trong văn bản. Nếu văn bản có viết ở chỗ khác, hãy điền tay.",
        "Not found in the paper. If the paper says it elsewhere, fill it in by hand.")
    package static let reviewNumber = Phrase("Số thứ tự trong kế hoạch", "Its number in the plan")
    package static let reviewNumberHint = Phrase(
        "Để trống thì phần mềm tự đánh số tiếp.", "Left empty, the program counts on by itself.")
    package static let reviewPlace = Phrase("{entry} (dòng {line}, “{quote}”)", "{entry} (line {line}, “{quote}”)")
    package static let reviewLacks = Phrase("{entry}: thiếu {field}.", "{entry}: {field} is missing.")
    package static let reviewUnsureHint = Phrase("Phần mềm chưa chắc.", "The program is not sure.")
    package static let reviewSave = Phrase("Lưu", "Save")
    package static let reviewRemove = Phrase("Bỏ khỏi kế hoạch", "Take out of the plan")
    package static let reviewRemoveHint = Phrase(
        "Không xóa: dòng vẫn hiện là đã bỏ và hoàn tác được.",
        "Nothing is deleted: the entry is shown as taken out and can be put back.")
    package static let reviewChangedMeanwhile = Phrase(
        "Người khác vừa sửa chỗ này: {now}. Chữ bạn gõ còn nguyên bên dưới; lưu lại nếu vẫn muốn thay.",
        "Somebody else just changed this: {now}. What you typed is still below; save again to replace theirs.")

    package static let reviewLaunchTitle = Phrase("Phát động kế hoạch", "Launch the plan")
    package static let reviewLaunchSure = Phrase("Xác nhận trước khi phát động", "Confirm before launching")
    package static let reviewLaunchRead = Phrase(
        "Tôi đã xem các điểm trên và vẫn phát động kế hoạch này", "I have read this and launch the plan all the same")
    package static let reviewLaunchUnread = Phrase(
        "Chưa xác nhận. Hãy đọc các điểm trên rồi đánh dấu, hoặc quay lại sửa.",
        "Not confirmed yet. Read the points above and tick the box, or go back and correct.")
    package static let reviewOtherAgency = Phrase(
        "Kế hoạch này do “{coming}” ban hành, kế hoạch đang dùng do “{present}” ban hành. Kiểm tra lại tệp: đây có phải kế hoạch của cơ quan mình không?",
        "This plan is issued by “{coming}”, the one in force by “{present}”. Is this your own agency's plan?")
    package static let reviewNoQuotas = Phrase(
        "Kế hoạch mới không có số lượng khen thưởng nào; kế hoạch đang dùng có {count}. Các đợt đang mở sẽ không còn số tối đa.",
        "The new plan has no quota at all; the one in force has {count}. Open occasions would have no maximum any more."
    )
    package static let reviewLaunchHint = Phrase(
        """
        Kế hoạch này thay kế hoạch đang dùng ngay. Đợt mới được thêm; đợt, hồ sơ và quyết định đã có giữ nguyên. \
        Văn bản gốc được lưu cùng kế hoạch.
        """,
        """
        This plan replaces the one in force at once. New occasions are added; existing occasions, dossiers and \
        decisions stay. The paper is kept with the plan.
        """)
    package static let reviewLaunch = Phrase("Phát động", "Launch")
    package static let reviewBlocked = Phrase("Chưa phát động được", "It can not be launched yet")
    package static let reviewBlockedHint = Phrase(
        "Mỗi điểm dưới đây phải được xử lý trước.", "Each point below has to be settled first.")
    package static let reviewDifferences = Phrase("Khác với kế hoạch đang dùng", "What differs from the plan in force")
    package static let reviewNoDifferences = Phrase("Không có gì khác.", "Nothing differs.")
    package static let reviewMoreDifferences = Phrase("… và {count} điểm khác nữa", "… and {count} more")
    package static let reviewBecomes = Phrase("{field}: “{before}” → “{after}”", "{field}: “{before}” → “{after}”")
    package static let reviewNone = Phrase("(trống)", "(empty)")
    package static let movementSource = Phrase("Đọc từ văn bản: {name}", "Read from the paper: {name}")
}
