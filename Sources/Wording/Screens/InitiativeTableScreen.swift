/// The table by which initiatives come in at once: its columns, and the pages of its import.
extension Phrase {
    package static let initiativeTableHowRows = Phrase(
        "Mỗi dòng là một sáng kiến. Điền từ dòng thứ hai của trang tính đầu tiên.",
        "One initiative a row, from the second row of the first sheet on.")
    package static let initiativeTableHowKey = Phrase(
        "Cùng đơn vị, cùng tên là cùng một sáng kiến: nhập lại tệp không tạo thêm và không sửa sáng kiến đã có.",
        "Same unit and title is the same initiative: the same file twice adds and changes nothing.")
    package static let initiativeTableHowRuling = Phrase(
        "Kết quả công nhận không nhập bằng tệp; người khác với người đăng ký ghi ở trang của sáng kiến.",
        "What was decided does not come by file; somebody else enters it on the initiative's page.")
    package static let initiativeTableNoteTitle = Phrase(
        "Tên đầy đủ của sáng kiến, giải pháp.", "The full title of the initiative.")
    package static let initiativeTableNoteSummary = Phrase(
        "Nội dung, cách làm, hiệu quả; có thể xuống dòng trong ô.",
        "What it is and what came of it; several lines may be.")
    package static let initiativeTableNoteAuthors = Phrase(
        """
        Mỗi dòng trong ô một người: Họ tên; tỷ lệ %. Các tỷ lệ cộng lại đủ 100. Một tác giả thì chỉ cần ghi tên. \
        Trong ô, xuống dòng bằng Alt+Enter.
        """,
        "One person a line in the cell: name; percent. Together 100; a single author needs none. Alt+Enter for a new line."
    )
    package static let initiativeTableNoteScope = Phrase(
        "Trong đơn vị, trong xã, trong tỉnh hoặc toàn quốc.", "In the unit, the commune, the province or the country.")
    package static let initiativeTableNoteApplied = Phrase(
        "Ngày/tháng/năm áp dụng lần đầu, ví dụ 27/3/2026.", "Day/month/year of its first use, such as 27/3/2026.")
    package static let initiativeTableNoteUnit = Phrase(
        "Đơn vị của các tác giả, đúng tên trong danh sách đơn vị.", "The authors' unit, as the list of units names it.")

    package static let initiativeImportTitle = Phrase("Nhập sáng kiến từ tệp", "Import initiatives from a file")
    package static let initiativeImportDone = Phrase(
        "Đã đăng ký {added} sáng kiến; {same} sáng kiến đã có từ trước.",
        "Registered {added}; {same} were there already.")
}

/// Correcting, taking back, and using one in a dossier.
extension Phrase {
    package static let initiativeCorrect = Phrase("Sửa sáng kiến", "Correct it")
    package static let initiativeCorrectHelp = Phrase(
        "Sửa được khi chưa có kết quả công nhận và chưa hồ sơ đã nộp nào dùng. Lần sửa được ghi vào nhật ký.",
        "It can be corrected until it is decided on or used in a dossier that was handed in. The journal keeps it.")
    package static let initiativeCorrectSave = Phrase("Lưu bản sửa", "Save the correction")
    package static let initiativeWithdraw = Phrase("Rút sáng kiến", "Withdraw it")
    package static let initiativeWithdrawHelp = Phrase(
        "Sáng kiến vẫn nằm trong sổ với lý do rút, không hồ sơ nào dùng được nữa và không khôi phục lại.",
        "It stays in the register with the reason; no dossier can rest on it, and it does not come back.")
    package static let initiativeWithdrawReason = Phrase("Lý do rút", "Why it is withdrawn")
    package static let initiativeWithdrawnFor = Phrase("Lý do rút", "Withdrawn because")
    package static let initiativeGrounds = Phrase("Sáng kiến làm căn cứ", "Initiatives it rests on")
    package static let initiativeGroundsNone = Phrase(
        "Hồ sơ chưa dùng sáng kiến nào. Chỉ cần khi thành tích dựa trên sáng kiến.",
        "It rests on none. Needed only where the achievement is an initiative.")
    package static let initiativeGroundsRegister = Phrase(
        "Chưa có trong sổ thì đăng ký trước.", "Register it first where the register has it not.")
    package static let initiativeChoose = Phrase("Sáng kiến trong sổ của đơn vị", "From the unit's register")
    package static let initiativeAddGround = Phrase("Thêm làm căn cứ", "Rest on it")
}
