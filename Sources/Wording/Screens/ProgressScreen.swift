/// Progress reports: what is due, one report, the table for many, correcting.
extension Phrase {
    package static let progressTitle = Phrase("Báo cáo tiến độ", "Progress reports")
    package static let progressText = Phrase(
        "Ai phải báo cáo gì, hạn ngày nào, ai chậm. Hạn tính theo lịch làm việc của cơ quan.",
        "What is due when from whom, and who is late. Days follow the office's working calendar.")
    package static let progressYear = Phrase("Năm", "Year")
    package static let progressUnit = Phrase("Đơn vị", "Unit")
    package static let progressPeriod = Phrase("Kỳ", "Period")
    package static let progressDue = Phrase("Hạn nộp", "Due")
    package static let progressAsked = Phrase("Số chỉ số", "Indicators")
    package static let progressState = Phrase("Tình trạng", "Status")
    package static let progressAll = Phrase("Tất cả", "All")
    package static let progressEmpty = Phrase("Không có báo cáo nào phải nộp", "Nothing is due")
    package static let progressEmptyHint = Phrase(
        "Báo cáo được yêu cầu khi cơ quan thường trực đặt chỉ số.", "Reports are asked for once indicators are set.")
    package static let progressSummary = Phrase(
        "{late} quá hạn · {open} chờ xác nhận · {done}/{all} đã xác nhận",
        "Overdue: {late} · to confirm: {open} · confirmed: {done} of {all}")
    package static let progressGrid = Phrase("Nhập theo bảng", "Enter as a table")
    package static let progressDueOn = Phrase("Hạn nộp {day}", "Due {day}")
    package static let progressLate = Phrase("Nộp muộn", "Late")
    package static let progressValue = Phrase("Kết quả trong kỳ", "Result in the period")
    package static let progressEvidence = Phrase("Minh chứng", "Evidence")
    package static let progressEvidenceHint = Phrase(
        "Ghi ngắn: văn bản, danh sách, nơi xem được.", "In short: a paper, a list, where it can be seen.")
    package static let progressDifficulties = Phrase("Khó khăn, vướng mắc", "Difficulties")
    package static let progressDifficultiesHint = Phrase(
        "Cũng ghi ở đây vì sao có chỉ số chưa có số liệu.", "Also why a figure is missing.")
    package static let progressIndicator = Phrase("Chỉ số", "Indicator")
    package static let progressTarget = Phrase("Mục tiêu", "Target")
    package static let progressStanding = Phrase("So với mục tiêu", "Against the target")
    package static let progressNoFigure = Phrase("Chưa có số liệu", "No figure")
    package static let progressSave = Phrase("Lưu, làm tiếp sau", "Save for later")
    package static let progressSubmit = Phrase("Nộp báo cáo", "Hand in")
    package static let progressSubmitHint = Phrase(
        "Nộp rồi thì không sửa được nữa, trừ khi cơ quan trả lại.",
        "Once handed in it can not be changed unless the office sends it back.")
    package static let progressObjection = Phrase("Trả lại vì: {reason}", "Sent back because: {reason}")
    package static let progressConfirm = Phrase("Xác nhận báo cáo", "Confirm")
    package static let progressSendBack = Phrase("Trả lại để sửa", "Send back")
    package static let progressSendBackWhy = Phrase("Cần sửa gì, vì sao", "What has to be corrected, and why")
    package static let progressCheck = Phrase("Xem và kết luận", "Look and conclude")
    package static let progressCheckOwn = Phrase(
        "Bạn đã nhập hoặc nộp báo cáo này, nên người khác xác nhận.",
        "You wrote or handed in this report, so somebody else confirms it.")
    package static let progressCorrect = Phrase("Sửa", "Correct")
    package static let progressCorrectTitle = Phrase("Sửa số liệu đã xác nhận", "Correct a confirmed figure")
    package static let progressCorrectText = Phrase(
        "Số cũ, số mới, lý do và người sửa được giữ lại để xem.",
        "The old and the new value, the reason and who did it are kept.")
    package static let progressCorrectReason = Phrase("Lý do sửa", "Why it is corrected")
    package static let progressCorrections = Phrase("Các lần sửa", "Corrections")
    package static let progressBefore = Phrase("Trước", "Before")
    package static let progressAfter = Phrase("Sau", "After")
    package static let progressWho = Phrase("Ai, lúc nào", "Who, when")
    package static let progressGridTitle = Phrase("Nhập số liệu theo bảng", "Enter figures as a table")
    package static let progressGridText = Phrase(
        """
        Dùng phím Tab, Enter và mũi tên để đi giữa các ô. Mọi ô được kiểm tra trước; còn một ô sai thì không lưu gì cả.
        """,
        "Tab, Enter and the arrow keys go from cell to cell. All cells are checked first; one wrong cell keeps nothing."
    )
    package static let progressGridPick = Phrase("Chọn kỳ", "Choose a period")
    package static let progressGridNothing = Phrase(
        "Không có ô nào để nhập trong kỳ này", "There is nothing to enter here")
    package static let progressGridNothingHint = Phrase(
        "Chọn kỳ khác, hoặc xem các báo cáo đã nộp.", "Choose another period, or look at what was handed in.")
    package static let progressGridClosed = Phrase("đã nộp", "handed in")
    package static let progressGridNotAsked = Phrase("không yêu cầu", "not asked")
    package static let progressPaste = Phrase("Dán từ Excel", "Paste from a spreadsheet")
    package static let progressPasteHint = Phrase(
        """
        Chép vùng ô trong Excel rồi dán vào đây; có thể kèm dòng tiêu đề và cột tên. Bấm “Đưa vào bảng” để xem trước, \
        chưa lưu gì.
        """,
        """
        Copy the cells and paste them here, with or without their headings and names. “Put into the table” shows them \
        first and keeps nothing.
        """)
    package static let progressPasteGo = Phrase("Đưa vào bảng", "Put into the table")
    package static let progressPasted = Phrase(
        "Đã đưa {count} ô vào bảng, chưa lưu và chưa nộp gì. Hãy xem lại rồi bấm “Lưu cả bảng” hoặc “Lưu và nộp”.",
        "Cells put into the table: {count}. Nothing is kept or handed in yet: look at them, then save or hand in.")
    package static let progressGridSave = Phrase("Lưu cả bảng", "Save the table")
    package static let progressGridSubmit = Phrase("Lưu và nộp", "Save and hand in")
    package static let progressGridCell = Phrase("{row}, {column}", "{row}, {column}")

    package static let progressImportTitle = Phrase("Nhập số liệu từ tệp", "Import figures from a file")
    package static let progressTableHowRows = Phrase(
        "Mỗi dòng là số liệu của một đơn vị, một kỳ, một chỉ số. Tệp tải ở trang Báo cáo tiến độ điền được ngay.",
        "A row is one unit's figure for one period and indicator. The file saved from Progress reports can be filled in."
    )
    package static let progressTableHowKey = Phrase(
        "Nhập lại tệp không tạo thêm: số giống thì giữ nguyên, số khác thì thay, ô trống thì bỏ qua.",
        "The same file twice adds nothing: what is equal stays, what differs is changed, empty cells are passed over.")
    package static let progressTableHowDraft = Phrase(
        "Số liệu vào báo cáo chưa nộp; đơn vị xem lại rồi tự nộp. Báo cáo đã nộp không sửa bằng tệp.",
        "Figures go into reports that are not handed in; the unit hands in itself. What was handed in is not changed.")
    package static let progressTableNoteUnit = Phrase(
        "Tên đơn vị; tệp của một đơn vị có thể để trống.", "A unit; may stay empty in a unit's own file.")
    package static let progressTableNotePeriod = Phrase(
        "Như quý III/2026, tháng 4/2026, 6 tháng đầu năm 2026, năm 2026.", "Such as quý III/2026, 2026-04, 2026-h1.")
    package static let progressTableNoteIndicator = Phrase(
        "Đúng tên chỉ số; không cần đúng chữ hoa.", "The indicator's name; capitals do not matter.")
    package static let progressTableNoteMeasure = Phrase("Chỉ để xem.", "Only to look at.")
    package static let progressTableNoteValue = Phrase(
        "Số như 1.234,5; tỷ lệ như 45/60; có hoặc không; ngày đạt mốc.",
        "A number as 1.234,5, a ratio as 45/60, có or không, the day of a milestone.")
}
