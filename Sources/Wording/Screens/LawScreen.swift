extension Phrase {
    package static let navLaw = Phrase("Căn cứ pháp luật", "Law")
    package static let lawTitle = Phrase("Căn cứ pháp luật", "The law behind every check")
    package static let lawHelp = Phrase(
        "Mọi con số và nguyên tắc phần mềm dùng, có hiệu lực ngày {day}. Ngày ra quyết định chọn bản áp dụng.",
        "Every figure and principle the program uses, as of {day}. The day of decision picks the version.")
    package static let lawSearch = Phrase("Tìm quy định, số văn bản", "Find a rule or an instrument")
    package static let lawWords = Phrase("Từ cần tìm", "Words to find")
    package static let lawSubject = Phrase("Nhóm", "Subject")
    package static let lawAllSubjects = Phrase("Tất cả các nhóm", "All subjects")
    package static let lawDay = Phrase("Xem theo ngày", "As of")
    package static let lawRule = Phrase("Quy định", "Rule")
    package static let lawSays = Phrase("Nội dung", "What it says")
    package static let lawSource = Phrase("Văn bản, điều khoản", "Instrument and article")
    package static let lawCompared = Phrase("Đối chiếu", "Compared")
    package static let lawNoVersion = Phrase("Không có quy định áp dụng ngày này.", "No rule is known for this day.")
    package static let lawNone = Phrase("Không tìm thấy quy định nào", "No rule found")
    package static let lawNoneHint = Phrase(
        "Hãy bớt từ cần tìm, hoặc chọn tất cả các nhóm.", "Use fewer words, or all subjects.")
    package static let lawCounts = Phrase(
        "{all} quy định; {verified} đã đối chiếu với văn bản, {open} chưa đối chiếu.",
        "{all} rules; {verified} compared with the text, {open} not compared.")
    package static let lawCountsAbsent = Phrase(
        "{count} quy định không có bản áp dụng ngày này.", "{count} rules have no version for this day.")
    package static let lawInstruments = Phrase("Văn bản", "Instruments")
    package static let lawInstrument = Phrase("Văn bản", "Instrument")
    package static let lawStanding = Phrase("Hiệu lực ngày {day}", "Standing on {day}")
    package static let lawNote = Phrase("Ghi chú", "Note")
    package static let lawPrint = Phrase("In trang này", "Print this page")
    // One rule
    package static let lawNow = Phrase("Áp dụng ngày {day}", "Counts on {day}")
    package static let lawValue = Phrase("Giá trị", "Value")
    package static let lawValidity = Phrase("Thời gian", "Validity")
    package static let lawStrength = Phrase("Khi chưa đạt, phần mềm", "When not met, the program")
    package static let lawNoStrength = Phrase(
        "Không kiểm tra: dùng để tính hoặc để biết", "No check: reckoned with, or to know")
    package static let lawClock = Phrase("Chọn bản nào", "Which version")
    package static let lawOrigin = Phrase("Ai nhập", "Entered by")
    package static let lawHistory = Phrase("Các bản của quy định", "Versions of the rule")
    package static let lawCode = Phrase("Mã", "Code")
    package static let lawOwn = Phrase("Cơ quan đã nhập", "Entered by this agency")
    package static let lawOwnVersion = Phrase("Bản của cơ quan: {value}, {period}", "Own version: {value}, {period}")
    package static let lawOwnComparison = Phrase(
        "Ghi đã đối chiếu bản {period}", "Noted as compared: the version {period}")
    package static let lawEntered = Phrase("{day}, lý do: {reason}", "{day}, because: {reason}")
    package static let lawWithdrawn = Phrase("Đã rút {day}, lý do: {reason}", "Withdrawn {day}, because: {reason}")
    package static let lawFromUnknown = Phrase("chưa rõ ngày bắt đầu", "first day not known")
    package static let lawToDay = Phrase("đến {day}", "to {day}")
    package static let lawStateColumn = Phrase("Tình trạng", "State")
    package static let lawStands = Phrase("Đang dùng", "In use")
    package static let lawWithdrawHelp = Phrase(
        "Bản ghi vẫn còn trong sổ và nhật ký, nhưng không được dùng nữa; bản bên dưới áp dụng trở lại.",
        "The entry stays in the registry and the journal, but counts no longer; the version below counts again.")
    package static let lawFromDay = Phrase("từ {day}", "from {day}")
    // Forms
    package static let lawAdd = Phrase("Thêm bản của cơ quan", "Add a version of this agency")
    package static let lawAddHelp = Phrase(
        "Dùng khi có văn bản mới, hoặc quy định của tỉnh. Trong những ngày ghi ở đây, bản này được dùng thay bản có sẵn; "
            + "hồ sơ đã quyết định không đổi.",
        "For a new instrument, or the province's rule. In the days given here it counts instead of the program's; what was decided does not change."
    )
    package static let lawFrom = Phrase("Áp dụng từ ngày", "First day")
    package static let lawTo = Phrase("Đến ngày", "Last day")
    package static let lawToHint = Phrase(
        "Để trống khi chưa biết ngày hết hiệu lực.", "Leave empty while no end is known.")
    package static let lawNumber = Phrase("Số, ký hiệu văn bản", "Number of the instrument")
    package static let lawNumberHint = Phrase("Ví dụ: 99/2027/NĐ-CP", "For example 99/2027/NĐ-CP")
    package static let lawArticle = Phrase("Điều, khoản", "Article")
    package static let lawReadPlace = Phrase("Đã đọc văn bản ở đâu", "Where the text was read")
    package static let lawReadPlaceHint = Phrase(
        "Ví dụ: Công báo, cổng thông tin của Chính phủ. Cả ba ô đối chiếu cùng ghi, hoặc cùng để trống.",
        "For example the Official Gazette. All three of comparing, or none.")
    package static let lawReadPlaceExample = Phrase(
        "Ví dụ: Công báo, cổng thông tin của Chính phủ.", "For example the Official Gazette.")
    package static let lawReadBy = Phrase("Người đối chiếu", "Compared by")
    package static let lawReadOn = Phrase("Ngày đối chiếu", "Compared on")
    package static let lawReason = Phrase("Lý do nhập", "Reason")
    package static let lawSave = Phrase("Lưu vào sổ", "Enter it")
    package static let lawConfirm = Phrase("Ghi đã đối chiếu", "Note as compared")
    package static let lawConfirmHelp = Phrase(
        "Dành cho bản có sẵn chưa đối chiếu. Giá trị không đổi; trang này và văn bản sẽ ghi ai đã đối chiếu, ở đâu.",
        "For a version of the program's that nobody compared. The value stays; who compared it, and where, is shown.")
    package static let lawWhich = Phrase("Bản nào", "Which version")
    package static let lawWithdraw = Phrase("Rút bản ghi này", "Withdraw this entry")
    package static let lawWithdrawReason = Phrase("Lý do rút", "Reason for withdrawing")
    package static let journalAboutLaw = Phrase("Sổ căn cứ pháp luật", "Registry of the law")
}
