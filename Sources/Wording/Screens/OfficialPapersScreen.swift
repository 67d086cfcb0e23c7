/// Official papers beside their records, and the office's register.
extension Phrase {
    package static let papersPanel = Phrase("Văn bản", "Papers")
    package static let papersDraftNote = Phrase(
        "Bản soạn theo hồ sơ lúc tải; số và ngày để trống được ghi tay hoặc sửa trong Word.",
        "As the records stand when downloaded; numbers and days left free are written in by hand or in Word.")
    package static let papersIssuedNote = Phrase(
        "Tệp được giữ nguyên như lúc ban hành hoặc kết thúc phiên họp.",
        "The files are kept as they were when issued or when the session was closed.")
    package static let papersWordOnly = Phrase(
        "không có PDF vì đang dùng mẫu Word của cơ quan", "no PDF: the office's Word template is in use")
    package static let noticePlaceFree = Phrase(
        """
        Chưa lập được thông báo kết quả: có trường hợp không được quyết định nên số lượng còn chỗ. Hãy phân bổ lại trước \
        khi trả lời.
        """,
        """
        No notice of the result yet: somebody was not decided on, so there is a place again. Allocate again before \
        answering.
        """)
    package static let registerNumber = Phrase("Số văn thư", "Number in the register")
    package static let registerNumberHint = Phrase(
        "Số trong sổ văn bản đi của cơ quan, ví dụ 125; văn bản in số này. Bỏ trống thì dùng số {number} của phần mềm.",
        "From the office's register of outgoing papers, such as 125; the paper bears it. Left empty: {number} of the program."
    )
    package static let registerDay = Phrase("Ngày ban hành", "Day of issue")
    package static let registerDayHint = Phrase(
        "Từ ngày trình đến hôm nay; bỏ trống là hôm nay. Tiền thưởng và điều kiện tính theo ngày này.",
        "From the day it was presented to today; empty is today. Money and conditions go by this day.")
    package static let decisionSeries = Phrase("Số thứ tự trong phần mềm", "Number in the program's series")
}
