/// Which days the office works.
extension Phrase {
    package static let calendarTitle = Phrase("Lịch làm việc", "Working calendar")
    package static let calendarHint = Phrase(
        """
        Ngày nghỉ lễ tính theo quy tắc chung, Tết và Giỗ Tổ theo âm lịch. Ngày nghỉ và hoán đổi cụ thể mỗi năm do Thủ tướng \
        quyết định, chưa đối chiếu ở đây: văn thư ghi lại khi có thông báo.
        """,
        """
        Holidays follow the general rule, Tết and the Hùng Kings' Day the lunar calendar. The days off and exchanged of \
        each year are the Prime Minister's to decide and not verified here: the clerk enters them when announced.
        """)
    package static let calendarOf = Phrase("Ngày nghỉ lễ năm {year}", "Holidays of {year}")
    package static let calendarDay = Phrase("Ngày", "Day")
    package static let calendarName = Phrase("Ngày nghỉ", "Holiday")
    package static let calendarSource = Phrase("Nguồn", "Source")
    package static let calendarByOffice = Phrase("Cơ quan ghi", "Set by the office")
    package static let calendarOwn = Phrase("Cơ quan đã ghi", "What the office has set")
    package static let calendarOwnHint = Phrase(
        "Mỗi dòng thay quy tắc chung của ngày đó và được ghi nhật ký.",
        "Each line stands in place of the rule for its day and is in the journal.")
    package static let calendarNone = Phrase(
        "Cơ quan chưa ghi ngày nào khác quy tắc chung.", "No day has been set yet.")
    package static let calendarWork = Phrase("Ngày này", "That day")
    package static let calendarWorkOff = Phrase("Cơ quan nghỉ", "The office is closed")
    package static let calendarWorkWorking = Phrase("Cơ quan làm việc", "The office works")
    package static let calendarReason = Phrase("Lý do, số văn bản", "Reason, number of the document")
    package static let calendarAdd = Phrase("Ghi một ngày", "Set a day")
    package static let calendarSave = Phrase("Ghi", "Set")
    package static let calendarUndo = Phrase("Hoàn tác", "Undo")
    package static let calendarUndoOf = Phrase("dòng ngày {day}", "the line of {day}")
    package static let calendarYears = Phrase("Các năm", "Years")
}
