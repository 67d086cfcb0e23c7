extension Phrase {
    package static let templatesTitle = Phrase("Mẫu văn bản", "Templates of papers")
    package static let templatesText = Phrase(
        """
        Mỗi loại văn bản có một mẫu Word. Tải mẫu về, sửa trong Word, giữ nguyên các trường trong ngoặc nhọn như {Số}, {Ngày \
        ký}, rồi tải lên lại. Văn bản đã ban hành giữ nguyên.
        """,
        """
        Every kind of paper has a Word template. Download it, change it in Word, leave the fields in braces, and upload it \
        again. Papers that were issued stay as they are.
        """)
    package static let templatesOnlyWord = Phrase(
        """
        Khi dùng mẫu của cơ quan, phần mềm chỉ ra tệp Word của loại văn bản đó; tệp PDF lưu từ Word, để hai bản không khác \
        chữ nhau.
        """,
        """
        With a template of the office the program makes the Word file only; the PDF is saved from Word, so that there are \
        never two wordings.
        """)
    package static let templateKind = Phrase("Loại văn bản", "Kind of paper")
    package static let templateInForce = Phrase("Đang dùng", "In force")
    package static let templateVersion = Phrase("Bản {version}, {day}", "Version {version}, {day}")
    package static let templateOwn = Phrase("Mẫu của phần mềm", "The program's own")
    package static let templateDetail = Phrase("Mẫu: {kind}", "Template: {kind}")
    package static let templateGetOwn = Phrase("Tải mẫu của phần mềm (.docx)", "Download the program's own (.docx)")
    package static let templateGet = Phrase("Tải mẫu đang dùng (.docx)", "Download the one in force (.docx)")
    package static let templateUpload = Phrase("Tải lên mẫu đã sửa", "Upload a changed template")
    package static let templateFile = Phrase("Tệp Word (.docx)", "Word file (.docx)")
    package static let templateFileHint = Phrase("Tối đa 5 MB.", "At most 5 MB.")
    package static let templateFaults = Phrase("Chưa dùng được mẫu này", "This template can not be used")
    package static let templateBack = Phrase("Dùng lại mẫu của phần mềm", "Go back to the program's own")
    package static let templateFields = Phrase("Các trường dùng được", "Fields to be used")
    package static let templateTexts = Phrase("Trong dòng chữ", "Within a line")
    package static let templateBlocks = Phrase("Đứng một mình một đoạn", "Alone in a paragraph")
    package static let templateColumns = Phrase(
        "Trong một hàng của bảng; hàng ấy lặp lại cho từng dòng danh sách",
        "In a row of a table, repeated for every line of the list")
    package static let templateCapitals = Phrase(
        "Viết hoa tên trường, ví dụ {CƠ QUAN}, thì chữ điền vào cũng viết hoa.",
        "A field in capitals, such as {CƠ QUAN}, is filled in capitals.")
    package static let templateVersions = Phrase("Các bản", "Versions")
    package static let templateNumber = Phrase("Bản", "Version")
    package static let templateDay = Phrase("Ngày", "Day")
    package static let templateName = Phrase("Tệp", "File")
    package static let templateNoVersions = Phrase("Chưa có mẫu nào được tải lên.", "No template was uploaded.")
    package static let templateOnlyWord = Phrase(
        """
        Văn bản này làm theo mẫu Word của cơ quan nên phần mềm chỉ ra tệp Word (.docx). Hãy tải tệp Word rồi lưu thành PDF \
        trong Word.
        """,
        """
        This paper is made from the office's Word template, so there is a Word file (.docx) only. Download it and save it \
        as PDF in Word.
        """)
    package static let templateUnusable = Phrase(
        """
        Mẫu Word của cơ quan cho loại văn bản này thiếu trường bắt buộc hoặc không đọc được, nên chưa ra văn bản. Người quản \
        trị mở trang Mẫu văn bản để xem thiếu gì, rồi tải lên mẫu khác hoặc dùng lại mẫu của phần mềm.
        """,
        """
        The office's Word template of this kind of paper lacks a needed field or cannot be read, so no paper was made. The \
        administrator finds what is missing on the page of templates and uploads another or goes back to the program's own.
        """)
    package static let templateNeeds = Phrase(
        "Bắt buộc phải có (thiếu thì không nhận mẫu)", "Needed (a template without them is refused)")
    package static let templateNeedOr = Phrase("hoặc", "or")
    package static let templateInForceFaulty = Phrase(
        "Mẫu đang dùng chưa đủ: phần mềm không làm văn bản từ mẫu này cho đến khi sửa.",
        "The template in force is not whole: no paper is made from it until it is mended.")
    package static let templateOwnAlready = Phrase(
        "Loại văn bản này đang dùng mẫu của phần mềm rồi.", "The program's own template is in force already.")
}
